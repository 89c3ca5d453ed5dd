/** A stretch of a text, its end excluded. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const fence = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*(`{3,}(?!.*`)|~{3,})/;

/**
 * Where a text holds code between backticks or fences, in order. Seen line by line, without the
 * parser, which knows more of lists and quotations; whoever asks must bear a doubt.
 */
export const codeStretches = (text: string): Stretch[] => readCode(text).stretches;

/** Where a fence opens that nothing closes, or null. */
export const openFence = (text: string): { from: number; sign: string } | null => {
  const { open } = readCode(text);
  return open && { from: open.at, sign: open.sign.repeat(open.length) };
};

interface Fence {
  readonly sign: string;
  readonly length: number;
  readonly from: number;
  /** Where its first sign stands. */
  readonly at: number;
}

function readCode(text: string): { stretches: Stretch[]; open: Fence | null } {
  const stretches: Stretch[] = [];
  let paragraph = 0;
  let open: Fence | null = null;
  const lines = /[^\n]*(?:\n|$)/y;
  for (let at = 0; at < text.length; at = lines.lastIndex) {
    lines.lastIndex = at;
    const line = lines.exec(text)![0];
    if (open) {
      const bare = line.replace(/^[ \t>]+/, '').trimEnd();
      if (bare.length >= open.length && bare === open.sign.repeat(bare.length)) {
        stretches.push({ from: open.from, to: at + line.length });
        open = null;
        paragraph = at + line.length;
      }
      continue;
    }
    const signs = fence.exec(line)?.[1];
    if (!signs && line.trim() !== '') continue;
    stretches.push(...inlineCode(text, paragraph, at));
    paragraph = at + line.length;
    if (signs)
      open = { sign: signs[0]!, length: signs.length, from: at, at: at + line.indexOf(signs) };
  }
  if (open) stretches.push({ from: open.from, to: text.length });
  else stretches.push(...inlineCode(text, paragraph, text.length));
  return { stretches, open };
}

/** Runs of backticks of one length, with everything between two of them. */
function inlineCode(text: string, from: number, to: number): Stretch[] {
  const runs: { at: number; end: number; opens: number }[] = [];
  let slash = -1;
  for (const { 0: run, index } of text.slice(from, to).matchAll(/\\+|`+/g)) {
    const at = from + index;
    // Before code a backslash hides one sign; the end of code knows no backslash.
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
  const stretches: Stretch[] = [];
  for (let place = 0; place < runs.length; place++) {
    const close = runs[place]!.end > runs[place]!.opens ? next[place] : undefined;
    if (close === undefined) continue;
    stretches.push({ from: runs[place]!.opens, to: runs[close]!.end });
    place = close;
  }
  return stretches;
}

/** Answers whether a place is in one of the stretches; places must come in order. */
export function within(stretches: readonly Stretch[]): (place: number) => boolean {
  let next = 0;
  return (place) => {
    while (next < stretches.length && stretches[next]!.to <= place) next++;
    return next < stretches.length && stretches[next]!.from <= place;
  };
}
