import { recordPath } from '../model/address.ts';
import { type Entry, type Guide, isListed } from '../model/guide.ts';
import { type ArticleSection, articleSections } from '../model/sections.ts';
import type { Path, ReferenceFault } from '../model/reference-fault.ts';

type Kind = keyof Guide['all'];

const words: Readonly<Record<Kind, string>> = {
  ...(Object.fromEntries(articleSections.map((section) => [section, 'article'])) as Record<
    ArticleSection,
    string
  >),
  faq: 'question',
  glossary: 'term',
  about: 'page',
};

/**
 * Finds lists that name an unlisted record, and terms that would be nowhere, because they have
 * neither a page nor a place in the glossary.
 */
export function unlistedFaults({ site, skills, all }: Guide): ReferenceFault[] {
  const faults: ReferenceFault[] = [];
  const hidden = (kind: Kind): Set<string> => {
    const entries: readonly Entry<object>[] = all[kind];
    return new Set(entries.filter((entry) => !isListed(entry)).map(({ id }) => id));
  };
  const ids = Object.fromEntries(
    (Object.keys(words) as Kind[]).map((kind) => [kind, hidden(kind)]),
  ) as Record<Kind, Set<string>>;
  const named = (collection: string, id: string, path: Path, kind: Kind, name: string): void => {
    faults.push({
      collection,
      id,
      path,
      reason: `The ${words[kind]} “${name}” is unlisted, so no list may name it.`,
      hint: 'Link to it in a text, or delete “listed: false” from its file.',
    });
  };
  const lists = (
    collection: string,
    id: string,
    key: string,
    given: readonly string[] | undefined,
    kind: Kind,
  ): void =>
    given?.forEach((name, place) => {
      if (ids[kind].has(name)) named(collection, id, [key, place], kind, name);
    });

  for (const { id, data } of all.faq) lists('faq', id, 'related', data.related, 'faq');
  for (const { id, data } of skills) lists('skills', id, 'terms', data.terms, 'glossary');
  for (const { id, data, hasBody } of all.glossary) {
    lists('glossary', id, 'related', data.related, 'glossary');
    if (ids.glossary.has(id) && !hasBody)
      faults.push({
        collection: 'glossary',
        id,
        path: ['listed'],
        reason: 'A term without a text is in the glossary only, so it would be nowhere.',
        hint: 'Give it a text in an .mdx file, or delete “listed: false”.',
      });
  }
  for (const kind of Object.keys(ids) as Kind[])
    for (const id of ids[kind]) {
      const path = recordPath(kind, id);
      site.navigation.forEach(({ link }, place) => {
        if (link.split('#', 1)[0] === path)
          named('site', 'site', ['navigation', place, 'link'], kind, id);
      });
    }
  return faults;
}
