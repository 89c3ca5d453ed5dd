import { count } from '../../strings/count.ts';
import type * as en from './strings.en.ts';

export const printStrings: typeof en.printStrings = {
  link: 'Diesen Bereich drucken',
  folderLink: 'Diesen Teil drucken',
  crumb: 'Drucken',
  title: (section) => `${section}: alle Seiten zum Drucken`,
  lede: (section, site) =>
    `Jede Seite unter „${section}“ in ${site}, eine nach der anderen, zum Drucken oder als PDF.`,
  tooMuch: (number) =>
    `${number} Seiten sind zu viele für ein Dokument. Darum hat jeder Teil ein eigenes.`,
  share: (label, number, of) => `${label}, Dokument ${number} von ${of}`,
  rest: (number, of, section, site) =>
    `Dokument ${number} von ${of} mit den Seiten unter „${section}“ in ${site}.`,
  parts: 'Dokumente',
  pages: (number) => count(number, 'Seite', 'Seiten'),
  contents: 'Inhalt',
  terms: 'Alle Begriffe',
};
