import { paths, recordPath, sectionPath } from '../../model/address.ts';
import type { Guide } from '../../model/guide.ts';
import { kind, prose, single, titled } from '../../model/kind.ts';
import { type DeclaredPage, ownPage, recordPage } from '../../model/page.ts';
import { stringsFor } from '../../strings/index.ts';
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
  facts: ({ head, ...data }) => ({ ...titled(data), ...(head && { notes: head }) }),
  section: 'roles',
  pages: rolePages,
});

export const comparison = kind<'comparison'>({
  folder: '',
  only: 'comparison',
  endings: prose,
  schema: comparisonSchema,
  placeholder: { aspects: [] },
  readFor: ['roles'],
  expected: ['description', 'lede', 'next'],
  bare: true,
  records: (guide) => single(guide.comparison),
  facts: titled,
});

/** The pages of the roles, and the one that compares them. */
function rolePages({ site, roles: all, comparison: compared }: Guide): DeclaredPage[] {
  const { strings, roleStrings } = stringsFor(site.language);
  const words = { title: strings.sections.roles, lede: roleStrings.lede };
  return [
    ownPage(sectionPath('roles'), words, { isIndex: true }),
    ...all.map(({ id }) => recordPage('roles', recordPath('roles', id), id)),
    ...single(compared).map(({ id, data }) =>
      recordPage('comparison', paths.comparison, id, {
        anchors: data.aspects.map((aspect) => aspect.id),
      }),
    ),
  ];
}
