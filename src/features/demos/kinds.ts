import { sectionPath } from '../../model/address.ts';
import type { Guide } from '../../model/guide.ts';
import { kind, prose, single } from '../../model/kind.ts';
import { recordPage } from '../../model/page.ts';
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
  readFor: ['compare'],
  expected: pageExpected,
  records: (guide) => single(guide.compare),
  facts: ({ title, lede = '' }, guide) => ({
    title,
    lede,
    terms: named(guide, 'terms'),
    sources: named(guide, 'sources'),
  }),
  section: 'compare',
  pages: ({ compare: page, demos: all }) =>
    single(page).map(({ id }) =>
      recordPage('compare', sectionPath('compare'), id, {
        anchors: all.map((demo) => demo.id),
        places: all.map((demo) => ({ anchor: demo.id, title: demo.data.title })),
      }),
    ),
});

export const demos = kind<'demos'>({
  folder: 'demos',
  endings: ['yaml'],
  subfolders: 'groups',
  schema: demoSchema,
  readFor: ['compare'],
  records: (guide) => guide.demos,
  references: [
    { field: 'terms', to: 'glossary', noun: 'term' },
    { field: 'sources', to: 'sources', noun: 'source' },
  ],
});
