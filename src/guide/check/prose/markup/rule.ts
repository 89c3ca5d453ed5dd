import type { Definition } from 'mdast';
import type Slugger from 'github-slugger';
import type { BodyFormat } from '../../../../model/markdown/features.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import type { FoundReference } from '../../reference.ts';
import type { ProseNode } from '../node.ts';

/** What is known of a body while its nodes are looked at in order. */
export interface ProseContext {
  /** The text that was parsed; offsets count in it. */
  readonly text: string;
  /** How the body is written. */
  readonly format: BodyFormat;
  /** The nodes around the one that is looked at, the root first. One list, which changes. */
  readonly ancestors: readonly ProseNode[];
  readonly definitions: readonly Definition[];
  /** Footnotes that the text refers to. */
  readonly notes: ReadonlySet<string>;
  readonly references: FoundReference[];
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
  readonly components: Set<string>;
}

/** Looks at one node, its children left aside, and tells what is wrong with it. */
export type Rule<Kind extends ProseNode['type']> = (
  node: Extract<ProseNode, { type: Kind }>,
  context: ProseContext,
) => readonly Diagnostic[];
