import type { Profile, ProfileWorld, Rating } from './profile.ts';

/** Why a code gives no profile. */
export type CodeError =
  /** It holds other signs than a code does, or ends too early. */
  | 'malformed'
  /** Its checksum does not fit: a sign was changed or lost. */
  | 'damaged'
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
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** A code names two ids of at most 255 signs and each skill at most once. */
const longest = 8192;

/** CRC-32 as in ISO-HDLC, 32 bits: finds every change of up to 32 neighbouring bits. */
export function checksum(bytes: readonly number[]): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** Base 64 for addresses (RFC 4648 §5), without padding. */
function toText(bytes: readonly number[]): string {
  let text = '';
  for (let place = 0; place < bytes.length; place += 3) {
    const [a = 0, b = 0, c = 0] = bytes.slice(place, place + 3);
    const word = (a << 16) | (b << 8) | c;
    const signs = Math.min(4, bytes.length - place + 1);
    for (let sign = 0; sign < signs; sign++) text += digits[(word >> (18 - 6 * sign)) & 63];
  }
  return text;
}

/** The bytes of a text, or null where it is not what `toText` writes. */
function toBytes(text: string): number[] | null {
  const bytes: number[] = [];
  for (let place = 0; place < text.length; place += 4) {
    const signs = [...text.slice(place, place + 4)].map((sign) => digits.indexOf(sign));
    if (signs.includes(-1) || signs.length === 1) return null;
    const word = signs.reduce((sum, sign, index) => sum | (sign << (18 - 6 * index)), 0);
    for (let byte = 0; byte < signs.length - 1; byte++) bytes.push((word >> (16 - 8 * byte)) & 255);
  }
  // Spare bits of the last sign would let several codes mean the same.
  return toText(bytes) === text ? bytes : null;
}

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
  const sum = checksum(bytes);
  return toText([...bytes, sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255]);
}

/** Reads a code. Whatever it is given, it gives back a profile or says why not. */
export function decodeProfile(code: string, world: ProfileWorld): Decoded {
  if (code.length > longest) return { error: 'malformed' };
  const bytes = toBytes(code);
  if (!bytes || bytes.length < 7) return { error: 'malformed' };
  const body = bytes.slice(0, -4);
  const sum = bytes.slice(-4).reduce((whole, byte) => whole * 256 + byte, 0);
  if (checksum(body) !== sum) return { error: 'damaged' };
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
    const skill = world.skills.find((one) => one.code === word >> 4);
    const level = word & 15;
    const [lowest, highest] = world.levels;
    if (!skill || (level !== unknownRating && (level < lowest || level > highest))) dropped++;
    else ratings[skill.id] = level === unknownRating ? 'unknown' : level;
  }
  const known = world.positions.find(({ id }) => id === position);
  const aim = known?.roles.includes(role) ? { role, position } : null;
  return { profile: { aim, ratings }, dropped };
}
