/** What the site says of sections to print. */
export const printStrings = {
  link: 'Print this section',
  crumb: 'Print',
  title: (section: string) => `${section}: the whole section to print`,
  lede: (section: string, site: string) =>
    `Every page under “${section}” in ${site}, one after the other, to print or to save as a PDF.`,
  contents: 'Contents',
  terms: 'All terms',
};
