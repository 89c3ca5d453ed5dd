import type { Entry, Term } from '../../model/guide.ts';

/** What else people call the words of the glossary, by their ids. */
export type TermAliases = Readonly<Record<string, string>>;

/** File of the aliases, next to the glossary's page, which would be too heavy with them. */
export const aliasesFile = 'aliases.json';

/** The aliases of every term that has some, a line for each. */
export const aliasesOf = (terms: readonly Entry<Term>[]): TermAliases =>
  Object.fromEntries(
    terms.flatMap(({ id, data: { aliases = [] } }) =>
      aliases.length ? [[id, aliases.join('\n')]] : [],
    ),
  );
