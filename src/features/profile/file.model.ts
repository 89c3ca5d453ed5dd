import { newest, parseProfile, versionOf } from './parts.model.ts';
import type { Profile, ProfileWorld } from './profile.model.ts';

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
export const writeProfile = (profile: Profile): string =>
  `${JSON.stringify({ version: versionOf(profile), ...profile }, null, 2)}\n`;

/** Reads what `writeProfile` wrote, or anything else; never throws. */
export function readProfile(
  text: string,
  world: ProfileWorld,
): ReadProfile | { readonly error: FileError } {
  if (text.length > longestProfile) return { error: 'huge' };
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { error: 'broken' };
  }
  const { version = 1 } = (given ?? {}) as { readonly version?: unknown };
  // What a newer guide writes may look like nothing that this one knows.
  if (typeof version === 'number' && version > newest) return { error: 'newer' };
  const left: string[] = [];
  const profile = parseProfile(given, world, left);
  if (!profile || !Number.isInteger(version) || (version as number) < 1)
    return { error: 'strange' };
  return { profile, left: left.slice(0, 10).map((name) => name.slice(0, 60)) };
}
