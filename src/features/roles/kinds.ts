import { paths, recordPath, sectionPath } from '../../model/address.ts';
import type { Guide } from '../../model/guide.ts';
import { kind, prose, single, titled } from '../../model/kind.ts';
import { indexPage, type PageAddress, recordPage } from '../../model/page.ts';
import { comparisonSchema } from './comparison.schema.ts';
import { roleSchema } from './role.schema.ts';

export const roles = kind<'roles'>({
  folder: 'roles',
  endings: prose,
  subfolders: 'groups',
  schema: roleSchema,
  expected: ['description', 'lede', 'door', 'head', 'next'],
  bare: true,
  records: (guide) => guide.roles,
  facts: titled,
});

export const comparison = kind<'comparison'>({
  folder: '',
  only: 'comparison',
  endings: prose,
  schema: comparisonSchema,
  expected: ['description', 'lede', 'next'],
  bare: true,
  sections: ['roles'],
  records: (guide) => single(guide.comparison),
  facts: titled,
});

/** The pages of the roles, and the one that compares them. */
export const rolePages = ({ roles: all, comparison: compared }: Guide): PageAddress[] => [
  indexPage(sectionPath('roles')),
  ...all.map(({ id }) => recordPage('roles', recordPath('roles', id), id)),
  ...(compared
    ? [
        recordPage('comparison', paths.comparison, compared.id, {
          anchors: compared.data.aspects.map(({ id }) => id),
        }),
      ]
    : []),
];
