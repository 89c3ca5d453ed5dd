import { recordPath, sectionPath } from '../../model/address.ts';
import { type Guide, isListed, letterOf } from '../../model/guide.ts';
import { fieldsOrProse, kind } from '../../model/kind.ts';
import { indexPage, type PageAddress, recordPage } from '../../model/page.ts';
import { letterAnchor } from './letters.model.ts';
import { termSchema } from './term.schema.ts';

export const glossary = kind<'glossary'>({
  folder: 'glossary',
  endings: fieldsOrProse,
  subfolders: 'groups',
  schema: termSchema,
  references: [
    { field: 'roles', to: 'roles', noun: 'role' },
    { field: 'related', to: 'glossary', noun: 'term' },
    { field: 'sources', to: 'sources', noun: 'source' },
  ],
  records: (guide) => guide.all.glossary,
  facts: ({ term, definition }) => ({ title: term, lede: definition }),
});

/** The list of terms, and a page for each that has a text. */
export const glossaryPages = ({ glossary: listed, all }: Guide): PageAddress[] => [
  indexPage(sectionPath('glossary'), [
    ...listed.map(({ id }) => id),
    ...listed.map(({ data }) => letterAnchor(letterOf(data.term))),
  ]),
  ...all.glossary
    .filter(({ hasBody }) => hasBody)
    .map((entry) =>
      recordPage('glossary', recordPath('glossary', entry.id), entry.id, {
        listed: isListed(entry),
      }),
    ),
];
