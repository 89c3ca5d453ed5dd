import type { Root, RootContent } from 'mdast';
import { type CopyContext, type Node, translation } from './copy-components.ts';
import { parsePlain } from './parse.ts';
import { openCallouts } from './plain/copy.ts';
import { hasTopHeading } from './plain/headings.ts';
import { endOf, type Splice, spliced, splicesOf, startOf } from './splices.ts';
import { writeMarkdown } from './write.ts';

/** A body with what is known of it. */
interface Whole extends CopyContext {
  readonly body: string;
  /** Whether headings move down a level. */
  readonly isLower: boolean;
}

interface Copy {
  readonly text: string;
  /** The sources that are cited, in the order of their numbers. */
  readonly citations: readonly string[];
}

/** Blocks next to each other that are all taken from the text, or else all written anew. */
interface Run {
  readonly blocks: RootContent[];
  /** What to replace in their text; null where they are written anew. */
  readonly splices: Splice[] | null;
}

/**
 * Plain Markdown of a body: components become what they mean, citations numbers, links whole.
 * Comments are left out; the sources that are cited come at the end. What needs no change stays as
 * its writer typed it. A tree of plain Markdown that `parseBody` made of the same text saves reading
 * it again; nothing in it is changed.
 */
export function copyBody(given: string, context: CopyContext, known?: Root): string {
  const body = withPlainEnds(given);
  const isKnown = known && body === given && context.format === 'md';
  const tree = isKnown ? known : parsePlain(body, context.format);
  const isLower = context.format === 'md' && hasTopHeading(tree, /<h1/i.test(body));
  const written = { ...context, body, isLower };
  const { text, citations } = inPlace(tree.children, written) ?? anew(tree.children, written);
  const list = citations.map((id, place) => `${place + 1}. ${context.source(id)}`).join('\n');
  return list ? `${text}\n## ${context.sources}\n\n${list}\n` : text;
}

/** A body as the parser counts places in it, without what it passes over. */
const withPlainEnds = (body: string): string =>
  body.startsWith('\uFEFF') || body.includes('\r')
    ? body.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
    : body;

/** All of a body written anew. */
function anew(blocks: readonly Node[], context: Whole): Copy {
  const { blocks: translated, citations } = translation(context, context.isLower);
  return { text: write(translated(blocks), context), citations };
}

function write(blocks: RootContent[], { format }: Whole): string {
  const text = writeMarkdown(blocks);
  return format === 'md' ? openCallouts(text) : text;
}

/**
 * A body of which only the blocks that must be are written anew. Null where blocks that come next to
 * each other would become one.
 */
function inPlace(blocks: readonly RootContent[], context: Whole): Copy | null {
  const { body } = context;
  const { blocks: translated, citations } = translation(context, context.isLower);
  const runs = runsOf(blocks, context);
  const parts: string[] = [];
  let before: string | undefined;
  for (const [place, { blocks: own, splices }] of runs.entries()) {
    const next = runs[place + 1]?.blocks[0];
    const said = splices ? own : translated(own);
    const text = splices ? ownText(own, next, splices, body) : write(said, context).trim();
    if (!text) continue;
    // A list takes in one that follows it, and a demo, whose text is given, may end in one.
    if (said[0]?.type === 'list' && /^(?:list|html)$/.test(before ?? '')) return null;
    before = said.at(-1)?.type;
    parts.push(text);
  }
  return { text: `${parts.join('\n\n')}\n`, citations };
}

/** The text of blocks next to each other, up to the next one. */
function ownText(
  blocks: readonly Node[],
  next: Node | undefined,
  splices: readonly Splice[],
  body: string,
): string {
  const start = startOf(blocks[0]!);
  return spliced(body, start, lastLineEnd(body, start, next && startOf(next)), splices);
}

function runsOf(blocks: readonly RootContent[], context: Whole): Run[] {
  const runs: Run[] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    const splices =
      isApart(block, context) || (last?.splices && context.format === 'md')
        ? isSameInMarkdown(block, context) && splicesOf(block, context)
        : null;
    if (last && !last.splices === !splices) {
      last.blocks.push(block);
      if (splices) for (const splice of splices) last.splices!.push(splice);
    } else runs.push({ blocks: [block], splices: splices || null });
  }
  return runs;
}

/** Whether a block means the same whatever is before it: one that is indented belongs to a list. */
function isApart(block: Node, { body }: Whole): boolean {
  const start = startOf(block);
  return (start === 0 || body[start - 1] === '\n') && !/[ \t]/.test(body.charAt(start));
}

/** Lines that are code in plain Markdown, and not in that with components. */
const indented = /^(?:[ \t>]|[-+*]|\d{1,9}[.)])*(?: {4}|\t)/m;

const isSameInMarkdown = (block: Node, { body, format }: Whole): boolean =>
  format === 'md' ||
  block.type === 'code' ||
  !indented.test(body.slice(startOf(block), endOf(block)));

/** Where a part of a body ends, with its last line; spaces at the end of that may matter. */
function lastLineEnd(body: string, from: number, to = body.length): number {
  const end = from + body.slice(from, to).trimEnd().length;
  const line = body.indexOf('\n', end);
  return line < 0 ? to : Math.min(line, to);
}
