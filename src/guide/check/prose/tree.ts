import Slugger from 'github-slugger';
import type { Definition, Root } from 'mdast';
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
}

/** Where a body will appear: on a page of its own, or in a place of the frame. */
export type ProsePlace = 'page' | 'slot';

/** Looks at every node of a parsed body in order. */
export function readTree(tree: Root, text: string, place: ProsePlace): Prose {
  const ancestors: ProseNode[] = [];
  const diagnostics: Diagnostic[] = [];
  const context: ProseContext = {
    text,
    ancestors,
    definitions: definitionsIn(tree),
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
    diagnostics.push(...nodeDiagnostics(node, context));
    if (place === 'slot') diagnostics.push(...slotDiagnostics(node));
    diagnostics.push(...invisibleDiagnostics(node, text, known));
    if (!('children' in node)) return;
    ancestors.push(node);
    for (const child of node.children) visit(child as ProseNode);
    ancestors.pop();
  };
  visit(tree);
  const { references, anchors } = context;
  return { diagnostics, references, anchors, whole: true };
}

function definitionsIn(node: ProseNode): Definition[] {
  if (node.type === 'definition') return [node];
  return 'children' in node
    ? node.children.flatMap((child) => definitionsIn(child as ProseNode))
    : [];
}
