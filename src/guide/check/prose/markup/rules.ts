import { entityRule, indentRule, plainTextRule } from './text.ts';
import { fenceRule, languageRule } from './code.ts';
import { elementRule, onceRule, tabsRule } from './component.ts';
import { moduleDiagnostic } from './esm.ts';
import { expressionDiagnostic, isComment } from './expression.ts';
import { headingRule } from './heading.ts';
import {
  addressRule,
  definitionRule,
  disguiseRule,
  imageReferenceRule,
  imageRule,
  linkTextRule,
} from './link.ts';
import { type ProseNode, startOf } from '../node.ts';
import type { ProseContext, Rule } from './rule.ts';
import { tableRule } from './table.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { plainHtmlRule } from '../plain/html.ts';

const boxRule: Rule<'listItem'> = (node, { format }) =>
  format === 'mdx' && typeof node.checked === 'boolean'
    ? [
        {
          offset: startOf(node),
          field: 'list',
          reason: 'Boxes to tick ([ ]) are not used here.',
          hint: 'Delete the brackets; <Checklist> shows a list as boxes.',
          advice: true,
        },
      ]
    : [];

const expressionRule: Rule<'mdxFlowExpression' | 'mdxTextExpression'> = (node) =>
  isComment(node.value) && node.value.trim()
    ? []
    : [expressionDiagnostic(node.value, startOf(node))];

/** A footnote is one that the text refers to; no other is shown. */
const noteRule: Rule<'footnoteDefinition'> = (node, { notes }) =>
  notes.has(node.identifier)
    ? []
    : [
        {
          offset: startOf(node),
          field: 'footnote',
          reason: 'Nothing in the text refers to this footnote, so that it does not appear.',
          hint: `Write [^${node.label ?? node.identifier}] where it belongs, or delete it.`,
          advice: true,
        },
      ];

/** As `Rule`, spelt out so that a rule for several kinds fits each of them. */
type RuleOf<Kind extends ProseNode['type']> = (
  node: Extract<ProseNode, { type: Kind }>,
  context: ProseContext,
) => readonly Diagnostic[];

/** What is looked at in each kind of node, in this order. */
const rules: { readonly [Kind in ProseNode['type']]?: readonly RuleOf<Kind>[] } = {
  heading: [headingRule, plainTextRule],
  paragraph: [indentRule, plainTextRule],
  tableCell: [plainTextRule],
  text: [entityRule],
  link: [linkTextRule, addressRule, disguiseRule],
  linkReference: [linkTextRule],
  definition: [definitionRule],
  footnoteDefinition: [noteRule],
  image: [imageRule],
  imageReference: [imageReferenceRule],
  code: [fenceRule, languageRule],
  html: [plainHtmlRule],
  listItem: [boxRule],
  table: [tableRule],
  mdxjsEsm: [(node) => [moduleDiagnostic(node.value, startOf(node))]],
  mdxFlowExpression: [expressionRule],
  mdxTextExpression: [expressionRule],
  mdxJsxFlowElement: [elementRule, onceRule, tabsRule],
  mdxJsxTextElement: [elementRule, onceRule, tabsRule],
};

/** What is wrong with one node, its children left aside. */
export const nodeDiagnostics = (node: ProseNode, context: ProseContext): Diagnostic[] =>
  (rules[node.type] ?? []).flatMap((rule) => (rule as Rule<ProseNode['type']>)(node, context));
