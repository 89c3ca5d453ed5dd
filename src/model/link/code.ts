import { decodeChecked } from '../checked-code.ts';
import { longest, unescaped, unseen } from './fragment.ts';

/** A code that a link brought under one of a page's keys. */
export interface LinkCode {
  readonly key: string;
  /** The code; where it is damaged, as much of it as was found, which decodes to nothing. */
  readonly code: string;
  readonly damaged: boolean;
}

/** Pieces of a broken code that are put together; mail breaks lines at about 76 characters. */
const mostPieces = 200;
/** Blanks that are tried as the end of a code. */
const mostEnds = 60;
/** Most characters that are tried as codes, so that no fragment keeps the browser busy. */
const mostTried = 1_000_000;

const anyBlank = /(?:\s|\+|%(?:25)*(?:20|0[AD]))+/gi;
/** The end of a line that quoted-printable mail breaks. */
const softBreak = /(?:[=＝]|%(?:25)*3D|&#(?:61|x3D);|&equals;)[ \t]*(?:\r|\n|%(?:25)*0[AD])+/gi;

const closed = (text: string): string =>
  unescaped(text, (read) => read.replace(softBreak, '').replace(unseen, ''));

/**
 * What a fragment may have been before it was sent, likeliest first: without its blanks, since mail
 * breaks lines; then with one of them as its end; then as quoted-printable mail has it.
 */
function* readings(fragment: string): Generator<string> {
  const whole = fragment.slice(0, longest);
  yield closed(whole);
  for (const { index } of [...whole.matchAll(anyBlank)].slice(0, mostEnds))
    yield closed(whole.slice(0, index));
  yield closed(closed(whole).replace(/=(?=[\dA-F]{2})/g, '%'));
}

/** What word processors may have made of two hyphens and of one. */
const dashes = [
  ['—', '–'],
  ['--', '-'],
  ['--', '--'],
  ['-', '-'],
] as const;

/** The codes that a text may begin with. */
function* candidates(text: string): Generator<string> {
  for (const [double, single] of /[—–]/.test(text) ? dashes : dashes.slice(0, 1)) {
    const pieces =
      text
        .replaceAll('—', double)
        .replaceAll('–', single)
        .match(/[\w-]+/g) ?? [];
    let code = '';
    for (const piece of pieces.slice(0, mostPieces)) {
      code += piece;
      yield code;
      // A mark of emphasis around the address ends it too.
      for (let end = code; /[_-]$/.test(end) && end.length > code.length - 16; yield end)
        end = end.slice(0, -1);
    }
  }
}

/**
 * The code that a fragment holds under one of a page's keys; null where it names none of them. What
 * chat, mail and browsers do to an address on its way is undone: characters after the code or
 * before the key, escapes, another letter case of the key, breaks within the code, more parameters.
 * The code's checksum tells which reading is right, so that a changed code is never taken for
 * another.
 */
export function readLinkCode(fragment: string, keys: readonly string[]): LinkCode | null {
  const names = keys.join('|');
  const clear = new RegExp(`(?:^|[^\\p{L}\\p{N}_-])(${names})\\s*[=:]([^]*)$`, 'iu');
  // Without a character between them, what follows a key is only a code where it is a sound one.
  const blurred = new RegExp(`^[^\\p{L}\\p{N}]*(${names})([^]*)$`, 'iu');
  let damaged: LinkCode | null = null;
  let tried = 0;
  for (const reading of readings(fragment)) {
    const named = clear.exec(reading);
    const found = named ?? blurred.exec(reading);
    if (!found) continue;
    const key = found[1]!.toLowerCase();
    const rest = found[2]!;
    for (const code of candidates(rest)) {
      if ('bytes' in decodeChecked(code)) return { key, code, damaged: false };
      tried += code.length;
      if (tried > mostTried) break;
    }
    if (named || !/[\p{L}\p{N}]/u.test(rest))
      damaged ??= { key, code: /[\w-]+/.exec(rest)?.[0] ?? '', damaged: true };
  }
  return damaged;
}
