/** What the site says of insights and of the people who write them. */
export const insightStrings = {
  title: 'Insights',
  lede: 'Short pieces by people who do this work, under their names.',
  none: 'There are none yet. Yours would be the first.',
  invitation: {
    title: 'Do you do this work?',
    text: 'Tell readers one thing that the job taught you, in at most 250 words and under your name. The people who look after this guide read it before it is published.',
  },
  add: 'Add your insight',
  onPage: 'From people who do this work',
  about: 'What this is about',
  more: (name: string) => `More about ${name}`,
  badge: 'Contributor',
  contributors: {
    title: 'Contributors',
    lede: 'The people who wrote the insights in this guide. After three, a person is named as a contributor.',
  },
};
