import { count } from '../../strings/count.ts';

/** What the site says of sections to print. */
export const printStrings = {
  link: 'Print this section',
  folderLink: 'Print this part',
  crumb: 'Print',
  title: (section: string) => `${section}: all pages to print`,
  lede: (section: string, site: string) =>
    `Every page under “${section}” in ${site}, one after the other, to print or to save as a PDF.`,
  /** What the print of too large a section says. */
  tooMuch: (number: number) =>
    `${number} pages are too many for one document, so each part below has one of its own.`,
  /** One of the documents that a list of pages takes. */
  share: (label: string, number: number, of: number) => `${label}, document ${number} of ${of}`,
  rest: (number: number, of: number, section: string, site: string) =>
    `Document ${number} of ${of} with the pages under “${section}” in ${site}.`,
  parts: 'Documents',
  pages: (number: number) => count(number, 'page', 'pages'),
  contents: 'Contents',
  terms: 'All terms',
};
