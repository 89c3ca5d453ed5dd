import type { PatternRule } from './pattern.ts';

/**
 * Notations of other kinds of Markdown, which are not read here, so that readers would see them.
 */
export const dialects: readonly PatternRule[] = [
  {
    pattern: /^:{2,}\s*\w|^:{3,}[ \t]*$/gm,
    field: 'directive',
    reason: 'Directives (:::) are not read here and would show as text.',
    hint: 'Use a component, such as <Callout title="…">.',
    error: true,
  },
  {
    pattern: /\*\/\}/g,
    field: 'comment',
    reason: 'Nothing opens the comment that ends here, and its end would show as text.',
    hint: 'Delete it, or write {/* where the comment begins.',
  },
  {
    pattern: /(?<!\S)%%(?!%)[^%\n]*\p{L}[^%\n]*%%(?![%\p{L}\p{N}])/gu,
    field: 'comment',
    reason: 'Notes between %% are not hidden here and would show as text.',
    hint: 'Write {/* a note */}.',
  },
  {
    pattern: /\[\^[^\]\s]{1,100}\]/g,
    field: 'footnote',
    reason: 'Footnotes are not read here and would show as text.',
    hint: 'Use <Cite id="…" />, or write it into the sentence.',
  },
  {
    pattern: /\^\[[^\]\n]{1,300}\]/g,
    field: 'footnote',
    reason: 'Footnotes are not read here and would show as text.',
    hint: 'Use <Cite id="…" />, or write it into the sentence.',
  },
  {
    pattern: /^\[!\w+\]/g,
    field: 'callout',
    reason: 'Alerts such as [!NOTE] are not read here and would show as text.',
    hint: 'Use <Callout title="…">.',
  },
  {
    pattern: /^(?:!!!|\?\?\?)\+? ?\w/gm,
    field: 'callout',
    reason: 'Admonitions (!!!) are not read here and would show as text.',
    hint: 'Use <Callout title="…">.',
  },
  {
    pattern: /\[\[[_\uFFFC]?toc[_\uFFFC]?\]\]|^\[toc\]$|^\$\{toc\}$/gi,
    field: 'contents',
    reason: 'A page has its list of contents already; this would show as text.',
    hint: 'Delete it.',
  },
  {
    pattern: /\[\[(?![_\uFFFC]?toc[_\uFFFC]?\]\])(?=[^\]\n]{0,200}\p{L})[^[\]\n]{1,200}\]\]/giu,
    field: 'link',
    reason: 'Links of wikis ([[…]]) are not read here and would show as text.',
    hint: 'Write [text](address).',
  },
  {
    pattern: /\$\$[^$]+\$\$/g,
    field: 'formula',
    reason: 'Formulas ($$) are not set here and would show as text.',
    hint: 'Write it in words, or put it in backticks.',
  },
  {
    pattern: /(?<![\p{L}\d$])\$(?=[^\s$])([^$\n]{1,80})(?<=\S)\$(?![\p{L}\d$])/gu,
    field: 'formula',
    reason: 'Formulas ($…$) are not set here and would show as text.',
    hint: 'Write it in words, or put it in backticks.',
    meant: ([, inside = '']) => /[\\^_={}]|^\p{L}$|\uFFFC/u.test(inside),
  },
  {
    pattern: /(?<![\w:\uE000]):[a-z+][a-z0-9_+-]{1,30}:(?![\w:])/g,
    field: 'emoji',
    reason: 'Codes of emoji are not read here and would show as text.',
    hint: 'Write the sign itself, or a word.',
    meant: ([code]) => /[a-z]|\d/.test(code),
  },
  {
    pattern: /(?<![=\w])==(?=[^\s=])[^=\n]+(?<=\S)==(?![=\w])/g,
    field: 'mark',
    reason: 'Marked words (==) are not read here and would show as text.',
    hint: 'Write **strong words**.',
  },
  {
    pattern: /(?<![+\w])\+\+(?=[^\s+])[^+\n]+(?<=\S)\+\+(?![+\w])/g,
    field: 'mark',
    reason: 'Inserted words (++) are not read here and would show as text.',
    hint: 'Delete the signs.',
  },
];
