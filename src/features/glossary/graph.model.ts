import { type AddressOf, recordPath, sectionPath } from '../../model/address.ts';
import type { GraphNode } from '../../model/data-block.ts';
import type { Entry, Term } from '../../model/guide.ts';

/** A term by its name, and by its address where it has a page of its own. */
const named = ({ id, data, hasBody }: Entry<Term>, addressOf: AddressOf): GraphNode => ({
  '@type': 'DefinedTerm',
  name: data.term,
  ...(hasBody && { url: addressOf(recordPath('glossary', id)) }),
});

/**
 * The glossary, called `name`, with every term of it. Definitions and places are left out: the page
 * holds them already, and with them the list would weigh as much as the rest of it.
 */
export const glossaryNode = (
  name: string,
  terms: readonly Entry<Term>[],
  addressOf: AddressOf,
): GraphNode => ({
  '@type': 'DefinedTermSet',
  name,
  url: addressOf(sectionPath('glossary')),
  hasDefinedTerm: terms.map((term) => named(term, addressOf)),
});

/** One term with its definition, and the glossary that it belongs to. */
export const termNode = (term: Entry<Term>, addressOf: AddressOf): GraphNode => ({
  ...named(term, addressOf),
  description: term.data.definition,
  inDefinedTermSet: addressOf(sectionPath('glossary')),
});
