import {
  encodeChecked,
  type CheckedCodeError,
  decodeChecked,
} from '../../../model/checked-code.ts';

/** Why a code cannot be read. */
export type QuizCodeError =
  | CheckedCodeError
  /** It was made by a newer guide. */
  | 'newer'
  /** It is a result where answers are asked for, or the other way round. */
  | 'other-kind';

const version = 1;
const kinds = { result: 1, answers: 2 } as const;
const opening = 2;
const longest = 400;

/** The bytes after version and kind, or why the code is not one of this kind. */
export function decodeCode(
  code: string,
  kind: keyof typeof kinds,
): { readonly bytes: readonly number[] } | { readonly error: QuizCodeError } {
  if (code.length > longest) return { error: 'malformed' };
  const opened = decodeChecked(code);
  if ('error' in opened) return opened;
  const { bytes } = opened;
  if (bytes[0]! > version) return { error: 'newer' };
  if (bytes[0]! < version || bytes.length < opening) return { error: 'malformed' };
  return bytes[1] === kinds[kind] ? { bytes: bytes.slice(opening) } : { error: 'other-kind' };
}

/** A code of one kind: version, kind, then these bytes, and a checksum. */
export const encodeCode = (kind: keyof typeof kinds, bytes: readonly number[]): string =>
  encodeChecked([version, kinds[kind], ...bytes]);
