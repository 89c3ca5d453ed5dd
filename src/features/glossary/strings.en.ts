import { count } from '../../strings/count.ts';

/** What the site says of the glossary. */
export const glossaryStrings = {
  lede: 'One sentence for each word, and a page for those that are links. The mark says whose work a word mostly belongs to.',
  letters: 'Letters',
  alsoCalled: 'People also say',
  related: 'Related',
  inGlossary: 'In the glossary',
  onPage: 'Words on this page',
  about: 'About this word',
  usedOn: 'Used on',
  inside: 'The words of the work, one sentence each.',
  count: (number: number) => count(number, 'term', 'terms'),
  filters: {
    label: 'Find a term',
    role: 'Whose work it belongs to',
    allWords: 'All terms',
    query: 'Word or other name',
    reset: 'Clear the filters',
    shown: (shown: number, all: number) =>
      shown === all ? count(all, 'term', 'terms') : `${shown} of ${count(all, 'term', 'terms')}`,
    bySentence: (shown: number) =>
      `No term has that name, but ${count(shown, 'sentence has', 'sentences have')} your words.`,
    nothing: 'No term has these words.',
    search: 'Search the whole guide',
  },
};
