/** How a person rates a skill: a level of the scale, or that they do not know what it is. */
export type Rating = number | 'unknown';

/** What a person says of themselves. A skill that is left out has not been rated. */
export interface Profile {
  /** Ids of a role and one of its positions, or null while nothing is chosen. */
  readonly aim: { readonly role: string; readonly position: string } | null;
  /** Rating by skill id. */
  readonly ratings: Readonly<Record<string, Rating>>;
}

/** What a profile may name. */
export interface ProfileWorld {
  readonly skills: readonly { readonly id: string; readonly code: number }[];
  readonly positions: readonly { readonly id: string; readonly roles: readonly string[] }[];
  /** Lowest and highest level of the scale. */
  readonly levels: readonly [number, number];
}

export const emptyProfile: Profile = { aim: null, ratings: {} };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is a rating on a scale. */
export const isRating = (value: unknown, [lowest, highest]: ProfileWorld['levels']): boolean =>
  value === 'unknown' ||
  (typeof value === 'number' && Number.isInteger(value) && value >= lowest && value <= highest);

/**
 * Reads a profile from anything: storage, a file. What the guide does not know is left out, so
 * that an old profile keeps the rest; null where it is no profile at all.
 */
export function parseProfile(value: unknown, world: ProfileWorld): Profile | null {
  if (!isRecord(value) || !isRecord(value['ratings'])) return null;
  const given = value['ratings'];
  const ratings: Record<string, Rating> = {};
  for (const { id } of world.skills) {
    const rating = Object.hasOwn(given, id) ? given[id] : undefined;
    if (isRating(rating, world.levels)) ratings[id] = rating as Rating;
  }
  const aim = isRecord(value['aim']) ? value['aim'] : {};
  const position = world.positions.find(({ id }) => id === aim['position']);
  const role = position?.roles.find((role) => role === aim['role']);
  return { aim: position && role ? { role, position: position.id } : null, ratings };
}

/** The profile with one skill rated anew, or no longer rated. */
export function rate(profile: Profile, skill: string, rating: Rating | null): Profile {
  const others = Object.entries(profile.ratings).filter(([id]) => id !== skill);
  const own: [string, Rating][] = rating === null ? [] : [[skill, rating]];
  return { ...profile, ratings: Object.fromEntries([...others, ...own]) };
}
