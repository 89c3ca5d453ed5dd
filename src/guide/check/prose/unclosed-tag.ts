import { components, inlineHtml } from '../../../model/markdown/vocabulary.ts';
import { fenceDiagnostic } from './markup/code.ts';
import { isVoid, writeInstead } from './markup/html.ts';
import { offsetOf, diagnosticAt, type SyntaxProblem } from './syntax-problem.ts';
import { codeRanges, openFence, type TextRange, within } from './code-range.ts';

const ends: Readonly<Record<string, string>> = {
  paragraph: 'paragraph',
  listItem: 'point of the list',
  blockQuote: 'quotation',
  heading: 'heading',
};

/** A tag that nothing closes, or a fence that hides what would. */
export function unclosed(
  [, name = '', line, column, end]: RegExpExecArray,
  _: number,
  text: string,
): SyntaxProblem {
  const from = offsetOf(text, Number(line), Number(column));
  const fence = openFence(text);
  if (fence && fence.from > from)
    return {
      diagnostic: { ...fenceDiagnostic(fence.from, fence.marker), advice: undefined },
      cuts: [{ from: fence.from, to: fence.from + fence.marker.length }],
    };
  const cuts = [tagAt(text, from), ...closingAfter(text, name, from)];
  const html = writeInstead(name);
  if (isVoid(name))
    return {
      diagnostic: diagnosticAt(
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
    diagnostic: diagnosticAt(
      from,
      `<${name}>`,
      `<${name}> opens here and is not closed${where}.`,
      hint,
    ),
    cuts,
  };
}

/** A tag that closes another than the one that is open. */
export function crossed(
  [, close = '', open = '', line, column]: RegExpExecArray,
  at: number,
  text: string,
): SyntaxProblem {
  const from = offsetOf(text, Number(line), Number(column));
  if (isOpen(text, close, from))
    return {
      diagnostic: diagnosticAt(
        from,
        `<${open}>`,
        `<${open}> opens here and is not closed before </${close}>.`,
        `Write </${open}> where it ends.`,
      ),
      cuts: [tagAt(text, from)],
    };
  const hint =
    close.toLowerCase() === open.toLowerCase()
      ? `Write </${open}>; capitals make a difference.`
      : `Write </${open}> before it, or correct the name.`;
  return {
    diagnostic: diagnosticAt(
      at,
      `</${close}>`,
      `Closes <${close}>, but <${open}> opened after it or in its place, and is not closed yet.`,
      hint,
    ),
    cuts: [tagAt(text, from), tagAt(text, at)],
  };
}

/** Whether a tag of a name is still open where another begins. */
function isOpen(text: string, name: string, end: number): boolean {
  const quoted = within(codeRanges(text));
  let depth = 0;
  for (const { 0: tag, index } of text.slice(0, end).matchAll(/<\/?([A-Za-z][\w.]*)[^<>]*>/g)) {
    if (quoted(index) || /^<\/?([\w.]+)/.exec(tag)?.[1] !== name || tag.endsWith('/>')) continue;
    depth = Math.max(0, depth + (tag.startsWith('</') ? -1 : 1));
  }
  return depth > 0;
}

/** The tag that closes what an error left without its beginning, if no other opens before. */
export function closingAfter(text: string, name: string, from: number): TextRange[] {
  if (!name) return [];
  const close = text.indexOf(`</${name}>`, from);
  const other = text.indexOf(`<${name}`, from + 1);
  return close < 0 || (other >= 0 && other < close)
    ? []
    : [{ from: close, to: close + name.length + 3 }];
}

/** A tag from its < to its >, or the < alone. */
export function tagAt(text: string, from: number): TextRange {
  const tag = /<[^<>]{0,1000}>/y;
  tag.lastIndex = from;
  const end = tag.exec(text) ? tag.lastIndex : from + 1;
  return { from, to: Math.min(end, text.length) };
}
