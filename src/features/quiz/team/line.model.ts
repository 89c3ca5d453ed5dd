import { readLinkCode } from '../../../model/link/code.ts';
import { decodeResult, type SharedResult } from '../codes/result-code.model.ts';
import type { QuizCodeError } from '../codes/code.model.ts';

/** Why a line shows no result. */
export type LineFault =
  | Exclude<QuizCodeError, 'other-kind'>
  /** It holds neither a link nor a code. */
  | 'no-code'
  /** Its link holds a person's answers, which a team has no use for. */
  | 'answers'
  /** It holds more than one link. */
  | 'several';

/** Characters that are kept of a label. */
const labelLength = 60;
/** Characters of a line that are read; no link with its label takes more. */
const longestLine = 2000;
/** Between a link and its label, and around links that chats and mail put into brackets. */
const separators = /[\s,;<>"'()[\]]+/;
const linked = /#|%(?:25)*23/i;
/** Invisible characters, which chats put into long words. */
const unseen = /[\p{Cf}\u00AD]/gu;
/** What HTML puts around the address of a link. */
const tags = /<a\s[^<>]*?href=|<\/a>/gi;
const bareCode = /^[\w-]{20,400}$/;

const edges = /^[\s,;:|<>"'[\]–-]+|[\s,;:|<>"'[\]–-]+$/g;

/**
 * Text without control characters and those that reverse its direction, cut to a label's length.
 */
function labelOf(rest: string): string {
  const clean = rest
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    // What is left of a link in brackets.
    .replace(/[([<]\s*[)\]>]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(edges, '');
  return [...clean].slice(0, labelLength).join('').replace(edges, '');
}

/** What a line holds: a result and a label, or why it holds none. */
export type Read =
  | { readonly label: string; readonly code: string; readonly result: SharedResult }
  | { readonly label: string; readonly fault: LineFault };

/** A link or a code within a line. */
interface Found {
  /** The part of the line that is not label. */
  readonly text: string;
  readonly answers: boolean;
  readonly code: string;
}

function findIn(word: string): Found | null {
  const at = word.search(linked);
  const link = at < 0 ? null : readLinkCode(word.slice(at), ['result', 'answers']);
  if (link)
    return {
      text: word.slice(Math.max(0, word.search(/https?:/i))),
      answers: link.key === 'answers',
      code: link.code,
    };
  if (!bareCode.test(word)) return null;
  const read = decodeResult(word);
  return 'error' in read && read.error === 'malformed'
    ? null
    : { text: word, answers: false, code: word };
}

/** Reads one line: a link or a code, and a label before or after it. */
export function readLine(whole: string): Read {
  const line = whole.slice(0, longestLine).replace(unseen, '').replace(tags, ' ');
  const found = line
    .split(separators)
    .map(findIn)
    .filter((found) => found !== null);
  const [first] = found;
  if (!first) return { label: labelOf(line), fault: 'no-code' };
  // Mail and chats write an address twice: as the link, and as what is read of it.
  if (found.some(({ answers, code }) => answers !== first.answers || code !== first.code))
    return { label: '', fault: 'several' };
  const label = labelOf(found.reduce((rest, { text }) => rest.replace(text, ' '), line));
  if (first.answers) return { label, fault: 'answers' };
  const read = decodeResult(first.code);
  if ('result' in read) return { label, code: first.code, result: read.result };
  return { label, fault: read.error === 'other-kind' ? 'answers' : read.error };
}
