import { sectionPath } from '../../model/address.ts';
import type { Guide } from '../../model/guide.ts';
import { kind, prose, single } from '../../model/kind.ts';
import { type PageAddress, recordPage } from '../../model/page.ts';
import { pageExpected } from '../articles/kinds.ts';
import { pageSchema } from '../articles/page.schema.ts';
import { demoSchema } from './demo.schema.ts';

/** Ids that demos name under a key, each once. */
const named = ({ demos: all }: Guide, key: 'terms' | 'sources'): string[] => [
  ...new Set(all.flatMap(({ data }) => data[key] ?? [])),
];

export const compare = kind<'compare'>({
  folder: '',
  only: 'compare',
  endings: prose,
  schema: pageSchema,
  expected: pageExpected,
  sections: ['compare'],
  records: (guide) => single(guide.compare),
  facts: ({ title, lede = '' }, guide) => ({
    title,
    lede,
    terms: named(guide, 'terms'),
    sources: named(guide, 'sources'),
  }),
});

export const demos = kind<'demos'>({
  folder: 'demos',
  endings: ['yaml'],
  subfolders: 'groups',
  schema: demoSchema,
  sections: ['compare'],
  records: (guide) => guide.demos,
  references: [
    { field: 'terms', to: 'glossary', noun: 'term' },
    { field: 'sources', to: 'sources', noun: 'source' },
  ],
});

/** The page that shows every demo. */
export const comparePages = ({ compare: page, demos: all }: Guide): PageAddress[] =>
  page
    ? [
        recordPage('compare', sectionPath('compare'), page.id, {
          anchors: all.map(({ id }) => id),
        }),
      ]
    : [];
