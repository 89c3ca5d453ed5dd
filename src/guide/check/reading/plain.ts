import type { BodyFormat } from '../../../model/markdown/features.ts';

/** Characters that a body may have at most, so that no sum of them takes the parser long. */
const longest = 65_536;

/** How often a character or run may be in one body. */
const totals: readonly (readonly [RegExp, number])[] = [
  [/</g, 2000],
  [/&/g, 1000],
  [/\[/g, 2000],
  [/\{/g, 500],
  [/["']/g, 6000],
  [/\.\.\./g, 1000],
];

/** How often a character may be in one paragraph: each of these makes the parser copy the rest. */
const inParagraph: readonly (readonly [RegExp, number])[] = [
  [/["']/g, 400],
  [/\.\.\./g, 200],
  [/&/g, 300],
  [/</g, 300],
  [/\[/g, 500],
  [/[*_~]/g, 2000],
];

/** Tags that may be open at once. */
const deepest = 50;

/**
 * Whether a body is sure to be parsed quickly and without harm to the process that parses it. The
 * parser is native code: some code in braces, some tags and some long runs of one character end the
 * process or take it minutes. Says no where there is a doubt. Looks at every character a few times.
 */
export function isPlain(body: string, format: BodyFormat): boolean {
  if (body.length > longest) return false;
  if (format === 'mdx') {
    if (/^[ \t>*+-]{0,40}(?:import|export)\b/m.test(body)) return false;
    if (!bracesArePlain(body) || !tagsArePlain(body)) return false;
  }
  if (totals.some(([pattern, most]) => count(body, pattern) > most)) return false;
  for (const line of body.split(/\r\n|\n|\r/))
    if (count(/^[\s>*+\d.)-]*/.exec(line)![0], /\S/g) > 30) return false;
  return body
    .split(/\n[ \t]*\r?\n/)
    .every((paragraph) =>
      inParagraph.every(([pattern, most]) => count(paragraph, pattern) <= most),
    );
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Braces hold a comment or the anchor of a heading, or are escaped. */
function bracesArePlain(body: string): boolean {
  const brace = /\\[^]|\{\/\*|\{#[a-z][a-z0-9-]{0,60}\}|\{/g;
  for (let match = brace.exec(body); match; match = brace.exec(body)) {
    const [found] = match;
    if (found === '{') return false;
    // An anchor is one at the end of a heading only; elsewhere it is code.
    if (found.startsWith('{#') && !isHeadingEnd(body, match.index, brace.lastIndex)) return false;
    if (found !== '{/*') continue;
    const end = body.indexOf('*/', brace.lastIndex);
    if (end < 0 || body[end + 2] !== '}') return false;
    brace.lastIndex = end + 3;
  }
  return true;
}

function isHeadingEnd(body: string, from: number, to: number): boolean {
  const line = body.slice(Math.max(0, from - 400, body.lastIndexOf('\n', from) + 1), from);
  return /^#{1,6} /.test(line) && /^[ \t]*(\r?\n|$)/.test(body.slice(to, to + 80));
}

/** Tags are short, and few are open at once; none is closed that is not open. */
function tagsArePlain(body: string): boolean {
  let depth = 0;
  for (const { 0: tag } of body.matchAll(/<[^<>]*>?/g)) {
    if (tag.length > 1000) return false;
    if (/^<\/[A-Za-z]/.test(tag)) depth--;
    else if (/^<[A-Za-z>]/.test(tag) && !tag.endsWith('/>')) depth++;
    if (depth > deepest) return false;
  }
  return true;
}
