import type * as en from './strings.en.ts';

export const writingStrings: typeof en.writingStrings = {
  inShort: 'Kurz gefasst',
  tabs: 'Teil wählen',
  figureText: 'Das Bild in Worten',
  picture: (text) => `Bild: ${text}`,
  filterRows: 'Zeilen filtern',
  rowsShown: (shown, all) => `${shown} von ${all} Zeilen`,
  saveAs: (file) => `Als ${file} speichern`,
  saved: (file) => `${file} liegt bei Ihren Downloads.`,
  factOf: (value, source, place) => `${value}: ${source}${place > 1 ? `, ${place}` : ''}`,
};
