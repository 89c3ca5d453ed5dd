import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

/** Words that stand together on a sheet, in millimetres from its upper left corner. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One side of paper. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
}

export type Format = 'A4' | 'Letter';

/** A point of print. */
const millimetres = 25.4 / 72;

/** Prints a page and reads the sheets, with what is written on each, and where. */
export async function printPage(page: Page, format: Format): Promise<Sheet[]> {
  const bytes = await page.pdf({ format, preferCSSPageSize: true });
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const sheets: Sheet[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const sheet = await pdf.getPage(number);
    const { width, height } = sheet.getViewport({ scale: millimetres });
    const { items } = await sheet.getTextContent();
    const runs = items.flatMap((item): Run[] => {
      if (!('str' in item) || !item.str.trim()) return [];
      const [, , , , left, base] = (item.transform as number[]).map(
        (length) => length * millimetres,
      );
      const top = height - base! - item.height * millimetres;
      const right = left! + item.width * millimetres;
      return [{ text: item.str, left: left!, top, right, bottom: height - base! }];
    });
    sheets.push({ width, height, runs });
  }
  await pdf.loadingTask.destroy();
  return sheets;
}
