import { conflictDiagnostic } from './conflict.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** The text of a file, and how to name a place in it. */
interface SourceText {
  /** Without a byte order mark. */
  readonly text: string;
  /** Line and column of an offset, both counted from 1. */
  readonly place: (offset: number) => { line: number; column: number };
}

/** A text with what is wrong with it. */
export interface ReadText extends SourceText {
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds line and column by the starts of lines; LF, CRLF and CR each end one. */
function positionFinder(text: string): SourceText['place'] {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (end) => end.index + end[0].length)];
    // The last line that begins at the offset or before it.
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

// Invisible characters that change the direction of text can make a file read differently from
// what it does (CVE-2021-42574).
const bidirectional = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g;

const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u0085\u2028\u2029]|\r(?!\n)/g;

/** Files of text that are larger than this are refused, since reading them could take for ever. */
const mostBytes = 1_000_000;

/** Stands for a file whose text is not to be read: because of its diagnostics, or since it has none. */
export const withoutText = (diagnostics: readonly Diagnostic[] = []): ReadText => ({
  text: '',
  place: () => ({ line: 1, column: 1 }),
  diagnostics,
});

/**
 * Turns bytes into text and finds what makes it unfit to be read further. The text is empty where
 * the file as a whole is none that the check reads, so that one fault does not become many.
 */
export function readText(bytes: Uint8Array): ReadText {
  const unfit = wholeDiagnostic(bytes);
  if (unfit) return withoutText([unfit]);
  const diagnostics: Diagnostic[] = [];
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder('utf-8').decode(bytes);
    diagnostics.push({
      offset: Math.max(0, text.indexOf('\uFFFD')),
      field: 'encoding',
      reason: 'The bytes here are not UTF-8.',
      hint: 'Save the file as UTF-8.',
    });
  }
  if (text.includes('\r') && !text.includes('\n'))
    return withoutText([
      {
        offset: 0,
        field: 'encoding',
        reason: 'The lines end with a carriage return (CR) alone.',
        hint: 'Save the file with line ends of LF or CRLF.',
      },
    ]);
  const conflict = conflictDiagnostic(text);
  if (conflict)
    return { text: '', place: positionFinder(text), diagnostics: [...diagnostics, conflict] };
  if (!diagnostics.length) diagnostics.push(...lostDiagnostics(text));
  const report = (characters: RegExp, reason: (code: string) => string): void => {
    for (const match of text.matchAll(characters))
      diagnostics.push({
        offset: match.index,
        field: 'character',
        reason: reason(codePoint(match[0])),
        hint: 'Delete it; it is invisible, so retype the words around it if need be.',
      });
  };
  report(control, (code) => `Contains the control character ${code}.`);
  report(bidirectional, (code) => `Contains ${code}, which changes the direction of text.`);
  if (text.trim() === '')
    diagnostics.push({
      offset: 0,
      field: 'file',
      reason: 'The file is empty.',
      hint: 'Fill it or delete it.',
    });
  return { text, place: positionFinder(text), diagnostics };
}

/** What UTF-8 becomes where a program takes it for the old encoding of Windows: é is Ã©, “ is â€œ. */
const twice =
  /â€[\u0080-\u00BF\u2018-\u203A\u2122œžŸ˜]|Ã[\u0080-\u00BFƒ‚„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œŸŽž]|Â[\u00A0-\u00BF]/;

/** The first character that a program has lost, and the first that it has encoded once too often. */
function lostDiagnostics(text: string): Diagnostic[] {
  const lost = text.indexOf('\uFFFD');
  const again = twice.exec(text);
  return [
    ...(lost < 0
      ? []
      : [
          {
            offset: lost,
            field: 'character',
            reason: 'Holds U+FFFD, which stands for a character that a program has lost.',
            hint: 'Type the character again; look for more of them in the file.',
          },
        ]),
    ...(again
      ? [
          {
            offset: again.index,
            field: 'encoding',
            reason: `“${again[0]}” is a character that was saved in the wrong encoding once.`,
            hint: 'Type the character again; look for more of them in the file.',
            advice: true as const,
          },
        ]
      : []),
  ];
}

/** Why the bytes of a file are not read at all, if so. */
function wholeDiagnostic(bytes: Uint8Array): Diagnostic | null {
  const diagnostic = (field: string, reason: string, hint: string): Diagnostic => ({
    offset: 0,
    field,
    reason,
    hint,
  });
  if (bytes.length > mostBytes)
    return diagnostic(
      'file',
      `Has ${bytes.length.toLocaleString('en-GB')} bytes, but may have at most 1,000,000.`,
      'Split it into several files.',
    );
  const encoding = foreignEncoding(bytes);
  return encoding
    ? diagnostic('encoding', `The file is ${encoding}, not UTF-8.`, 'Save it as UTF-8.')
    : null;
}

/** The encoding of bytes that are two to a character, or no text at all; null for any other. */
function foreignEncoding(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16';
  const start = bytes.subarray(0, 1000);
  const zeros = start.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return zeros > start.length / 10 ? 'UTF-16 or no text' : null;
}

const hidden = new RegExp(`${control.source}|${bidirectional.source}|\uFFFD`, 'g');

const codePoint = (character: string): string =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * The first character of a text that nobody sees and that changes how it reads, by its code, or
 * null. It was written as an escape, such as `&#x202E;` or `"\\u202E"`: what the file itself,
 * `raw`, contains is reported already.
 */
export function hiddenCharacter(text: string, raw: string): string | null {
  if (text.search(hidden) < 0) return null;
  for (const [found] of text.matchAll(hidden))
    if (found !== '\r' && !raw.includes(found)) return codePoint(found);
  return null;
}
