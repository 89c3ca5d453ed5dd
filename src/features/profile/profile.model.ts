/** How a person rates a skill: a level of the scale, or that they do not know what it is. */
export type Rating = number | 'unknown';

/** What a profile may name. */
export interface ProfileWorld {
  readonly skills: readonly { readonly id: string; readonly code: number }[];
  readonly positions: readonly { readonly id: string; readonly roles: readonly string[] }[];
  /** Lowest and highest level of the scale. */
  readonly levels: readonly [number, number];
  /** Ids that roles, positions and skills had before they were renamed, with those that they have now. */
  readonly former?: Former | undefined;
}

/** Present ids of roles, positions and skills by former ones. */
export interface Former {
  readonly roles: Readonly<Record<string, string>>;
  readonly positions: Readonly<Record<string, string>>;
  readonly skills: Readonly<Record<string, string>>;
}

/** The id that something has now; old links and files name it by a former one. */
export const presentId = (id: unknown, former: Readonly<Record<string, string>> = {}): unknown =>
  typeof id === 'string' && Object.hasOwn(former, id) ? former[id] : id;

/** One part of what a person says of themselves, and how files and codes hold it. */
export interface Part<T> {
  /** Version of files and codes that first holds it. */
  readonly since: number;
  /** Its value while the person has said nothing. */
  readonly none: T;
  /**
   * Reads it from anything: storage, a file, a code. Adds the names of what the guide cannot take
   * to `left`; undefined where nothing that holds this is a profile.
   */
  read(given: unknown, world: ProfileWorld, left: string[]): T | undefined;
  /** Returns its bytes, 0 to 255 each. */
  pack(value: T, world: ProfileWorld): number[];
  /** Takes its bytes off the front and returns what `read` reads; null where they end early. */
  unpack(bytes: number[], world: ProfileWorld): unknown;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is a rating on a scale. */
export const isRating = (
  value: unknown,
  [lowest, highest]: ProfileWorld['levels'],
): value is Rating =>
  value === 'unknown' ||
  (typeof value === 'number' && Number.isInteger(value) && value >= lowest && value <= highest);

const spell = (id: string): number[] => [id.length, ...[...id].map((sign) => sign.charCodeAt(0))];

const unspell = (bytes: number[]): string | null => {
  const length = bytes.shift() ?? Infinity;
  return length > bytes.length ? null : String.fromCharCode(...bytes.splice(0, length));
};

/** Ids of a role and one of its positions, or null while nothing is chosen. */
const aim: Part<{ readonly role: string; readonly position: string } | null> = {
  since: 1,
  none: null,
  read(given, { positions, former }) {
    const asked = isRecord(given) ? given : {};
    const wanted = presentId(asked['position'], former?.positions);
    const position = positions.find(({ id }) => id === wanted);
    const role = position?.roles.find((id) => id === presentId(asked['role'], former?.roles));
    return position && role ? { role, position: position.id } : null;
  },
  pack: (value) => [...spell(value?.role ?? ''), ...spell(value?.position ?? '')],
  unpack(bytes) {
    const [role, position] = [unspell(bytes), unspell(bytes)];
    return role === null || position === null ? null : { role, position };
  },
};

const unknownRating = 15;

/** Rating by skill id; a skill that is left out has not been rated. A code ends with them. */
const ratings: Part<Readonly<Record<string, Rating>>> = {
  since: 1,
  none: {},
  read(given, { skills, levels, former }, left) {
    if (!isRecord(given)) return undefined;
    const value: Record<string, Rating> = {};
    for (const [id, rating] of Object.entries(given)) {
      const own = skills.some((skill) => skill.id === id) ? id : presentId(id, former?.skills);
      const skill = skills.find((one) => one.id === own)?.id;
      if (skill === undefined || !isRating(rating, levels)) left.push(id);
      // A rating under the present id is the newer one.
      else if (skill === id || !Object.hasOwn(given, skill)) value[skill] = rating;
    }
    return value;
  },
  // For each rated skill its frozen code and the level: two bytes, and three for each code made of
  // an id, which are larger. These follow the others after a code 0, which no skill has.
  pack(value, { skills }) {
    const rated = skills
      .filter(({ id }) => Object.hasOwn(value, id))
      .toSorted((a, b) => a.code - b.code)
      .map(({ id, code }) => {
        const rating = value[id]!;
        return (code << 4) | (rating === 'unknown' ? unknownRating : rating);
      });
    const made = rated.filter((word) => word > 0xffff);
    return [
      ...rated.filter((word) => word <= 0xffff).flatMap((word) => [word >> 8, word & 255]),
      ...(made.length ? [0, 0] : []),
      ...made.flatMap((word) => [word >> 16, (word >> 8) & 255, word & 255]),
    ];
  },
  unpack(bytes, { skills }) {
    const given: Record<string, Rating> = {};
    let size = 2;
    while (bytes.length) {
      const taken = bytes.splice(0, size);
      if (taken.length < size) return null;
      const word = taken.reduce((sum, byte) => (sum << 8) | byte, 0);
      if (size === 2 && word === 0) {
        size = 3;
        continue;
      }
      const code = word >> 4;
      const level = word & 15;
      // No id holds a space.
      given[skills.find((skill) => skill.code === code)?.id ?? `code ${code}`] =
        level === unknownRating ? 'unknown' : level;
    }
    return given;
  },
};

/**
 * What a profile consists of, in the order of a code. A part that is added has the next version;
 * it goes before the ratings, which take all that is left.
 */
export const parts = { aim, ratings };

/** What a person says of themselves. */
export type Profile = { readonly [Key in keyof typeof parts]: (typeof parts)[Key]['none'] };

/** The profile with one skill rated anew, or no longer rated. */
export function rate(profile: Profile, skill: string, rating: Rating | null): Profile {
  const others = Object.entries(profile.ratings).filter(([id]) => id !== skill);
  const own: [string, Rating][] = rating === null ? [] : [[skill, rating]];
  return { ...profile, ratings: Object.fromEntries([...others, ...own]) };
}
