import { comparable } from '../../../model/name.ts';
import { CommandError } from '../../command.ts';

/** A skill as a table has it. */
export interface ImportedSkill {
  readonly line: number;
  readonly id: string;
  readonly name: string;
  readonly group: string | null;
  readonly definition: string | null;
  /** Level per role and position, by their ids. */
  readonly targets: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** What each level looks like, lowest first; null where the table does not say. */
  readonly levels: readonly (readonly string[] | null)[];
}

/** A role or position as a table has it. */
export interface ImportedRole {
  readonly line: number;
  readonly id: string;
  readonly name: string;
  readonly family: string | null;
  readonly lede: string | null;
}
export interface ImportedPosition {
  readonly line: number;
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly lede: string | null;
  /** Its place among the grades that are made where the guide has none, from 0. */
  readonly rank: number;
}

/** What a table says of skills and positions, with ids and nothing written yet. */
export interface Imported {
  /** Words of the levels, lowest first; null where the table has none of its own. */
  readonly scale: readonly string[] | null;
  readonly skills: readonly ImportedSkill[];
  readonly roles: readonly ImportedRole[];
  readonly positions: readonly ImportedPosition[];
  /** What was left out or guessed. */
  readonly notes: readonly string[];
}

/** What is there already, by which names in the table are recognised. */
export interface Existing {
  readonly levels: readonly { readonly level: number; readonly names: readonly string[] }[];
  /** Ids by name, as names count when they are compared. */
  readonly roles: ReadonlyMap<string, string>;
  readonly positions: ReadonlyMap<string, string>;
  readonly skills: ReadonlyMap<string, string>;
}

/** The id that a name would have as a file; empty where it holds no letter or digit. */
export const idOf = (name: string): string =>
  name
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');

/**
 * Gives names their ids: those that they have already, else made of their words. Two names never
 * get one id.
 */
export function idGiver(known: ReadonlyMap<string, string>, taken: Iterable<string> = []) {
  const given = new Map(known);
  const used = new Set([...known.values(), ...taken]);
  return (name: string, where: string): string => {
    const key = comparable(name);
    const before = given.get(key);
    if (before !== undefined) return before;
    const bare = idOf(name);
    if (!bare)
      throw new CommandError(
        `${where}: “${name}” holds no letter from a to z and no digit, of which a file’s name could be made. Add a column “id” to the table.`,
      );
    let id = bare;
    for (let count = 2; used.has(id); count++) id = `${bare}-${count}`;
    used.add(id);
    given.set(key, id);
    return id;
  };
}

/** A text on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The lines of a text, each once, without the signs that begin an item of a list. */
export const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim().replace(/^[-*•·]\s+/, ''))
      .filter(Boolean),
  ),
];
