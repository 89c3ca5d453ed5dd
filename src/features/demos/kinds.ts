import { sectionPath } from '../../model/address.ts';
import { type Guide, roleNames } from '../../model/guide.ts';
import { kind, prose, single } from '../../model/kind.ts';
import { recordPage } from '../../model/page.ts';
import { stringsFor } from '../../strings/index.ts';
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
  pages: (guide) =>
    single(guide.compare).map(({ id }) =>
      recordPage('compare', sectionPath('compare'), id, {
        anchors: guide.demos.map((demo) => demo.id),
        places: guide.demos.map(({ id: anchor, data }) => ({
          anchor,
          title: data.title,
          search: {
            text: [data.lede, data.moral, ...data.annotations.map(({ change }) => change)].join(
              ' ',
            ),
            kind: stringsFor(guide.site.language).compareStrings.kind,
            roles: roleNames(guide, undefined),
            aliases: data.aliases,
          },
        })),
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
  references: [
    { field: 'terms', to: 'glossary', noun: 'term' },
    { field: 'sources', to: 'sources', noun: 'source' },
  ],
});
