import { entityRule, indentRule, plainTextRule } from './text.ts';
import { fenceRule, languageRule } from './code.ts';
import { componentRule } from './component.ts';
import { moduleFinding } from './esm.ts';
import { expressionFinding, isComment } from './expression.ts';
import { headingRule } from './heading.ts';
import {
  addressRule,
  definitionRule,
  disguiseRule,
  imageReferenceRule,
  imageRule,
  linkTextRule,
} from './link.ts';
import { type Body, type Node, type Rule, startOf } from './rule.ts';
import { tableRule } from './table.ts';
import type { Finding } from '../../diagnostic.ts';

const boxRule: Rule<'listItem'> = (node) =>
  typeof node.checked === 'boolean'
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
  isComment(node.value) && node.value.trim() ? [] : [expressionFinding(node.value, startOf(node))];

/** As `Rule`, spelt out so that a rule for several kinds fits each of them. */
type RuleOf<Kind extends Node['type']> = (
  node: Extract<Node, { type: Kind }>,
  body: Body,
) => readonly Finding[];

/** What is looked at in each kind of node, in this order. */
const rules: { readonly [Kind in Node['type']]?: readonly RuleOf<Kind>[] } = {
  heading: [headingRule, plainTextRule],
  paragraph: [indentRule, plainTextRule],
  tableCell: [plainTextRule],
  text: [entityRule],
  link: [linkTextRule, addressRule, disguiseRule],
  linkReference: [linkTextRule],
  definition: [definitionRule],
  image: [imageRule],
  imageReference: [imageReferenceRule],
  code: [fenceRule, languageRule],
  listItem: [boxRule],
  table: [tableRule],
  mdxjsEsm: [(node) => [moduleFinding(node.value, startOf(node))]],
  mdxFlowExpression: [expressionRule],
  mdxTextExpression: [expressionRule],
  mdxJsxFlowElement: [componentRule],
  mdxJsxTextElement: [componentRule],
};

/** What is wrong with one node, its children left aside. */
export const nodeFindings = (node: Node, body: Body): Finding[] =>
  (rules[node.type] ?? []).flatMap((rule) => (rule as Rule<Node['type']>)(node, body));
