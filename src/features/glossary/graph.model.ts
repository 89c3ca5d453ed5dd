import { type AddressOf, sectionPath, termPath } from '../../model/address.ts';
import type { GraphNode } from '../../model/data-block.ts';
import type { Entry, Term } from '../../model/guide.ts';

const definition = ({ id, data, hasBody }: Entry<Term>, addressOf: AddressOf): GraphNode => ({
  '@type': 'DefinedTerm',
  name: data.term,
  description: data.definition,
  url: addressOf(termPath(id, hasBody)),
});

/** The glossary, called `name`, with every term of it. */
export const glossaryNode = (
  name: string,
  terms: readonly Entry<Term>[],
  addressOf: AddressOf,
): GraphNode => ({
  '@type': 'DefinedTermSet',
  name,
  url: addressOf(sectionPath('glossary')),
  hasDefinedTerm: terms.map((term) => definition(term, addressOf)),
});

/** One term, and the glossary that it belongs to. */
export const termNode = (term: Entry<Term>, addressOf: AddressOf): GraphNode => ({
  ...definition(term, addressOf),
  inDefinedTermSet: addressOf(sectionPath('glossary')),
});
