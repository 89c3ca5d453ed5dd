import { calloutOf } from '../../../../model/markdown/plain/callout-names.ts';
import { isEmoji } from '../../../../model/markdown/plain/emoji.ts';
import { dialects } from '../markup/dialects.ts';
import type { PatternRule } from '../markup/pattern.ts';

const rule = (
  field: string,
  pattern: RegExp,
  reason: string,
  hint: string,
  meant?: PatternRule['meant'],
): PatternRule => ({ field, pattern, reason, hint, ...(meant && { meant }) });

/** Notations that plain Markdown reads, or that have words of their own below. */
const read: ReadonlySet<string> = new Set(['directive', 'comment', 'footnote', 'callout', 'emoji']);

/**
 * Notations of other programs, which plain Markdown does not read, so that readers would see their
 * signs.
 */
export const plainDialects: readonly PatternRule[] = [
  ...dialects.filter(({ field }) => !read.has(field)),
  rule(
    'footnote',
    /\[\^[^\]\s]{1,100}\]/g,
    'The text of this footnote is missing, so that its sign would show as text.',
    'Write [^1]: and the text on a line of its own, below.',
  ),
  rule(
    'footnote',
    /\^\[[^\]\n]{1,300}\]/g,
    'Footnotes within a line are not read here and would show as text.',
    'Write [^1] here, and [^1]: and the text on a line of its own, below.',
  ),
  rule(
    'comment',
    /(?<!\S)%%(?!%)[^%\n]*\p{L}[^%\n]*%%(?![%\p{L}\p{N}])/gu,
    'Notes between %% are not hidden here and would show as text.',
    'Write <!-- a note -->.',
  ),
  rule(
    'callout',
    /^\[!(\w+)\]/g,
    'No callout has this name, so that its signs would show as text.',
    'Write [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION].',
    ([, name = '']) => !calloutOf(name),
  ),
  rule(
    'callout',
    /^(?:!!!|\?\?\?)\+? ?\w/gm,
    'Admonitions (!!!) are not read here and would show as text.',
    'Write > [!NOTE] and begin each line with >, or put :::note and ::: around it.',
  ),
  rule(
    'directive',
    /^::[A-Za-z][\w-]*(?:[[{]|[ \t]*$)/gm,
    'Directives of one line (::) are not read here and would show as text.',
    'Write it in Markdown.',
  ),
  rule(
    'emoji',
    /(?<![\w:\uE000]):([a-z+][a-z0-9_+-]{1,30}):(?![\w:])/g,
    'No emoji has this code, and it would show as text.',
    'Write the sign itself, or a word.',
    ([, code = '']) => /[a-z]/.test(code) && !isEmoji(code),
  ),
  rule(
    'template',
    /\{%-?\s*\w[^\n]*?%\}|\{\{[^{}\n]{1,200}\}\}/g,
    'Templates ({{ … }}, {% … %}) are not run here and would show as text.',
    'Write the text itself, or put it in backticks.',
  ),
  rule(
    'attributes',
    /\{:?\s*[.#][\w-][^{}\n]{0,100}\}|\{:[^{}\n]{1,100}\}/g,
    'Classes and other attributes cannot be given to text, and would show as text.',
    'Delete it. Only a heading takes an anchor: ## Heading {#its-anchor}.',
  ),
  rule(
    'tab',
    /^===?!?\+? "[^"\n]+"$/gm,
    'Tabs (===) are not read here and would show as text.',
    'Write a heading for each.',
  ),
];
