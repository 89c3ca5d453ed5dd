import { type CSSToken, TokenType } from '@csstools/css-tokenizer';
import { transform } from 'lightningcss';
import { CssSyntaxError, type Declaration, parse } from 'postcss';
import type { Finding } from '../../diagnostic.ts';
import { cssTokens, type Load, loadsIn } from './resource.ts';
import type { Reach } from './address.ts';

/** Rules nested deeper than this could make the build's style sheet grow without end. */
const deepest = { rules: 12, brackets: 100 };

/** Every page loads the sheet, and the build's reader slows down with the square of its length. */
const longest = 50_000;

const finding = (offset: number, field: string, reason: string, hint = 'Delete it.'): Finding => ({
  offset,
  field: field.trim().slice(0, 40) || 'style sheet',
  reason,
  hint,
});

/**
 * Finds what a style sheet could load or run, and every fault that would stop the build or make a
 * browser skip a rule. Three readers have their say. A tokenizer that follows the specification sees
 * what browsers see. PostCSS and Lightning CSS are what the build reads sheets with: it looks for
 * addresses with patterns of its own, and what it takes for one it publishes.
 */
export function sheetFindings(text: string, reach: Reach): Finding[] {
  if (text.length > longest)
    return [
      finding(
        longest,
        'style sheet',
        `The sheet is longer than ${longest} signs, and every page would load it.`,
        'Keep the rules in which the brand differs, and leave out what no page uses.',
      ),
    ];
  const { tokens, errors } = cssTokens(text);
  const broken = errors[0] ? [unread(errors[0], text)] : structureFindings(tokens);
  const loads = loadsIn(tokens).sort((a, b) => a.offset - b.offset);
  const findings = [
    ...broken,
    ...tokens.flatMap((token, at) => tokenFindings(token, at, tokens, text)),
    ...loads.flatMap((load) => loadFindings(load, reach)),
  ];
  // Where the text itself is broken, the build's readers would only say so again.
  if (broken.length) return findings;
  const declared = declarationFindings(text, loads);
  findings.push(...declared);
  return findings.length ? findings : buildFindings(text, loads);
}

/** What the tokenizer could not read to its end. */
function unread({ offset, message }: { offset: number; message: string }, text: string): Finding {
  const shown = text.slice(offset, offset + 20).split(/[\r\n]/, 1)[0] ?? '';
  const report = (reason: string, hint: string): Finding => finding(offset, shown, reason, hint);
  if (message.includes('comment')) return report('This comment does not end.', 'Close it with */.');
  if (message.includes('string'))
    return report('This text does not end on its line.', 'Close it with the quote it began with.');
  if (message.includes('url'))
    return report('This address cannot be read.', 'Put it in quotes: url("./name.png").');
  return report('A backslash with nothing to it cannot be read.', 'Delete it.');
}

const closers: Readonly<Record<string, string>> = {
  [TokenType.OpenCurly]: TokenType.CloseCurly,
  [TokenType.OpenParen]: TokenType.CloseParen,
  [TokenType.Function]: TokenType.CloseParen,
  [TokenType.OpenSquare]: TokenType.CloseSquare,
};
const closing = new Set<string>(Object.values(closers));

/** Brackets that do not match, or that nest without end. */
function structureFindings(tokens: readonly CSSToken[]): Finding[] {
  const open: CSSToken[] = [];
  let rules = 0;
  for (const token of tokens) {
    const [type, written, offset] = token;
    if (type in closers) {
      open.push(token);
      if (type === TokenType.OpenCurly) rules++;
      if (rules > deepest.rules || open.length > deepest.brackets)
        return [
          finding(
            offset,
            written,
            `Rules are nested more than ${deepest.rules} deep, or brackets more than ${deepest.brackets}.`,
            'Write them side by side.',
          ),
        ];
    } else if (closing.has(type)) {
      const last = open.pop();
      if (!last)
        return [
          finding(offset, written, 'This bracket closes nothing.', 'Delete it, or open it before.'),
        ];
      if (closers[last[0]] !== type) return [unclosed(last)];
      if (type === TokenType.CloseCurly) rules--;
    }
  }
  const last = open.at(-1);
  return last ? [unclosed(last)] : [];
}

const unclosed = ([type, written, offset]: CSSToken): Finding =>
  finding(
    offset,
    written,
    'This bracket is not closed.',
    `Close it with ${type === TokenType.OpenCurly ? '}' : type === TokenType.OpenSquare ? ']' : ')'}.`,
  );

const banned = new Map([
  ['import', 'Style sheets are not imported; nothing is loaded from elsewhere.'],
  ['charset', 'The sheet is UTF-8 already; no other encoding is read.'],
  ['namespace', 'Namespaces are not used here.'],
  ...['use', 'forward', 'include', 'mixin', 'extend', 'function', 'each', 'tailwind', 'apply'].map(
    (rule) => [rule, 'This is no CSS, and browsers would pass over it.'] as const,
  ),
  ['document', 'Rules for single addresses are not used here.'],
  ['-moz-document', 'Rules for single addresses are not used here.'],
]);

/** Why a rule may not be there. The build takes what only begins like two of them for these. */
const reasonAgainst = (rule: string): string | undefined =>
  banned.get(/^@(import|charset)/.exec(rule)?.[1] ?? rule.slice(1));

/** Names under which browsers once ran code. */
const legacy = new Set(['behavior', '-moz-binding']);

/** What is wrong with one token, whatever is around it. */
function tokenFindings(
  token: CSSToken,
  at: number,
  tokens: readonly CSSToken[],
  text: string,
): Finding[] {
  const [type, written, offset] = token;
  switch (type) {
    case TokenType.CDO:
    case TokenType.CDC:
      return [finding(offset, written, 'Comments are written /* … */ in a style sheet.')];
    case TokenType.BadString:
      return [];
    case TokenType.Comment:
      if (written.includes('sourceMappingURL'))
        return [finding(offset, 'sourceMappingURL', 'A build may read the file that this names.')];
      // The build drops comments, which can join what is around them to another name.
      return joined.test(tokens[at - 1]?.[1] ?? '') && /^[\w-]/.test(tokens[at + 1]?.[1] ?? '')
        ? [finding(offset, written, 'A comment parts a word here.', 'Put a space around it.')]
        : [];
    case TokenType.String:
    case TokenType.URL:
    case TokenType.BadURL:
    case TokenType.Whitespace:
      return [];
  }
  if (written.includes('\\'))
    return [
      finding(
        offset,
        written,
        'A backslash can hide what a rule loads.',
        'Write the name out. Only texts in quotes may hold a backslash.',
      ),
    ];
  const name =
    type === TokenType.AtKeyword || type === TokenType.Ident ? written.toLowerCase() : '';
  if (type === TokenType.AtKeyword) {
    const reason = reasonAgainst(name);
    return reason && !(at === 0 && /^@charset "utf-8";/i.test(text))
      ? [finding(offset, written, reason)]
      : [];
  }
  if (legacy.has(name) && isProperty(tokens, at))
    return [finding(offset, written, 'Old browsers ran what this property names.')];
  return name === 'progid'
    ? [finding(offset, written, 'Old browsers loaded what this filter names.')]
    : [];
}

/** Ends a word that could go on. */
const joined = /[^\s()[\]{},;:>+*/]$/;

/** Whether a colon follows. */
function isProperty(tokens: readonly CSSToken[], at: number): boolean {
  let next = at + 1;
  while (tokens[next]?.[0] === TokenType.Whitespace || tokens[next]?.[0] === TokenType.Comment)
    next++;
  return tokens[next]?.[0] === TokenType.Colon;
}

/** What is wrong with one address. */
function loadFindings({ offset, name, address, reason }: Load, reach: Reach): Finding[] {
  // A part of the page itself, such as a filter.
  const own = address === null || /^#[\w-]*$/.test(address);
  const stray = own ? null : reach(address);
  if (stray) return [finding(offset, name, stray.reason, stray.hint)];
  return reason === null
    ? []
    : [finding(offset, name, reason, 'Write url("./name.png"), or url("/name.png") for public/.')];
}

/** Where the build would look for an address in the value of a declaration. */
const searched = /(?<![\w\u0080-\uFFFF-])url\(|image-set\(/gi;

/**
 * Compares the addresses that browsers see with those that the build sees, which also looks into
 * texts and names.
 */
function declarationFindings(text: string, loads: readonly Load[]): Finding[] {
  const findings: Finding[] = [];
  const seen = loads.filter(({ name }) => /(?:url|image-set)\($/i.test(name));
  let next = 0;
  const outside = (end: number): void => {
    for (; next < seen.length && seen[next]!.offset < end; next++)
      findings.push(
        finding(
          seen[next]!.offset,
          seen[next]!.name,
          'An address has no meaning here, outside the value of a property.',
        ),
      );
  };
  try {
    parse(text, { map: false }).walkDecls(({ prop, value, source }: Declaration) => {
      const start = source?.start?.offset ?? 0;
      const end = source?.end?.offset ?? start;
      outside(start);
      let judged = 0;
      for (; next < seen.length && seen[next]!.offset < end; next++) judged++;
      if ((value.match(searched) ?? []).length !== judged)
        findings.push(
          finding(
            start,
            prop,
            'The build would take part of this value for an address, though browsers would not.',
            'Keep “url(” and “image-set(” out of texts, and comments out of values.',
          ),
        );
    });
    outside(Infinity);
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error;
    findings.push(
      unreadable(
        text,
        placeOf(error, text),
        error.reason.trim(),
        'Look for a missing colon, semicolon or name here or on the line before.',
      ),
    );
  }
  return findings;
}

/** What would stop the build when it makes the sheet smaller, or what it would make of it. */
function buildFindings(text: string, loads: readonly Load[]): Finding[] {
  try {
    const { code } = transform({
      filename: 'theme.css',
      code: Buffer.from(text),
      minify: true,
    });
    const made = cssTokens(Buffer.from(code).toString()).tokens;
    const judged = new Set(loads.map(({ address }) => address));
    return loadsIn(made).some(({ address }) => !judged.has(address)) ||
      made.some(([type, name]) => type === TokenType.AtKeyword && reasonAgainst(name))
      ? [
          finding(
            0,
            'style sheet',
            'The build would make an address of parts that are none in this file.',
            'Write every value without comments in it.',
          ),
        ]
      : [];
  } catch (error) {
    const { message, loc } = error as SyntaxError & { loc?: { line: number; column: number } };
    return [
      unreadable(
        text,
        loc ? offsetOf(text, loc.line, loc.column) : 0,
        message,
        'Look for a wrong selector, a missing colon or bracket, or a comment that begins with //.',
      ),
    ];
  }
}

/** Where PostCSS gave up. It gives no number for the place of a space, only for its line. */
function placeOf({ input, line, endLine, column }: CssSyntaxError, text: string): number {
  const offset = input?.offset;
  return offset !== undefined && Number.isFinite(offset)
    ? offset
    : offsetOf(text, line ?? endLine, column);
}

/** What a reader of the build said, at the first sign that is no space. */
function unreadable(text: string, offset: number, message: string, hint: string): Finding {
  let at = Math.min(offset, text.length);
  while (/\s/.test(text.charAt(at))) at++;
  return finding(at, 'style sheet', `Cannot be read as CSS: ${message.replace(/\.$/, '')}.`, hint);
}

/** Offset of a line and column, both counted from 1. */
function offsetOf(text: string, line = 1, column = 1): number {
  let start = 0;
  for (let at = 1; at < line; at++) {
    const end = text.indexOf('\n', start);
    if (end < 0) break;
    start = end + 1;
  }
  return Math.max(0, Math.min(text.length, start + column - 1));
}
