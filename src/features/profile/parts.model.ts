import { isRecord, type Part, parts, type Profile, type ProfileWorld } from './profile.model.ts';

/** Every part of a profile with its key. */
export const rows = Object.entries(parts) as readonly (readonly [keyof Profile, Part<unknown>])[];

/** The newest version of files and codes. */
export const newest = Math.max(...rows.map(([, { since }]) => since));

export const emptyProfile = Object.fromEntries(
  rows.map(([key, { none }]) => [key, none]),
) as Profile;

const said = (profile: Profile): typeof rows =>
  rows.filter(([key, { none }]) => JSON.stringify(profile[key]) !== JSON.stringify(none));

/** Whether a profile says nothing yet. */
export const isEmpty = (profile: Profile): boolean => !said(profile).length;

/** The oldest version that holds all that a profile says, so that older guides can read it too. */
export const versionOf = (profile: Profile): number =>
  Math.max(1, ...said(profile).map(([, { since }]) => since));

/**
 * Reads a profile from anything: storage, a file, a code. What the guide does not know is left
 * out, so that an old profile keeps the rest, and its names are added to `left`; null where it is
 * no profile at all.
 */
export function parseProfile(
  given: unknown,
  world: ProfileWorld,
  left: string[] = [],
): Profile | null {
  if (!isRecord(given)) return null;
  const read = rows.map(([key, part]) => [key, part.read(given[key], world, left)] as const);
  return read.some(([, value]) => value === undefined)
    ? null
    : (Object.fromEntries(read) as Profile);
}
