import { comparable } from './name.ts';
import { didYouMean } from './nearest.ts';

export type Path = readonly (string | number)[];

/** A fault between records: which record, which of its fields, what is wrong. */
export interface ReferenceFault {
  readonly collection: string;
  readonly id: string;
  readonly path: Path;
  readonly reason: string;
  readonly hint: string;
  /** Set where nothing is broken, so that it stops a build only where site.json asks for it. */
  readonly advice?: true;
}

/** Ids that records may name, those of unreadable records included. */
export type KnownIds = Readonly<
  Record<'roles' | 'skills' | 'careers' | 'origins' | 'glossary' | 'sources', ReadonlySet<string>>
>;

/** Checks ids against those that exist and adds what is wrong to `faults`. */
export function lookUp(faults: ReferenceFault[]) {
  const expect = (
    collection: string,
    id: string,
    path: Path,
    given: string,
    what: string,
    known: ReadonlySet<string>,
  ): void => {
    // Settings that could not be read know no topic; that is a fault of theirs alone.
    if (known.size && !known.has(given))
      faults.push({
        collection,
        id,
        path,
        reason: `There is no ${what} with the id “${given}”.`,
        hint:
          didYouMean(given, known) ??
          (known.size <= 12
            ? `Known: ${[...known].join(', ')}.`
            : 'Name one that exists, or delete it.'),
      });
  };
  const expectAll = (
    collection: string,
    id: string,
    key: string,
    given: readonly string[] | undefined,
    what: string,
    known: ReadonlySet<string>,
  ): void =>
    given?.forEach((target, place) => expect(collection, id, [key, place], target, what, known));
  return { expect, expectAll };
}

/**
 * Reports values that two records, or two parts of one, claim for themselves, and says whether a
 * value was still free: of an entry that is there twice, one fault is enough.
 */
export function claimedOnce(faults: ReferenceFault[]) {
  const seen = new Map<string, string>();
  return (collection: string, id: string, path: Path, name: string, what: string): boolean => {
    const key = comparable(name);
    const owner = seen.get(key);
    if (owner === undefined) seen.set(key, id);
    else
      faults.push({
        collection,
        id,
        path,
        reason: `The ${what} “${name}” is claimed by “${owner}” already.`,
        hint: 'Keep it in one place; capitals, spaces and the way an accent is written make no difference.',
      });
    return owner === undefined;
  };
}
