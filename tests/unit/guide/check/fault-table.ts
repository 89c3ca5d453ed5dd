import { describe, expect, test } from 'vitest';
import { type Changes, copyGuide } from './guide-copy.ts';
import { home } from './samples.ts';

/** Where a fault is expected: at the last occurrence of a text, or at a line and column. */
export type Place = string | { readonly line: number; readonly column: number };

/** A kind of fault, how to bring it into a file, and what the check must say about it. */
export interface Kind {
  readonly name: string;
  /** Files to bring it into. */
  readonly into: readonly string[];
  readonly write: (text: string, file: string) => string | Uint8Array;
  /** Files that must be there as well. */
  readonly beside?: (file: string) => Changes;
  readonly at: Place | ((text: string) => Place);
  readonly field: string | ((file: string) => string);
  /** Part of the reason. */
  readonly reason: string;
  /** Part of the hint. */
  readonly hint?: string;
}

/** Line and column of a place in a text, counted without the code under test. */
export function placeIn(text: string, place: Place): { line: number; column: number } {
  if (typeof place !== 'string') return place;
  const offset = text.lastIndexOf(place);
  if (offset < 0) throw new Error(`The text does not hold “${place}”.`);
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

/**
 * Proves for each kind that the check finds that fault in each file, there, and nothing else.
 * The home page is spoilt on its own, since much of the check rests on it.
 */
export function proveFaults(title: string, kinds: readonly Kind[]): void {
  describe(title, () => {
    const guide = copyGuide();
    for (const kind of kinds)
      for (const files of [
        kind.into.filter((file) => file !== home),
        kind.into.filter((file) => file === home),
      ])
        if (files.length)
          test(`${kind.name} in ${files.join(', ')}`, () => {
            const changed = files.map(
              (file) => [file, kind.write(guide.read(file), file)] as const,
            );
            const beside = Object.assign(
              {},
              ...files.map((file) => kind.beside?.(file)),
            ) as Changes;
            const { faults } = guide.check({ ...beside, ...Object.fromEntries(changed) });
            expect(faults).toEqual(
              changed
                .toSorted(([a], [b]) => (a < b ? -1 : 1))
                .map(([file, content]) => expected(kind, file, content)),
            );
          });
  });
}

function expected(
  { at, field, reason, hint }: Kind,
  file: string,
  content: string | Uint8Array,
): object {
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  return {
    file,
    ...placeIn(text, typeof at === 'function' ? at(text) : at),
    field: typeof field === 'function' ? field(file) : field,
    reason: expect.stringContaining(reason),
    hint: hint === undefined ? expect.toSatisfy(() => true) : expect.stringContaining(hint),
  };
}
