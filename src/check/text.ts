import type { Finding } from './fault.ts';

/** The text of a file, and how to name a place in it. */
export interface SourceText {
  /** Without a byte order mark. */
  readonly text: string;
  /** Line and column of an offset, both counted from 1. */
  readonly place: (offset: number) => { line: number; column: number };
}

/** Finds line and column by the starts of lines; LF, CRLF and CR each end one. */
function placer(text: string): SourceText['place'] {
  return (offset) => {
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
    let line = starts.length;
    while (line > 1 && starts[line - 1]! > offset) line--;
    return { line, column: offset - starts[line - 1]! + 1 };
  };
}

// Invisible characters that change the direction of text can make a file read differently from
// what it does (CVE-2021-42574).
const bidirectional = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g;

const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u0085\u2028\u2029]|\r(?!\n)/g;

/** Turns bytes into text and finds what makes it unfit to be read further. */
export function readText(bytes: Uint8Array): SourceText & { readonly findings: Finding[] } {
  const findings: Finding[] = [];
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder('utf-8').decode(bytes);
    findings.push({
      offset: Math.max(0, text.indexOf('\uFFFD')),
      field: 'encoding',
      reason: 'The bytes here are not UTF-8.',
      hint: 'Save the file as UTF-8.',
    });
  }
  for (const match of text.matchAll(control))
    findings.push({
      offset: match.index,
      field: 'character',
      reason: `Contains the control character ${codePoint(match[0])}.`,
      hint: 'Delete it; it is invisible, so retype the words around it if need be.',
    });
  for (const match of text.matchAll(bidirectional))
    findings.push({
      offset: match.index,
      field: 'character',
      reason: `Contains ${codePoint(match[0])}, which changes the direction of text.`,
      hint: 'Delete it; it is invisible, so retype the words around it if need be.',
    });
  if (text.trim() === '')
    findings.push({
      offset: 0,
      field: 'file',
      reason: 'The file is empty.',
      hint: 'Fill it or delete it.',
    });
  return { text, place: placer(text), findings };
}

const hidden = new RegExp(`${control.source}|${bidirectional.source}|\uFFFD`, 'g');

const codePoint = (character: string): string =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * The first character of a text that nobody sees and that changes how it reads, by its code, or
 * null. It was written as an escape, such as `&#x202E;` or `"\\u202E"`: what stands in the file
 * itself, `raw`, is named already.
 */
export function hiddenCharacter(text: string, raw: string): string | null {
  for (const [found] of text.matchAll(hidden))
    if (found !== '\r' && !raw.includes(found)) return codePoint(found);
  return null;
}
