import type { Diagnostic } from '../diagnostic.ts';
import { moduleDiagnostic } from './markup/esm.ts';
import { expressionDiagnostic, unclosedDiagnostic } from './markup/expression.ts';
import { deepest, nestingDiagnostic } from './nesting.ts';
import { codeRanges, type TextRange, within } from './code-range.ts';

/** Code that the parser must not see. */
interface RiskyCode extends TextRange {
  readonly diagnostic: Diagnostic;
  /** Whether the rest of the text cannot be told from it. */
  readonly last: boolean;
}

/** Characters and tags in braces from which on the parser's memory or time could run out. */
const longest = 300;
const tags = 8;

/**
 * Finds code that could bring the parser down, before it is parsed: `{<a><a><a>…` takes it longer
 * than anyone waits, and `{!!!!…` ends the whole process. Code is not allowed anyway. Looks at every
 * character once. What it does not take for code, such as short expressions, the parser finds.
 */
export function riskyCode(text: string): RiskyCode[] {
  const found: RiskyCode[] = [];
  const quoted = within(codeRanges(text));
  let after = 0;
  for (const { 0: opening, index: from } of text.matchAll(/\\[^]|^(?:import|export)\b|\{/gm)) {
    if (from < after || opening[0] === '\\' || quoted(from)) continue;
    const brace = opening === '{';
    const comment = brace ? commentEnd(text, from) : null;
    if (comment !== null) {
      after = comment;
      continue;
    }
    const { to, deep, closed } = measure(
      text,
      from,
      brace ? text.length : paragraphEnd(text, from),
    );
    if (deep !== null)
      return [...found, { from, to, diagnostic: nestingDiagnostic('Brackets', deep), last: true }];
    const code = text.slice(from, to);
    if (code.length <= longest && (code.match(/</g) ?? []).length <= tags) continue;
    after = to;
    if (!brace) found.push({ from, to, diagnostic: moduleDiagnostic(code, from), last: false });
    else if (closed)
      found.push({
        from,
        to,
        diagnostic: expressionDiagnostic(code.slice(1, -1), from),
        last: false,
      });
    else return [...found, { from, to, diagnostic: unclosedDiagnostic(code, from), last: true }];
  }
  return found;
}

/** Where braces that hold nothing but comments end, or null. */
function commentEnd(text: string, from: number): number | null {
  const space = /\s*/y;
  for (let at = from + 1; ;) {
    space.lastIndex = at;
    space.test(text);
    at = space.lastIndex;
    if (text[at] === '}') return at + 1;
    if (!text.startsWith('/*', at)) return null;
    const end = text.indexOf('*/', at + 2);
    if (end < 0) return null;
    at = end + 2;
  }
}

/** Where the empty line after a place begins. */
function paragraphEnd(text: string, from: number): number {
  const empty = /\n[ \t]*\r?\n/g;
  empty.lastIndex = from;
  return empty.exec(text)?.index ?? text.length;
}

/** Where the brackets that open at a place close, and where they open too many levels. */
function measure(
  text: string,
  from: number,
  end: number,
): { to: number; deep: number | null; closed: boolean } {
  let depth = 0;
  const brackets = /[([{}\])]/g;
  brackets.lastIndex = from;
  for (let match = brackets.exec(text); match && match.index < end; match = brackets.exec(text)) {
    depth = Math.max(0, depth + ('([{'.includes(match[0]) ? 1 : -1));
    if (depth > deepest) return { to: end, deep: match.index, closed: false };
    if (!depth && match[0] === '}' && text[from] === '{')
      return { to: match.index + 1, deep: null, closed: true };
  }
  return { to: end, deep: null, closed: false };
}
