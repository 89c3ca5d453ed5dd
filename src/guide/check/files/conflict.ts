import type { Diagnostic } from '../diagnostic.ts';

const marks = /^(?:(<{7}|>{7}|\|{7})(?= |\r?$)|(={7})\r?$|( {0,3}(?:```+|~~~+)))/gm;

/**
 * The first place of a text where a merge has left its marks, or null. A line of equals signs may
 * underline a heading, so that it is a mark only together with others. A whole conflict inside one
 * fence of code is an example.
 */
export function conflictDiagnostic(text: string): Diagnostic | null {
  let fence: string | null = null;
  let middle: number | null = null;
  let shown: number[] = [];
  for (const { index, 1: side, 2: equals, 3: code } of text.matchAll(marks)) {
    if (code) {
      const mark = code.trim();
      if (fence === null) [fence, shown] = [mark, []];
      else if (mark.startsWith(fence)) {
        // Marks that open or close no whole conflict were left by a merge, in code too.
        if (shown.length) return conflictAt(shown[0]!);
        fence = null;
      }
    } else if (equals) middle = index;
    else if (fence === null) return conflictAt(side!.startsWith('>') ? (middle ?? index) : index);
    else if (side!.startsWith('>') && shown.length && middle !== null && middle > shown[0]!)
      shown = [];
    else shown.push(index);
  }
  return shown.length ? conflictAt(shown[0]!) : null;
}

const conflictAt = (offset: number): Diagnostic => ({
  offset,
  field: 'merge conflict',
  reason: 'A merge conflict was not settled: from here on, the file holds both versions.',
  hint: 'Keep the lines that are right, and delete the lines of <<<<<<<, ======= and >>>>>>>.',
});
