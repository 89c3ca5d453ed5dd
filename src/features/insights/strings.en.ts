/** What the section is called, and what is under the title of its index. */
export const insightStrings = {
  title: 'Insights',
  lede: 'Short pieces by people who do this work, under their names.',
};
