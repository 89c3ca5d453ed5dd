import { encodeChecked, type CheckedCodeError, decodeChecked } from '../../model/checked-code.ts';
import type { Profile, ProfileWorld, Rating } from './profile.model.ts';

/** Why a code gives no profile. */
export type CodeError =
  | CheckedCodeError
  /** It was made by a newer guide. */
  | 'newer';

export type Decoded =
  | {
      readonly profile: Profile;
      /** Ratings of skills that the guide no longer has. */ readonly dropped: number;
    }
  | { readonly error: CodeError };

const version = 1;
const unknownRating = 15;
/** A code names two ids of at most 255 characters and each skill at most once. */
const longest = 8192;

const spell = (id: string): number[] => [id.length, ...[...id].map((sign) => sign.charCodeAt(0))];

/**
 * A profile as a code for the fragment of an address: version, role, position, then two bytes for
 * each rated skill (its frozen code and the level), and a checksum. It holds no name and no date.
 * Ratings of skills that `world` does not know are left out.
 */
export function encodeProfile({ aim, ratings }: Profile, world: ProfileWorld): string {
  const bytes = [version, ...spell(aim?.role ?? ''), ...spell(aim?.position ?? '')];
  for (const { id, code } of world.skills.toSorted((a, b) => a.code - b.code)) {
    const rating = Object.hasOwn(ratings, id) ? ratings[id] : undefined;
    if (rating === undefined) continue;
    const word = (code << 4) | (rating === 'unknown' ? unknownRating : rating);
    bytes.push(word >> 8, word & 255);
  }
  return encodeChecked(bytes);
}

/** Reads a code. Whatever it is given, it gives back a profile or says why not. */
export function decodeProfile(code: string, world: ProfileWorld): Decoded {
  if (code.length > longest) return { error: 'malformed' };
  const opened = decodeChecked(code);
  if ('error' in opened) return opened;
  const body = opened.bytes;
  if (body[0]! > version) return { error: 'newer' };
  if (body[0]! < version) return { error: 'malformed' };
  let at = 1;
  const read = (): string | null => {
    const length = body[at++] ?? Infinity;
    if (at + length > body.length) return null;
    at += length;
    return String.fromCharCode(...body.slice(at - length, at));
  };
  const [role, position] = [read(), read()];
  if (role === null || position === null || (body.length - at) % 2) return { error: 'malformed' };
  const ratings: Record<string, Rating> = {};
  let dropped = 0;
  for (; at < body.length; at += 2) {
    const word = (body[at]! << 8) | body[at + 1]!;
    const skill = world.skills.find((skill) => skill.code === word >> 4);
    const level = word & 15;
    const [lowest, highest] = world.levels;
    if (!skill || (level !== unknownRating && (level < lowest || level > highest))) dropped++;
    else ratings[skill.id] = level === unknownRating ? 'unknown' : level;
  }
  const known = world.positions.find(({ id }) => id === position);
  const aim = known?.roles.includes(role) ? { role, position } : null;
  return { profile: { aim, ratings }, dropped };
}
