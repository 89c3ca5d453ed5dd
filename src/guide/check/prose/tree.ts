import Slugger from 'github-slugger';
import type { Root } from 'mdast';
import type { BodyFormat } from '../../../model/markdown/features.ts';
import type { MadeBody } from '../../../model/markdown/plain/made-body.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { FoundReference } from '../reference.ts';
import { invisibleDiagnostics, controlCharactersIn } from './markup/invisible.ts';
import type { ProseContext } from './markup/rule.ts';
import { nodeDiagnostics } from './markup/rules.ts';
import type { ProseNode } from './node.ts';
import { slotDiagnostics } from './slot.ts';

/** What one body of Markdown or MDX holds, as far as the content check needs to know. */
export interface Prose {
  readonly diagnostics: readonly Diagnostic[];
  readonly references: readonly FoundReference[];
  /** Anchors of the headings, as the build will make them. */
  readonly anchors: readonly string[];
  /** Whether the body could be read to its end, so that no anchor is unknown. */
  readonly whole: boolean;
  /** The page that a body of plain Markdown makes, as far as its own text tells. */
  readonly made?: MadeBody;
}

/** Where a body will appear: on a page of its own, or in a place of the frame. */
export type ProsePlace = 'page' | 'slot';

/** Looks at every node of a parsed body in order. Gives what it knows of the body as well. */
export function readTree(
  tree: Root,
  text: string,
  place: ProsePlace,
  format: BodyFormat,
): { readonly prose: Prose; readonly context: ProseContext } {
  const ancestors: ProseNode[] = [];
  const diagnostics: Diagnostic[] = [];
  const context: ProseContext = {
    text,
    format,
    ancestors,
    definitions: allIn(tree, 'definition'),
    notes: new Set(allIn(tree, 'footnoteReference').map(({ identifier }) => identifier)),
    references: [],
    anchors: [],
    taken: new Set(),
    slugger: new Slugger(),
    level: 1,
    starred: false,
    strong: false,
    components: new Set(),
  };
  const known = controlCharactersIn(text);
  const visit = (node: ProseNode): void => {
    const found = [...nodeDiagnostics(node, context), ...invisibleDiagnostics(node, text, known)];
    diagnostics.push(...(format === 'md' ? found.map(advised) : found));
    if (place === 'slot') diagnostics.push(...slotDiagnostics(node));
    if (!('children' in node)) return;
    ancestors.push(node);
    for (const child of node.children) visit(child as ProseNode);
    ancestors.pop();
  };
  visit(tree);
  const { references, anchors } = context;
  return { prose: { diagnostics, references, anchors, whole: true }, context };
}

/** Plain Markdown is never refused for how it is written. */
const advised = (found: Diagnostic): Diagnostic => ({ ...found, advice: true });

/** All nodes of a type in a tree; none of them holds another. */
function allIn<Type extends ProseNode['type']>(
  node: ProseNode,
  type: Type,
): Extract<ProseNode, { type: Type }>[] {
  if (node.type === type) return [node as Extract<ProseNode, { type: Type }>];
  return 'children' in node
    ? node.children.flatMap((child) => allIn(child as ProseNode, type))
    : [];
}
