import { recordPath, sectionPath } from '../../model/address.ts';
import { type Guide, isListed, letterOf, roleNames } from '../../model/guide.ts';
import { fieldsOrProse, kind } from '../../model/kind.ts';
import { type DeclaredPage, ownPage, recordPage } from '../../model/page.ts';
import { stringsFor } from '../../strings/index.ts';
import { letterAnchor } from './letters.model.ts';
import { termSchema } from './term.schema.ts';

export const glossary = kind<'glossary'>({
  folder: 'glossary',
  endings: fieldsOrProse,
  subfolders: 'groups',
  schema: termSchema,
  placeholder: { term: '' },
  expectedOfText: ['description', 'related'],
  references: [
    { field: 'roles', to: 'roles', noun: 'role' },
    { field: 'related', to: 'glossary', noun: 'term' },
    { field: 'sources', to: 'sources', noun: 'source' },
  ],
  records: (guide) => guide.all.glossary,
  facts: ({ term, definition }) => ({ title: term, lede: definition }),
  section: 'glossary',
  pages: glossaryPages,
});

/** The list of terms, and a page for each that has a text. */
function glossaryPages(guide: Guide): DeclaredPage[] {
  const { strings, glossaryStrings } = stringsFor(guide.site.language);
  const words = { title: strings.sections.glossary, lede: glossaryStrings.lede };
  const listed = guide.glossary;
  const anchors = [
    ...listed.map(({ id }) => id),
    ...listed.map(({ data }) => letterAnchor(letterOf(data.term))),
  ];
  // Search finds a term without a page by its name, aliases and definition.
  const places = listed
    .filter(({ hasBody }) => !hasBody)
    .map(({ id, data: { term, definition: text, aliases, roles } }) => ({
      anchor: id,
      title: term,
      search: { text, kind: strings.kinds.term, roles: roleNames(guide, roles), aliases },
    }));
  return [
    ownPage(sectionPath('glossary'), words, { anchors, places }),
    ...guide.all.glossary
      .filter(({ hasBody }) => hasBody)
      .map((entry) =>
        recordPage('glossary', recordPath('glossary', entry.id), entry.id, {
          listed: isListed(entry),
        }),
      ),
  ];
}
