import type { Entry, Term } from '../../model/guide.ts';

/** Characters that mean something in a pattern; Node 22 has no `RegExp.escape`. */
const signs = /[\\^$.*+?()[\]{}|/]/g;

/** Tags and targets of links, which hold no running text. */
const markup = /<[^>]*>|\]\([^)]*\)/g;

/** A name all in capitals, such as REST, which in small letters may be an everyday word. */
const isCapitals = (name: string): boolean => /\p{Lu}{2}/u.test(name) && !/\p{Ll}/u.test(name);

/**
 * Makes a function that finds glossary terms in Markdown, marked up or not: by name or alias, as
 * whole words in any case, but for names all in capitals, also with the plural's `s` or `es`. It
 * gives ids, each once. Of names that overlap the longest counts.
 */
export function mentionFinder(glossary: readonly Entry<Term>[]): (text: string) => string[] {
  const ids = new Map<string, string>();
  const capitals = new Set<string>();
  for (const { id, data } of glossary)
    for (const name of [data.term, ...(data.aliases ?? [])]) {
      ids.set(name.toLowerCase(), id);
      if (isCapitals(name)) capitals.add(name.toLowerCase());
    }
  if (!ids.size) return () => [];
  const names = [...ids.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(signs, '\\$&'));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(${names.join('|')})(?:e?s)?(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return (text) => [
    ...new Set(
      [...text.replace(markup, ' ').matchAll(pattern)].flatMap(([, name = '']) => {
        const known = name.toLowerCase();
        return capitals.has(known) && !isCapitals(name) ? [] : (ids.get(known) ?? []);
      }),
    ),
  ];
}
