import Slugger from 'github-slugger';
import type { Definition, Root } from 'mdast';
import { parseBody } from '../../../model/markdown/parse.ts';
import { hardCode } from './risky-code.ts';
import type { Finding } from '../diagnostic.ts';
import { hiddenFindings, hiddenIn } from './markup/invisible.ts';
import { type Body, type Node } from './markup/rule.ts';
import { nodeFindings } from './markup/rules.ts';
import { depthFinding, tagFinding } from './nesting.ts';
import { slotFindings } from './slot.ts';
import { syntaxFault } from './syntax.ts';
import type { Stretch } from './code-range.ts';

/** A link, image or record that the prose points at, still to be looked up. */
export interface Pointer {
  readonly kind: 'link' | 'image' | 'glossary' | 'sources' | 'roles' | 'demos';
  readonly target: string;
  readonly offset: number;
  readonly field: string;
}

/** What one body of Markdown or MDX holds, as far as the content check needs to know. */
export interface Prose {
  readonly findings: readonly Finding[];
  readonly pointers: readonly Pointer[];
  /** Anchors of the headings, as the build will make them. */
  readonly anchors: readonly string[];
  /** Whether the body could be read to its end, so that no anchor is unknown. */
  readonly whole: boolean;
}

/** Faults of syntax that are named in one body before the check gives up on it. */
const most = 20;

/**
 * Reads a body with the parser of the build, and runs none of it. All offsets are those of `text`.
 * `place` is where it will stand. What cannot be parsed is named and blanked out, so that the rest
 * can be read too.
 */
export function readProse(text: string, place: 'page' | 'slot' = 'page'): Prose {
  const faults: Finding[] = [];
  const unread = (finding: Finding): Prose => ({
    findings: [...faults, finding],
    pointers: [],
    anchors: [],
    whole: false,
  });
  const hard = hardCode(text);
  const last = hard.find((one) => one.last);
  faults.push(...hard.flatMap((one) => (one.last ? [] : [one.finding])));
  if (last) return unread(last.finding);
  let rest = without(text, hard);
  const deepTag = tagFinding(rest);
  if (deepTag) return unread(deepTag);
  for (let turn = 0; ; turn++) {
    try {
      const tree = parseBody(rest);
      const deep = depthFinding(tree);
      if (deep) return unread(deep);
      const prose = readTree(tree, rest, place);
      if (!faults.length) return prose;
      // A tag that was blanked out leaves others without what they stand in.
      const findings = prose.findings.filter(({ field }) => !field.startsWith('<'));
      return { ...prose, findings: [...faults, ...findings], whole: false };
    } catch (error) {
      const { finding, cuts } = syntaxFault(error, rest);
      if (!cuts.length || turn === most) return unread(finding);
      faults.push(finding);
      rest = without(rest, cuts);
    }
  }
}

/** Looks at every node in order. */
function readTree(tree: Root, text: string, place: 'page' | 'slot'): Prose {
  const ancestors: Node[] = [];
  const body: Body = {
    text,
    ancestors,
    definitions: definitionsIn(tree),
    findings: [],
    pointers: [],
    anchors: [],
    taken: new Set(),
    slugger: new Slugger(),
    level: 1,
    starred: false,
    strong: false,
    seen: new Set(),
  };
  const known = hiddenIn(text);
  const walk = (node: Node): void => {
    body.findings.push(...nodeFindings(node, body));
    if (place === 'slot') body.findings.push(...slotFindings(node));
    body.findings.push(...hiddenFindings(node, text, known));
    if (!('children' in node)) return;
    ancestors.push(node);
    for (const child of node.children) walk(child as Node);
    ancestors.pop();
  };
  walk(tree);
  const { findings, pointers, anchors } = body;
  return { findings, pointers, anchors, whole: true };
}

const definitionsIn = (tree: Node): Definition[] => {
  const found: Definition[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'definition') found.push(node);
    if ('children' in node) for (const child of node.children) visit(child as Node);
  };
  visit(tree);
  return found;
};

/**
 * Blanks out stretches of a text, which come in order, keeping every offset and line. Hard spaces
 * are no indentation.
 */
const without = (text: string, stretches: readonly Stretch[]): string => {
  let end = 0;
  const pieces = stretches.flatMap(({ from, to }) => {
    const piece = [text.slice(end, from), text.slice(from, to).replace(/[^\r\n]/g, '\u00A0')];
    end = to;
    return piece;
  });
  return pieces.join('') + text.slice(end);
};
