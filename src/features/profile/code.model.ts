import { encodeChecked, type CheckedCodeError, decodeChecked } from '../../model/checked-code.ts';
import { newest, parseProfile, rows, versionOf } from './parts.model.ts';
import type { Profile, ProfileWorld } from './profile.model.ts';

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

/** A code names two ids of at most 255 characters and each skill at most once. */
const longest = 8192;

const rowsOf = (version: number): typeof rows => rows.filter(([, { since }]) => since <= version);

/**
 * A profile as a code for the fragment of an address: its version, its parts, and a checksum. It
 * holds no name and no date. Ratings of skills that `world` does not know are left out.
 */
export function encodeProfile(profile: Profile, world: ProfileWorld): string {
  const version = versionOf(profile);
  const bytes = rowsOf(version).flatMap(([key, part]) => part.pack(profile[key], world));
  return encodeChecked([version, ...bytes]);
}

/** Reads a code. Whatever it is given, it gives back a profile or says why not. */
export function decodeProfile(code: string, world: ProfileWorld): Decoded {
  if (code.length > longest) return { error: 'malformed' };
  const opened = decodeChecked(code);
  if ('error' in opened) return opened;
  const [version, ...bytes] = opened.bytes as [number, ...number[]];
  if (version > newest) return { error: 'newer' };
  if (version < 1) return { error: 'malformed' };
  const given: Record<string, unknown> = {};
  for (const [key, part] of rowsOf(version)) {
    given[key] = part.unpack(bytes, world);
    if (given[key] === null) return { error: 'malformed' };
  }
  const left: string[] = [];
  return { profile: parseProfile(given, world, left)!, dropped: left.length };
}
