import type { Changes } from '../guide-copy.ts';
import type { Random } from './random.ts';
import { isPlain, entriesOf, type Entry, insertBelow, paragraphsOf } from './page.ts';

/** Where a fault is expected, found without the code under test; lines count from 1. */
export interface Spot {
  readonly file: string;
  readonly line: number;
  /** Where it may be named as well, where either of two records is as much at fault. */
  readonly or?: readonly Spot[];
}

/** Files with one fault in them. */
export interface Case {
  readonly changes: Changes;
  readonly spots: readonly Spot[];
  /** Brings what is no plain file into the copy of content/; the answer takes it away. */
  readonly prepare?: (content: string) => () => void;
}

/** A kind of fault, and how to bring it into one of some files at a random place. */
export interface Kind {
  readonly name: string;
  readonly files: readonly string[];
  /** Null where this file has no place for it. */
  readonly make: (text: string, file: string, random: Random) => Case | null;
  /** Whether each is checked on its own, since it reaches into other files. */
  readonly alone?: boolean;
}

/** One changed file with one fault; `line` counts from 0. */
export const fault = (
  file: string,
  lines: readonly string[],
  line: number,
  or: readonly Spot[] = [],
): Case => ({
  changes: { [file]: lines.join('\n') },
  spots: [{ file, line: line + 1, or }],
});

/** A kind that changes one line of the fields which begins with a key. */
export const onEntry = (
  name: string,
  files: readonly string[],
  suits: (entry: Entry, lines: readonly string[]) => boolean,
  write: (entry: Entry, random: Random, lines: readonly string[]) => string | readonly string[],
  more: Partial<Kind> & { readonly at?: number } = {},
): Kind => ({
  name,
  files,
  make: (text, file, random) => {
    const lines = text.split('\n');
    const entries = entriesOf(lines).filter((one) => suits(one, lines));
    if (!entries.length) return null;
    const entry = random.pick(entries);
    const written = write(entry, random, lines);
    lines.splice(entry.line, 1, ...(typeof written === 'string' ? [written] : written));
    return fault(file, lines, entry.line + (more.at ?? 0));
  },
  ...more,
});

export const isTop = ({ indent }: Entry): boolean => indent === 0;
export const isText = ({ value }: Entry): boolean => isPlain(value);

/** Stands in what is inserted where the fault is expected, and is taken out. */
const mark = '⟦';

/** Takes the mark out; `line` is where it was, from 0. */
export function unmark(block: string): { lines: string[]; line: number } {
  const at = block.indexOf(mark);
  return {
    lines: block.replace(mark, '').split('\n'),
    line: at < 0 ? 0 : block.slice(0, at).split('\n').length - 1,
  };
}

/** A kind that puts a block below a random paragraph; the mark ⟦ says where in it the fault is. */
export const block = (
  name: string,
  files: readonly string[],
  variants: readonly string[],
): Kind => ({
  name,
  files,
  make: (text, file, random) => {
    const lines = text.split('\n');
    const paragraphs = paragraphsOf(lines);
    if (!paragraphs.length) return null;
    const { lines: added, line } = unmark(random.pick(variants));
    return fault(file, lines, insertBelow(lines, random.pick(paragraphs), added) + line);
  },
});

/** A kind that adds a sentence to a random paragraph, at its beginning, within it or at its end. */
export const sentence = (
  name: string,
  files: readonly string[],
  variants: readonly string[],
): Kind => ({
  name,
  files,
  make: (text, file, random) => {
    const lines = text.split('\n');
    const paragraphs = paragraphsOf(lines);
    if (!paragraphs.length) return null;
    const line = random.pick(paragraphs);
    const added = random.pick(variants);
    lines[line] = `${lines[line]} ${added}`;
    return fault(file, lines, line);
  },
});
