import type { Definition, Nodes } from 'mdast';
import type Slugger from 'github-slugger';
import type { Element } from '../element.ts';
import type { Finding } from '../../diagnostic.ts';
import type { Pointer } from '../prose.ts';

/** A node of a parsed body. */
export type Node = Nodes | Element;

/** What is known of a body while its nodes are looked at in order. */
export interface Body {
  /** The text that was parsed; offsets count in it. */
  readonly text: string;
  /** The nodes around the one that is looked at, the root first. One list, which changes. */
  readonly ancestors: readonly Node[];
  readonly definitions: readonly Definition[];
  readonly findings: Finding[];
  readonly pointers: Pointer[];
  /** Anchors in order. */
  readonly anchors: string[];
  /** Anchors that are taken, for looking up. */
  readonly taken: Set<string>;
  readonly slugger: Slugger;
  /** Level of the last heading. */
  level: number;
  /** Whether a word before had a * after it, as in a note*. */
  starred: boolean;
  /** Whether strong words were opened in a paragraph and not closed there. */
  strong: boolean;
  /** Names of the components so far. */
  readonly seen: Set<string>;
}

/** Looks at one node, and tells what is wrong with it. */
export type Rule<Kind extends Node['type']> = (
  node: Extract<Node, { type: Kind }>,
  body: Body,
) => readonly Finding[];

/** Where a node begins. */
export const startOf = ({ position }: Node): number => position?.start.offset ?? 0;

/** The text of a node as it was written. */
export const writtenAs = (node: Node, text: string): string =>
  text.slice(startOf(node), node.position?.end.offset);

/** The words of a node as the build's heading plugin collects them. */
export const textOf = (node: Node): string => {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child as Node)).join('') : '';
};
