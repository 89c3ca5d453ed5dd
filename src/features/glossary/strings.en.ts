import { count } from '../../strings/count.ts';

/** What the site says of the glossary. */
export const glossaryStrings = {
  lede: 'One sentence for each term, and a page for those that are links. The mark shows whose work a term mostly belongs to.',
  letters: 'Letters',
  alsoCalled: 'People also say',
  related: 'Related',
  inGlossary: 'In the glossary',
  onPage: 'Terms on this page',
  about: 'About this term',
  usedOn: 'Used on',
  inside: 'The terms that people use at work, one sentence each.',
  count: (number: number) => count(number, 'term', 'terms'),
  filters: {
    label: 'Find a term',
    role: 'Whose work it belongs to',
    allWords: 'All terms',
    query: 'Term or other name',
    reset: 'Clear the filters',
    shown: (shown: number, all: number) =>
      shown === all ? count(all, 'term', 'terms') : `${shown} of ${count(all, 'term', 'terms')}`,
    bySentence: (shown: number) =>
      `No term has that name, but ${count(shown, 'sentence contains', 'sentences contain')} your words.`,
    nothing: 'No term or sentence contains these words.',
    search: 'Search the whole guide',
  },
};
