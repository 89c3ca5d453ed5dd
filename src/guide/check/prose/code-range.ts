/** A stretch of a text, its end excluded. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

const fence = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*(`{3,}(?!.*`)|~{3,})/;

/**
 * Where a text holds code between backticks or fences, in order. Seen line by line, without the
 * parser, which knows more of lists and quotations; the answer is not sure.
 */
export const codeRanges = (text: string): TextRange[] => readCode(text).ranges;

/** Where a fence opens that nothing closes, or null. */
export const openFence = (text: string): { from: number; marker: string } | null => {
  const { open } = readCode(text);
  return open && { from: open.at, marker: open.marker.repeat(open.length) };
};

interface Fence {
  readonly marker: string;
  readonly length: number;
  readonly from: number;
  /** Where its first character is. */
  readonly at: number;
}

function readCode(text: string): { ranges: TextRange[]; open: Fence | null } {
  const ranges: TextRange[] = [];
  let paragraph = 0;
  let open: Fence | null = null;
  const lines = /[^\n]*(?:\n|$)/y;
  for (let at = 0; at < text.length; at = lines.lastIndex) {
    lines.lastIndex = at;
    const line = lines.exec(text)![0];
    if (open) {
      const bare = line.replace(/^[ \t>]+/, '').trimEnd();
      if (bare.length >= open.length && bare === open.marker.repeat(bare.length)) {
        ranges.push({ from: open.from, to: at + line.length });
        open = null;
        paragraph = at + line.length;
      }
      continue;
    }
    const opening = fence.exec(line)?.[1];
    if (!opening && line.trim() !== '') continue;
    ranges.push(...inlineCode(text, paragraph, at));
    paragraph = at + line.length;
    if (opening)
      open = {
        marker: opening[0]!,
        length: opening.length,
        from: at,
        at: at + line.indexOf(opening),
      };
  }
  if (open) ranges.push({ from: open.from, to: text.length });
  else ranges.push(...inlineCode(text, paragraph, text.length));
  return { ranges, open };
}

/** Runs of backticks of one length, with everything between two of them. */
function inlineCode(text: string, from: number, to: number): TextRange[] {
  const runs: { at: number; end: number; opens: number }[] = [];
  let slash = -1;
  for (const { 0: run, index } of text.slice(from, to).matchAll(/\\+|`+/g)) {
    const at = from + index;
    // Before code a backslash hides one character; the end of code knows no backslash.
    if (run[0] === '\\') slash = run.length % 2 ? at + run.length : -1;
    else runs.push({ at, end: at + run.length, opens: slash === at ? at + 1 : at });
  }
  /** For each run, the next of the length with which it would open. */
  const next: (number | undefined)[] = [];
  const later = new Map<number, number>();
  for (let place = runs.length - 1; place >= 0; place--) {
    const { at, end, opens } = runs[place]!;
    next[place] = later.get(end - opens);
    later.set(end - at, place);
  }
  const ranges: TextRange[] = [];
  for (let place = 0; place < runs.length; place++) {
    const close = runs[place]!.end > runs[place]!.opens ? next[place] : undefined;
    if (close === undefined) continue;
    ranges.push({ from: runs[place]!.opens, to: runs[close]!.end });
    place = close;
  }
  return ranges;
}

/** Answers whether a place is in one of the ranges; places must come in order. */
export function within(ranges: readonly TextRange[]): (place: number) => boolean {
  let next = 0;
  return (place) => {
    while (next < ranges.length && ranges[next]!.to <= place) next++;
    return next < ranges.length && ranges[next]!.from <= place;
  };
}

/**
 * Blanks out ranges of a text, which come in order, keeping every offset and line. Hard spaces are
 * no indentation.
 */
export function blankOut(text: string, ranges: readonly TextRange[]): string {
  let end = 0;
  const pieces = ranges.flatMap(({ from, to }) => {
    const piece = [text.slice(end, from), text.slice(from, to).replace(/[^\r\n]/g, '\u00A0')];
    end = to;
    return piece;
  });
  return pieces.join('') + text.slice(end);
}
