import { demoPath, sectionPath } from '../../model/address.ts';
import type { Guide } from '../../model/guide.ts';
import { kind, prose, single } from '../../model/kind.ts';
import { recordPage } from '../../model/page.ts';
import { stringsFor } from '../../strings/index.ts';
import { pageExpected } from '../articles/kinds.ts';
import { pageSchema } from '../articles/page.schema.ts';
import { demoSchema } from './demo.schema.ts';

/** Ids that the demo on the page of comparisons names under a key. */
const named = ({ demos: all }: Guide, key: 'terms' | 'sources'): readonly string[] =>
  all[0]?.data[key] ?? [];

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
  pages: (guide) =>
    single(guide.compare).map(({ id }) =>
      recordPage('compare', sectionPath('compare'), id, {
        // Each demo had its place here before it had a page, and links to these places go on working.
        anchors: guide.demos.map((demo) => demo.id),
      }),
    ),
});

export const demos = kind<'demos'>({
  folder: 'demos',
  endings: ['yaml'],
  subfolders: 'groups',
  schema: demoSchema,
  placeholder: { annotations: [] },
  readFor: ['compare'],
  records: (guide) => guide.demos,
  facts: ({ title, lede }, guide) => ({
    title: stringsFor(guide.site.language).demoStrings.page(title),
    lede,
  }),
  section: 'compare',
  // The page of comparisons shows a demo too; without it the section has none.
  pages: (guide) =>
    guide.compare ? guide.demos.map(({ id }) => recordPage('demos', demoPath(id), id)) : [],
  references: [
    { field: 'terms', to: 'glossary', noun: 'term' },
    { field: 'sources', to: 'sources', noun: 'source' },
  ],
});
