import { comparable } from '../../../model/name.ts';
import { CommandError } from '../../command.ts';
import { idOf } from '../id.ts';

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
  readonly roles: Known;
  readonly positions: Known;
  readonly skills: Known;
}

/** What records of one kind are called. */
export interface Known {
  /** Ids by name, as names count when they are compared. */
  readonly ids: ReadonlyMap<string, string>;
  /** Ids that records have now, by those that they had. */
  readonly former: Readonly<Record<string, string>>;
}

/**
 * Gives names their ids: those that they have already, be it under a former name, else made of their
 * words. Two names never get one id. A name of which none can be made is added to `problems`.
 */
export function idGiver({ ids, former }: Known, problems: string[]) {
  const given = new Map(ids);
  const used = new Set(ids.values());
  return (name: string, where: string): string => {
    const key = comparable(name);
    const before = given.get(key);
    if (before !== undefined) return before;
    const bare = idOf(name);
    if (!bare)
      problems.push(
        `${where}: “${name}” holds no letter from a to z and no digit, of which a file’s name could be made. Add a column “id” to the table.`,
      );
    const renamed = presentId(bare, former);
    let id = renamed;
    if (renamed === bare) for (let count = 2; used.has(id); count++) id = `${bare}-${count}`;
    used.add(id);
    given.set(key, id);
    return id;
  };
}

/** The id that something has now, which a table made before it was renamed calls by its former one. */
export const presentId = (id: string, former: Known['former']): string =>
  Object.hasOwn(former, id) ? former[id]! : id;

/** Throws with all that keeps a table from being read, where there is anything. */
export function refuseAll(problems: readonly string[]): void {
  if (!problems.length) return;
  const shown = problems.slice(0, mostShown);
  const more = problems.length - shown.length;
  throw new CommandError([...shown, ...(more ? [`${more} more like these.`] : [])].join('\n'));
}

/** So many problems are named one by one. */
const mostShown = 50;

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
