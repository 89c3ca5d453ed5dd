import { expressionDiagnostic, unclosedDiagnostic } from './markup/expression.ts';
import { components } from '../../../model/markdown/vocabulary.ts';
import { writeInstead } from './markup/html.ts';
import { strayTag } from './stray-tag.ts';
import { crossed, tagAt, unclosed } from './unclosed-tag.ts';
import { offsetOf, diagnosticAt, type SyntaxProblem } from './syntax-problem.ts';

/** Says in plain words what the parser could not read, at the place of its cause. */
export function syntaxProblem(error: unknown, text: string): SyntaxProblem {
  const message = error instanceof Error ? error.message : String(error);
  const [, line, column, reason = message] = /^(\d+):(\d+): ([^]*)$/.exec(message) ?? [];
  const offset = line ? offsetOf(text, Number(line), Number(column)) : 0;
  if (line)
    for (const [pattern, read] of kinds) {
      const match = pattern.exec(reason);
      if (match) return read(match, offset, text);
    }
  return {
    diagnostic: diagnosticAt(
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

type Read = (match: RegExpExecArray, offset: number, text: string) => SyntaxProblem;

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
      diagnostic: diagnosticAt(
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
      diagnostic: unclosedDiagnostic(text.slice(offset, offset + 40), offset),
      cuts: [{ from: offset, to: offset + 1 }],
    }),
  ],
  [/^Could not parse expression/, (_, offset, text) => expression(offset, text)],
];

/** The parser names a place within the braces; readers look for where they begin. */
function expression(offset: number, text: string): SyntaxProblem {
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
    diagnostic: expressionDiagnostic(text.slice(from + 1, to), from),
    cuts: [{ from, to: Math.min(text.length, to + 1) }],
  };
}
