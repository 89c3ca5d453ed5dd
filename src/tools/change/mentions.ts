import type { Draft } from '../draft.ts';

/** A sentence that names something. */
export interface Mention {
  /** Path inside content/. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The sentence, shortened where it is long. */
  readonly text: string;
}

/** Lines that hold ids and addresses, which no reader sees as words. */
const silent =
  /^\s*(?:- )?"?(?:url|link|id|to|skill|group|topic|case|code|next|also|roles|core)"?\s*:/;
/** Lines that are an id or an address alone, or an id with its value: another id, or a number. */
const bare = /^\s*(?:- )?"?[a-z\d/_-]+"?(?:\s*:\s*"?[a-z\d/_-]*"?)?,?\s*$/;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Sentences of the files that use one of the names as a whole word, whatever its capitals. */
export function mentionsIn(
  draft: Draft,
  files: readonly string[],
  names: readonly string[],
): Mention[] {
  if (!names.length) return [];
  const words = [...new Set(names)].toSorted((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_])(?:${words.join('|')})(?![\\p{L}\\p{N}_])`,
    'giu',
  );
  return files
    .filter((file) => draft.has(file) && !file.startsWith('sources/'))
    .toSorted()
    .flatMap((file) =>
      draft
        .text(file)
        .split('\n')
        .flatMap((line, at) =>
          silent.test(line) || bare.test(line)
            ? []
            : sentencesOf(line, pattern).map((one) => ({ file, line: at + 1, ...one })),
        ),
    );
}

const longest = 160;

/** The sentence of a line that a place is in, shortened where it is long. */
export function excerpt(line: string, index: number): string {
  const from = sentenceStart(line, index);
  const rest = /^.*?[.?!](?=\s|$)/.exec(line.slice(index))?.[0] ?? line.slice(index);
  const text = (line.slice(from, index) + rest).trim();
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function sentenceStart(line: string, index: number): number {
  const ends = ['. ', '? ', '! '].map((end) => line.lastIndexOf(end, index - 1));
  return Math.max(...ends.map((at) => (at < 0 ? 0 : at + 2)));
}

/** The sentences of a line that use a name, each once. */
function sentencesOf(line: string, pattern: RegExp): { column: number; text: string }[] {
  const found = new Map<number, { column: number; text: string }>();
  for (const { index } of line.matchAll(pattern)) {
    const from = sentenceStart(line, index);
    if (!found.has(from)) found.set(from, { column: index + 1, text: excerpt(line, index) });
  }
  return [...found.values()];
}
