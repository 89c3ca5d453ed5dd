/** What the site says of components for writers. */
export const writingStrings = {
  inShort: 'In short',
  tabs: 'Choose a part',
  figureText: 'The picture in words',
  picture: (text: string) => `Picture: ${text}`,
  filterRows: 'Filter the rows',
  rowsShown: (shown: string, all: string) => `${shown} of ${all} rows`,
  saveAs: (file: string) => `Save as ${file}`,
  saved: (file: string) => `${file} is in your downloads.`,
  factOf: (value: string, source: string, place: number) =>
    `${value}: ${source}${place > 1 ? `, ${place}` : ''}`,
};
