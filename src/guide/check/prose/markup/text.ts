import type { Diagnostic } from '../../diagnostic.ts';
import { dialects } from './dialects.ts';
import { plainDialects } from '../plain/notations.ts';
import { emphasisDiagnostics } from './emphasis.ts';
import { entities, unknownEntity } from './entities.ts';
import { lines } from './lines.ts';
import { unparsedLinks } from './unparsed-link.ts';
import { startOf, writtenAs } from '../node.ts';
import type { Rule } from './rule.ts';
import type { PatternRule } from './pattern.ts';
import { unparsedTable } from './table.ts';
import { plainText } from './plain-text.ts';

/** Finds what readers of a paragraph, heading or cell would see of the Markdown behind it. */
export const plainTextRule: Rule<'paragraph' | 'heading' | 'tableCell'> = (node, context) => {
  const words = plainText(node, context.text);
  const start = startOf(node);
  const notations = context.format === 'md' ? plainDialects : dialects;
  const rules = node.type === 'paragraph' ? [...notations, ...lines] : notations;
  return [
    ...[...rules, ...entities].flatMap((rule) => patternDiagnostics(rule, words, start)),
    ...(node.type === 'paragraph' ? unparsedTable(words, start) : []),
    ...emphasisDiagnostics(words, start, context),
    ...unparsedLinks(words, start, context),
  ];
};

/** The first place of each mistake is enough: the others of the paragraph are next to it. */
function patternDiagnostics(rule: PatternRule, words: string, start: number): Diagnostic[] {
  const { pattern, field, reason, hint, error, meant = () => true } = rule;
  // Nearly every text has none of them, and to go through matches takes longer than to see that.
  if (words.search(pattern) < 0) return [];
  for (const match of words.matchAll(pattern))
    if (meant(match))
      return [
        { offset: start + match.index, field, reason, hint, ...(!error && { advice: true }) },
      ];
  return [];
}

/** A code such as &foo; that names no character. */
export const entityRule: Rule<'text'> = (node, { text }) => {
  const code = unknownEntity.exec(node.value)?.[0];
  const place = code ? writtenAs(node, text).indexOf(code) : -1;
  return place < 0 || text[startOf(node) + place - 1] === '\\'
    ? []
    : [
        {
          offset: startOf(node) + place,
          field: 'character',
          reason: `There is no character with the code “${code}”, and it would show as text.`,
          hint: 'Write the character itself, or \\& for the sign.',
          advice: true,
        },
      ];
};

/** MDX knows no code by indentation: its lines would run together as text. */
export const indentRule: Rule<'paragraph'> = (node, { text, ancestors }) => {
  const parent = ancestors.at(-1);
  if (ancestors.some(({ type }) => type.startsWith('mdx'))) return [];
  const start = startOf(node);
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const indent = /[ \t]*$/.exec(line)![0];
  const before = line.length - indent.length;
  // What follows the marker of a list or quotation on its own line is one column behind it.
  let own = 0;
  if (parent?.type === 'blockquote') own = 1;
  else if (parent?.type === 'listItem') {
    if (parent.children[0] === node || !parent.children[0]) return [];
    own = (parent.children[0].position?.start.column ?? 1) - 1;
  } else if (parent?.type !== 'root' || before) return [];
  if (indent.replace(/\t/g, '    ').length < own + 4) return [];
  return [
    {
      offset: start,
      field: 'code',
      reason: 'Four spaces in front make no code here; the lines would run together as text.',
      hint: 'Put ``` on the lines before and after it, or delete the spaces.',
      advice: true,
    },
  ];
};
