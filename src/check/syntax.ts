import type { Finding } from './fault.ts';
import { expressionFinding, unclosedFinding } from './markup/expression.ts';
import { components, inlineHtml } from '../markdown/vocabulary.ts';
import { fenceFinding } from './markup/code.ts';
import { isVoid, writeInstead } from './markup/html.ts';
import { strayTag } from './tag.ts';
import { openFence, type Stretch } from './verbatim.ts';

/** A fault of syntax, and what to blank out so that the rest can be read; nothing if unknown. */
export interface SyntaxFault {
  readonly finding: Finding;
  readonly cuts: readonly Stretch[];
}

type Say = (offset: number, field: string, reason: string, hint: string) => Finding;
const say: Say = (offset, field, reason, hint) => ({ offset, field, reason, hint });

/** Says in plain words what the parser could not read, where its cause stands. */
export function syntaxFault(error: unknown, text: string): SyntaxFault {
  const message = error instanceof Error ? error.message : String(error);
  const [, line, column, reason = message] = /^(\d+):(\d+): ([^]*)$/.exec(message) ?? [];
  const offset = line ? offsetOf(text, Number(line), Number(column)) : 0;
  if (line)
    for (const [pattern, read] of kinds) {
      const match = pattern.exec(reason);
      if (match) return read(match, offset, text);
    }
  return {
    finding: say(
      offset,
      'mdx',
      'This cannot be read as Markdown with components.',
      line
        ? 'A literal < or { is written \\< or \\{.'
        : 'Part the page into shorter paragraphs, or shorten it.',
    ),
    cuts: [],
  };
}

type Read = (match: RegExpExecArray, offset: number, text: string) => SyntaxFault;

const kinds: readonly (readonly [RegExp, Read])[] = [
  [/^Unexpected character/, (_, offset, text) => strayTag(text, offset)],
  [
    /^Expected a closing tag for `<([^`]*)>` \((\d+):(\d+)\)(?: before the end of `(\w+)`)?/,
    unclosed,
  ],
  [
    /^Unexpected closing tag `<\/([^`]*)>`, expected corresponding closing tag for `<([^`]*)>` \((\d+):(\d+)\)/,
    crossed,
  ],
  [
    /^Unexpected closing tag `<\/([^`]*)>`/,
    ([, name = ''], offset, text) => ({
      finding: say(
        offset,
        `</${name}>`,
        `Nothing is open that </${name}> could close.`,
        Object.hasOwn(components, name)
          ? `Delete it, or write <${name}> where it should begin.`
          : `Delete it. ${writeInstead(name) ?? ''}`.trim(),
      ),
      cuts: [tagAt(text, offset)],
    }),
  ],
  [
    /^Unexpected end of file in expression/,
    (_, offset, text) => ({
      finding: unclosedFinding(text.slice(offset, offset + 40), offset),
      cuts: [{ from: offset, to: offset + 1 }],
    }),
  ],
  [/^Could not parse expression/, (_, offset, text) => expression(offset, text)],
];

const ends: Readonly<Record<string, string>> = {
  paragraph: 'paragraph',
  listItem: 'point of the list',
  blockQuote: 'quotation',
  heading: 'heading',
};

function unclosed(
  [, name = '', line, column, end]: RegExpExecArray,
  _: number,
  text: string,
): SyntaxFault {
  const from = offsetOf(text, Number(line), Number(column));
  const fence = openFence(text);
  if (fence && fence.from > from)
    return {
      finding: { ...fenceFinding(fence.from, fence.sign), advice: undefined },
      cuts: [{ from: fence.from, to: fence.from + fence.sign.length }],
    };
  const cuts = [tagAt(text, from), ...closingAfter(text, name, from)];
  const html = writeInstead(name);
  if (isVoid(name))
    return {
      finding: say(
        from,
        `<${name}>`,
        `<${name}> is not written like this here.`,
        html ?? `Write <${name} />.`,
      ),
      cuts: [tagAt(text, from)],
    };
  const where = end && ends[end] ? ` in the same ${ends[end]}` : '';
  const known = Object.hasOwn(components, name) || inlineHtml.includes(name);
  const hint = known
    ? `Write </${name}> where it ends.`
    : (html ?? `Delete it. If <${name}> is meant as text, write \\<${name}>.`);
  return {
    finding: say(from, `<${name}>`, `<${name}> opens here and is not closed${where}.`, hint),
    cuts,
  };
}

function crossed(
  [, close = '', open = '', line, column]: RegExpExecArray,
  at: number,
  text: string,
): SyntaxFault {
  const from = offsetOf(text, Number(line), Number(column));
  const hint =
    close.toLowerCase() === open.toLowerCase()
      ? `Write </${open}>; capitals make a difference.`
      : `Write </${open}> before it, or correct the name.`;
  return {
    finding: say(
      at,
      `</${close}>`,
      `Closes <${close}>, but <${open}> opened after it or in its place, and is not closed yet.`,
      hint,
    ),
    cuts: [tagAt(text, from), tagAt(text, at)],
  };
}

/** The tag that closes what a fault left without beginning, if no other opens before. */
export function closingAfter(text: string, name: string, from: number): Stretch[] {
  if (!name) return [];
  const close = text.indexOf(`</${name}>`, from);
  const other = text.indexOf(`<${name}`, from + 1);
  return close < 0 || (other >= 0 && other < close)
    ? []
    : [{ from: close, to: close + name.length + 3 }];
}

/** The parser names a place within the braces; readers look for where they begin. */
function expression(offset: number, text: string): SyntaxFault {
  let depth = 0;
  let from = offset - 1;
  for (; from > 0; from--) {
    if (text[from] === '}') depth++;
    else if (text[from] === '{' && text[from - 1] !== '\\' && depth-- === 0) break;
  }
  from = Math.max(0, from);
  while (text[from - 1] === '{') from--;
  depth = 0;
  let to = from;
  for (; to < text.length; to++) {
    if (text[to] === '{') depth++;
    else if (text[to] === '}' && --depth === 0) break;
  }
  return {
    finding: expressionFinding(text.slice(from + 1, to), from),
    cuts: [{ from, to: Math.min(text.length, to + 1) }],
  };
}

/** A tag from its < to its >, or the < alone. */
export function tagAt(text: string, from: number): Stretch {
  const tag = /<[^<>]{0,1000}>/y;
  tag.lastIndex = from;
  const end = tag.exec(text) ? tag.lastIndex : from + 1;
  return { from, to: Math.min(end, text.length) };
}

/** The parser counts lines and columns from 1. */
function offsetOf(text: string, line: number, column: number): number {
  const ends = /\r\n|\n|\r/g;
  let start = 0;
  for (let count = 1; count < line && ends.exec(text); count++) start = ends.lastIndex;
  return Math.min(text.length, start + column - 1);
}
