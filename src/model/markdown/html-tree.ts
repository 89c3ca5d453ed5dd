import { fromHtml } from 'hast-util-from-html';
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { html } from './html.ts';
import { type HtmlPart, htmlParts } from './html-parts.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;
type Node = Nodes | Element;

/** HTML that makes no element. */
export interface HtmlProblem {
  readonly kind: 'unclosed' | 'unopened' | 'unreadable';
  /** Name of the tag, or how what cannot be read begins. */
  readonly name: string;
  readonly offset: number;
}

/** Levels that are looked at; the content check refuses a body that has half as many. */
const deepest = 200;

/** Nodes that hold parts of a line. */
const lines = /^(?:paragraph|heading|tableCell|emphasis|strong|delete|link|linkReference)$/;
/** Nodes that hold blocks. */
const holdsBlocks = /^(?:root|blockquote|listItem|footnoteDefinition)$/;

const span = (from: number, to: number): NonNullable<Node['position']> => ({
  start: { line: 1, column: 1, offset: from },
  end: { line: 1, column: 1, offset: to },
});

const ruleOf = ({ name }: Element) =>
  name !== null && Object.hasOwn(html, name) ? html[name] : undefined;

/** Words of HTML as readers see them. */
function decode(text: string): string {
  if (!text.includes('&')) return text;
  const [node] = fromHtml(text.replaceAll('<', '&lt;'), { fragment: true }).children;
  return node?.type === 'text' ? node.value : '';
}

/** An element without what it holds; `from` is where the text of its node begins. */
const elementOf = (part: Extract<HtmlPart, { kind: 'open' }>, from: number, line: boolean) =>
  ({
    type: line ? 'mdxJsxTextElement' : 'mdxJsxFlowElement',
    name: part.name,
    attributes: part.attributes.map(({ name, value }) => ({
      type: 'mdxJsxAttribute',
      name,
      value: decode(value),
    })),
    children: [],
    position: span(from + part.at, from + part.end),
  }) as Element;

/** The children of a node with elements in place of tags; `end` is where it ends. */
function nested(
  children: readonly Node[],
  line: boolean,
  end: number,
  problems: HtmlProblem[],
): Node[] {
  const built: Node[] = [];
  /** What is open, the outermost first. */
  const open: Element[] = [];
  const add = (node: Node): void => {
    ((open.at(-1)?.children as Node[] | undefined) ?? built).push(node);
  };
  const leave = (to: number): Element => {
    const element = open.pop()!;
    element.position = span(element.position!.start.offset!, to);
    return element;
  };
  /** Ends the innermost elements, down to one of a name if there is one, where their tags do not. */
  const cut = (to: number, name?: string): void => {
    while (open.length && open.at(-1)!.name !== name) {
      const { name: own, position } = leave(to);
      problems.push({ kind: 'unclosed', name: own!, offset: position!.start.offset! });
    }
  };
  for (const child of children) {
    if (child.type !== 'html') {
      add(child);
      continue;
    }
    const from = child.position?.start.offset ?? 0;
    for (const part of htmlParts(child.value)) {
      if (part.kind === 'words') {
        // Between blocks, space is none.
        if (line || part.text.trim())
          add({
            type: 'text',
            value: decode(part.text),
            position: span(from + part.at, from + part.end),
          });
      } else if (part.kind === 'open') {
        const element = elementOf(part, from, line);
        add(element);
        if (!(ruleOf(element)?.void ?? (part.isClosed && !ruleOf(element)))) open.push(element);
      } else if (part.kind === 'unreadable')
        problems.push({ kind: part.kind, name: part.text, offset: from + part.at });
      else if (!open.some(({ name }) => name === part.name))
        problems.push({ kind: 'unopened', name: part.name, offset: from + part.at });
      else {
        cut(from + part.at, part.name);
        leave(from + part.end);
      }
    }
  }
  cut(end);
  return built;
}

/** Whether what stands among blocks is a part of a line. */
const isOfLine = (node: Node): boolean =>
  node.type === 'mdxJsxFlowElement'
    ? (ruleOf(node)?.place ?? 'block') !== 'block' && (node.children as Node[]).every(isOfLine)
    : node.type === 'text' || node.type === 'mdxJsxTextElement';

/** Puts words, and what belongs in a line, into paragraphs. */
function withParagraphs(children: readonly Node[]): Node[] {
  const blocks: Node[] = [];
  let line: Node[] | null = null;
  for (const child of children) {
    if (!isOfLine(child)) {
      blocks.push(child);
      line = null;
    } else if (line) {
      line.push(child);
      blocks.at(-1)!.position!.end = child.position!.end;
    } else {
      line = [child];
      const position = { start: child.position!.start, end: child.position!.end };
      blocks.push({ type: 'paragraph', children: line, position } as Node);
    }
  }
  return blocks;
}

/** Gives each element the type of what it stands among, and blocks for its content where it takes them. */
function settle(node: Node, depth = 0): void {
  if (!('children' in node) || depth > deepest) return;
  if (node.type === 'mdxJsxFlowElement' && isOfLine(node))
    (node as { type: string }).type = 'mdxJsxTextElement';
  else if (node.type === 'mdxJsxFlowElement' ? !ruleOf(node)?.line : holdsBlocks.test(node.type))
    node.children = withParagraphs(node.children as Node[]) as never;
  for (const child of node.children as Node[]) settle(child, depth + 1);
}

/**
 * Makes elements of the HTML in a tree of plain Markdown, in place and as MDX has them: an element
 * holds what is between its tags, which are in the same paragraph, point of a list or the like.
 * Comments are left out, and so is what makes no element, which is told.
 */
export function nestHtml(tree: Root): HtmlProblem[] {
  const problems: HtmlProblem[] = [];
  let any = false;
  const visit = (node: Node, depth: number): void => {
    if (!('children' in node) || depth > deepest) return;
    const children = node.children as Node[];
    for (const child of children) visit(child, depth + 1);
    if (!children.some(({ type }) => type === 'html')) return;
    any = true;
    const end = node.position?.end.offset ?? 0;
    node.children = nested(children, lines.test(node.type), end, problems) as never;
  };
  visit(tree, 0);
  if (any) settle(tree);
  return problems.sort((a, b) => a.offset - b.offset);
}
