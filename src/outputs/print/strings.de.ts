import type * as en from './strings.en.ts';

export const printStrings: typeof en.printStrings = {
  link: 'Diesen Bereich drucken',
  crumb: 'Drucken',
  title: (section) => `${section}: der ganze Bereich zum Drucken`,
  lede: (section, site) =>
    `Jede Seite unter „${section}“ in ${site}, eine nach der anderen, zum Drucken oder als PDF.`,
  contents: 'Inhalt',
  terms: 'Alle Begriffe',
};
