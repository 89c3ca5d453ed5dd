import { comparable } from '../../../model/name.ts';
import { CommandError } from '../../command.ts';
import type { Existing } from './framework.ts';

/** Words that published frameworks use for their levels, lowest first. */
const usual: readonly (readonly string[])[] = [
  ['Awareness', 'Working', 'Practitioner', 'Expert'],
  ['Basic', 'Intermediate', 'Advanced', 'Expert'],
  ['Novice', 'Advanced beginner', 'Competent', 'Proficient', 'Expert'],
  ['Beginner', 'Intermediate', 'Advanced', 'Expert'],
];

/** How a table's words and numbers become levels. */
export interface Scale {
  /** Words of the levels, lowest first; null where the guide's own are used. */
  readonly words: readonly string[] | null;
  /** The level that a cell names: null where it names none, undefined where it cannot be read. */
  readonly levelOf: (cell: string) => number | null | undefined;
}

/** Cells that say that no level is set. */
const unset = /^(?:[-–—./]|n\/?a|not set|none set)?$/i;

/** The scale of a guide that has one. */
function existingScale({ levels }: Existing): Scale {
  const byWord = new Map(
    levels.flatMap(({ level, names }) => names.map((name) => [comparable(name), level] as const)),
  );
  return {
    words: null,
    levelOf: (cell) =>
      read(
        cell,
        byWord,
        levels.map(({ level }) => level),
      ),
  };
}

function read(
  cell: string,
  byWord: ReadonlyMap<string, number>,
  levels: readonly number[],
): number | null | undefined {
  const word = byWord.get(comparable(cell));
  if (word !== undefined) return word;
  if (unset.test(cell)) return null;
  const number = /^(\d{1,2})(?:[.:)]?\s+\S.*)?$/.exec(cell)?.[1];
  return number !== undefined && levels.includes(Number(number)) ? Number(number) : undefined;
}

/**
 * The scale by which a table's cells are read: the guide's own; else the words that `--levels` or
 * numbered columns give; else a usual one that holds all its words; else plain numbers.
 */
export function scaleFor(
  existing: Existing,
  given: readonly string[] | null,
  cells: readonly string[],
): Scale {
  if (existing.levels.length && !given) return existingScale(existing);
  const words = given ?? usualWords(cells) ?? numbered(cells);
  if (words.length < 2 || words.length > 10)
    throw new CommandError(
      `A scale has 2 to 10 levels, and this would have ${words.length}. Name them, lowest first: --levels "Basic,Advanced".`,
    );
  const byWord = new Map(words.map((word, place) => [comparable(word), place + 1]));
  const all = words.map((_, place) => place + 1);
  return { words, levelOf: (cell) => read(cell, byWord, all) };
}

function usualWords(cells: readonly string[]): readonly string[] | null {
  const said = new Set(
    cells.filter((cell) => !unset.test(cell) && !/^\d/.test(cell)).map(comparable),
  );
  if (!said.size) return null;
  const found = usual.find((words) => {
    const known = new Set(words.map(comparable));
    return [...said].every((word) => known.has(word));
  });
  return found ?? null;
}

function numbered(cells: readonly string[]): string[] {
  const numbers = cells.flatMap((cell) => (/^\d{1,2}$/.test(cell) ? [Number(cell)] : []));
  const highest = Math.max(0, ...numbers);
  if (!highest)
    throw new CommandError(
      'The table does not say in which order its levels are. Name them, lowest first: --levels "Basic,Advanced".',
    );
  return Array.from({ length: Math.max(2, highest) }, (_, place) => `Level ${place + 1}`);
}
