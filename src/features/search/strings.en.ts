import { count } from '../../strings/count.ts';

/** What the site says of the search. */
export const searchStrings = {
  title: 'Search',
  label: 'Search the guide',
  submit: 'Search',
  filters: (chosen: number) => (chosen ? `Filters (${chosen} on)` : 'Filters'),
  facets: { type: 'Kind', role: 'Role' },
  idle: 'Type a word to search the roles, questions and terms.',
  searching: 'Searching…',
  count: (number: number, query: string) =>
    number === 0
      ? `Nothing found for “${query}”.`
      : `${count(number, 'result', 'results')} for “${query}”.`,
  weak: 'Nothing matches well. Nearest:',
  corrected: (query: string) => `Showing results for “${query}”.`,
  results: (number: number) => count(number, 'result', 'results'),
  nothing: 'Try fewer or other words, or look through everything',
  browse: 'from A to Z',
  narrowed: 'Filters are on; switch them off to see more.',
  ignored: (value: string) => `There is no filter “${value}”, so it was left out.`,
  failed: 'The search index cannot be loaded. Check your connection and try again.',
  slow: 'The search index takes too long to load. Check your connection and try again.',
  partly: 'Some results cannot be loaded.',
  noCode: 'The search cannot be loaded. Check your connection and try again.',
  noBuild:
    'There is no search index yet. Run “npm run build” once; the author’s server then uses it.',
  retry: 'Try again',
  more: 'Show more results',
  whole: 'Open the search page',
  keys: 'Arrow keys move, Enter opens, Escape closes.',
  az: 'A to Z',
  /** What is above the list of a guide that has too many pages for one. */
  outer: 'This guide has too many pages for one list. These lead to all the others.',
};
