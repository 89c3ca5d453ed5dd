import type { Code, Definition, Heading, Image, Link } from 'mdast';
import type { CopyContext, Node } from './copy-components.ts';
import { lowerLevel } from './plain/headings.ts';

/** A part of a body, from its beginning up to its end, and what stands in its place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A body as it is written, and what its copy needs to know. */
interface Written extends Pick<CopyContext, 'link' | 'picture'> {
  readonly body: string;
  /** Whether headings move down a level. */
  readonly isLower: boolean;
}

/**
 * What to replace in a part of a body so that its text is its copy, in the order of the text. Null
 * where that cannot be said of the text alone, so that the part must be written anew.
 */
export function splicesOf(node: Node, written: Written): Splice[] | null {
  const splices: Splice[] = [];
  return collect(node, written, splices) ? splices : null;
}

/** A text with parts of it replaced; `from` and `to` are where it begins and ends in the body. */
export function spliced(
  body: string,
  from: number,
  to: number,
  splices: readonly Splice[],
): string {
  let text = '';
  let at = from;
  for (const { start, end, text: instead } of splices) {
    text += body.slice(at, start) + instead;
    at = end;
  }
  return text + body.slice(at, to);
}

function collect(node: Node, written: Written, splices: Splice[]): boolean {
  const add = (splice: Splice | null | undefined): boolean => {
    if (splice) splices.push(splice);
    return splice !== null;
  };
  switch (node.type) {
    case 'text':
      return true;
    case 'html':
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
    case 'mdxjsEsm':
      return false;
    case 'image':
      return add(imageSplice(node, written));
    case 'definition':
      return add(definitionSplice(node, written));
    case 'code':
      return endsItself(node, written.body);
    case 'heading':
      return (
        (!written.isLower || add(levelSplice(node, written.body))) &&
        collectAll(node.children, written, splices) &&
        add(anchorSplice(node, written.body))
      );
    case 'link':
      return collectAll(node.children, written, splices) && add(linkSplice(node, written));
    default:
      return !('children' in node) || collectAll(node.children, written, splices);
  }
}

const collectAll = (nodes: readonly Node[], written: Written, splices: Splice[]): boolean =>
  nodes.every((node) => collect(node, written, splices));

/** Where a node begins in its body. */
export const startOf = ({ position }: Node): number => position!.start.offset!;
/** Where a node ends in its body. */
export const endOf = ({ position }: Node): number => position!.end.offset!;

/** Words that are the same in Markdown wherever they stand between other words. */
const plainWords = /^\p{L}(?:(?!www\.)[\p{L}\p{N} .,:;'"()?+-])*(?<! )$/iu;
/** What words may follow, and what may follow them, so that nothing there gets another meaning. */
const before = /^[\s([|]?$/;
const after = /^[\s.,)\]|]?$/;

function imageSplice(node: Image, { body, picture }: Written): Splice | null {
  const [start, end] = [startOf(node), endOf(node)];
  const text = picture(node.alt ?? '');
  const isPlain = before.test(body.charAt(start - 1)) && after.test(body.charAt(end));
  return isPlain && plainWords.test(text) ? { start, end, text } : null;
}

/** A link in square brackets; one that shows its own address can have no other. */
function linkSplice(node: Link, { body, link }: Written): Splice | null | undefined {
  const url = link(node.url);
  if (url === node.url) return undefined;
  const start = startOf(node);
  const last = node.children.at(-1);
  const words = last ? endOf(last) : start + 1;
  if (body[start] !== '[' || !body.startsWith('](', words)) return null;
  return addressSplice(node.url, url, body, words + 2);
}

const label = /\[(?:[^\\[\]]|\\[^])+\]:/y;

function definitionSplice(node: Definition, { body, link }: Written): Splice | null | undefined {
  const url = link(node.url);
  if (url === node.url) return undefined;
  label.lastIndex = startOf(node);
  return label.test(body) ? addressSplice(node.url, url, body, label.lastIndex) : null;
}

const space = /[ \t]*/y;
/** Addresses that Markdown reads as they are, and those that it does between angle brackets. */
const bare = /^[^\0- <>()\\|`[\]\u007f]+$/;
const boxed = /^[^\0-\u001f<>\\|`[\]\u007f]*$/;
const entity = /&#?\w+;/;

/** Puts another address where one is written as it is; an escaped one is not looked for. */
function addressSplice(old: string, url: string, body: string, from: number): Splice | null {
  space.lastIndex = from;
  space.test(body);
  const start = space.lastIndex;
  if (entity.test(url)) return null;
  const isBoxed = body.startsWith(`<${old}>`, start);
  if (!isBoxed && !body.startsWith(old, start)) return null;
  const end = start + old.length + (isBoxed ? 2 : 0);
  if (!/^[\s)]?$/.test(body.charAt(end))) return null;
  if (bare.test(url)) return { start, end, text: url };
  return boxed.test(url) ? { start, end, text: `<${url}>` } : null;
}

/** One more sign before a heading; one that has a line below it instead is written anew. */
function levelSplice(node: Heading, body: string): Splice | null | undefined {
  const start = startOf(node);
  if (!/^#+(?:[ \t\n]|$)/.test(body.slice(start, start + 7))) return null;
  return lowerLevel(node.depth) === node.depth ? undefined : { start, end: start, text: '#' };
}

/** Leaves out the anchor that a heading gives itself, which Markdown elsewhere would show. */
function anchorSplice(node: Heading, body: string): Splice | null | undefined {
  if (!node.data) return undefined;
  const last = node.children.at(-1);
  const [start, end] = [last ? endOf(last) : startOf(node), endOf(node)];
  return /^[ \t]*\{[^{}\n]*\}[ \t]*$/.test(body.slice(start, end))
    ? { start, end, text: '' }
    : null;
}

const word = /\S/g;

/** Whether a block of code ends by itself, and not where the text or what it stands in does. */
function endsItself(node: Code, body: string): boolean {
  const [start, end] = [startOf(node), endOf(node)];
  const fence = /^(?:`{3,}|~{3,})/.exec(body.slice(start, end))?.[0];
  // One that is indented may lose the spaces at its end with the last line of the text.
  if (!fence) {
    word.lastIndex = end;
    return word.test(body);
  }
  const lines = body.slice(start, end).split('\n');
  const last = lines.length > 1 ? lines.at(-1)!.replace(/^[ \t>]+/, '') : '';
  return last.startsWith(fence) && last.slice(fence.length).trim().replaceAll(fence[0]!, '') === '';
}
