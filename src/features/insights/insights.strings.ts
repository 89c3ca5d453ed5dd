/** What the section is called, and what is under the title of its index. */
export const insightStrings = {
  en: {
    title: 'Insights',
    lede: 'Short pieces by people who do this work, under their names.',
  },
  de: {
    title: 'Einblicke',
    lede: 'Kurze Beiträge von Menschen, die diese Arbeit tun, unter ihrem Namen.',
  },
};
