import { count } from '../../strings/count.ts';

/** What the site says of the questions. */
export const faqStrings = {
  lede: 'Each one starts with the short answer. Open the rest when you need it.',
  topics: 'Topics',
  inside: 'A short answer first, the detail after it.',
  count: (number: number) => count(number, 'answer', 'answers'),
};
