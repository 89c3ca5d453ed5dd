import { isRating, parseProfile, type Profile, type ProfileWorld } from './profile.model.ts';

const version = 1;

/** Largest file that is read, in characters; a profile of a thousand skills needs a tenth. */
export const longestProfile = 500_000;

/** Why a file or the storage gives no profile. */
type FileError =
  /** It is no JSON. */
  | 'broken'
  /** It is JSON, and no profile. */
  | 'strange'
  /** It was written by a newer guide. */
  | 'newer'
  /** It is far larger than any profile. */
  | 'huge';

/** A profile as it was read, and what had to be left out. */
interface ReadProfile {
  readonly profile: Profile;
  /** Keys of ratings that the guide cannot take, at most ten. */
  readonly left: readonly string[];
}

/** A profile as text for a file or the storage. */
export const writeProfile = ({ aim, ratings }: Profile): string =>
  `${JSON.stringify({ version, aim, ratings }, null, 2)}\n`;

/** Reads what `writeProfile` wrote, or anything else; never throws. */
export function readProfile(
  text: string,
  world: ProfileWorld,
): ReadProfile | { readonly error: FileError } {
  if (text.length > longestProfile) return { error: 'huge' };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { error: 'broken' };
  }
  const given = value as { version?: unknown; ratings: Record<string, unknown> } | null;
  const written = given?.version ?? version;
  // What a newer guide writes may look like nothing that this one knows.
  if (typeof written === 'number' && written > version) return { error: 'newer' };
  const profile = parseProfile(value, world);
  if (!given || !profile || written !== version) return { error: 'strange' };
  const left = Object.keys(given.ratings).filter(
    (id) =>
      !world.skills.some((skill) => skill.id === id) || !isRating(given.ratings[id], world.levels),
  );
  return { profile, left: left.slice(0, 10).map((id) => id.slice(0, 60)) };
}
