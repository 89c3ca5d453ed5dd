import type { BlockContent, DefinitionContent, Html, ListItem, Nodes, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { BodyFormat } from './features.ts';
import { writtenHtml } from './plain/copy.ts';
import { lowerLevel } from './plain/headings.ts';
import type { ComponentName } from './vocabulary.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;
type Block = BlockContent | DefinitionContent;

/** A part of the Markdown tree of a body of either format. */
export type Node = Nodes | Element;

/** What a copy needs to know beyond the text itself. */
export interface CopyContext {
  /** How the text is written. */
  readonly format: BodyFormat;
  /** Turns a link as it is written into one that works anywhere. */
  readonly link: (url: string) => string;
  /** A source as one line of Markdown. */
  readonly source: (id: string) => string;
  /** Heading of the list of sources. */
  readonly sources: string;
  /** Heading of key points without a title of their own. */
  readonly inShort: string;
  /** What stands for an image, whose file has no address outside its page. */
  readonly picture: (text: string) => string;
  /** A demo as Markdown. */
  readonly demo: (id: string) => string;
}

const attribute = (node: Element, name: string): string => {
  const found = node.attributes.find((one) => 'name' in one && one.name === name);
  return typeof found?.value === 'string' ? found.value : '';
};

const isElement = (node: Node): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const bold = (value: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'strong', children: [{ type: 'text', value }] }],
});

const unticked = (block: Block): Block =>
  block.type === 'list'
    ? { ...block, children: block.children.map((item) => ({ ...item, checked: false })) }
    : block;

/** One component in a body. */
interface Use extends CopyContext {
  /** Text of an attribute; empty where it is not given. */
  readonly given: (name: string) => string;
  /** Cites a source: its number in the list at the end. */
  readonly cite: (id: string) => string;
}

const raw = (value: string): Html => ({ type: 'html', value });

/** A list item; the box of a task that begins with a heading, which could have none, is put in words. */
const withBox = (item: ListItem): ListItem =>
  typeof item.checked === 'boolean' && item.children[0]?.type === 'heading'
    ? {
        ...item,
        checked: null,
        children: [
          { type: 'paragraph', children: [raw(item.checked ? '[x]' : '[ ]')] },
          ...item.children,
        ],
      }
    : item;

const asItIs = (_: Use, children: Block[]): Block[] => children;
const underTitle = ({ given }: Use, children: Block[]): Block[] => [
  bold(given('title')),
  ...children,
];

/** What each component becomes, from how it is used and from what it holds. */
const copies: Readonly<Record<ComponentName, (use: Use, children: Block[]) => Block[]>> = {
  Term: asItIs,
  Cite: ({ cite, given }) => [raw(cite(given('id')))],
  Fact: ({ cite, given }, children) => [
    {
      type: 'blockquote',
      children: [bold(given('value')), ...children, raw(cite(given('id')))],
    },
  ],
  KeyPoints: ({ given, inShort }, children) => [bold(given('title') || inShort), ...children],
  Callout: (use, children) => [{ type: 'blockquote', children: underTitle(use, children) }],
  Columns: asItIs,
  Column: underTitle,
  Steps: asItIs,
  Checklist: (_, children) => children.map(unticked),
  Tabs: asItIs,
  Tab: underTitle,
  Figure: ({ given }, children) => [
    bold([given('caption'), given('credit')].filter(Boolean).join(' ')),
    ...children,
  ],
  Table: ({ given }, children) => [bold(given('caption')), ...children],
  Demo: ({ demo, given }) => [raw(demo(given('id')))],
  Download: ({ given }, children) => [bold(`${given('title')} (${given('file')})`), ...children],
};

const isComponent = (name: string): name is ComponentName => Object.hasOwn(copies, name);

/** Makes of blocks of a body those that say the same in plain Markdown. */
export interface Translation {
  readonly blocks: (blocks: readonly Node[]) => RootContent[];
  /** The sources cited by what was made so far, in the order of their numbers. */
  readonly citations: readonly string[];
}

/**
 * Begins a body whose components become what they mean, citations numbers and links whole, and whose
 * comments are left out. `isLower` moves its headings down a level.
 */
export function translation(context: CopyContext, isLower: boolean): Translation {
  const citations: string[] = [];
  const cite = (id: string): string => {
    if (!citations.includes(id)) citations.push(id);
    return `[${citations.indexOf(id) + 1}]`;
  };
  const ofElement = (node: Element): Node[] => {
    const name = node.name ?? '';
    const children = plain(node.children as Nodes[]) as Block[];
    const given = (key: string): string => attribute(node, key);
    if (isComponent(name)) return copies[name]({ ...context, given, cite }, children);
    return name === 'br' ? [{ type: 'break' }] : children;
  };
  // Others read the same tree, so that its nodes stay as they are.
  function plain(nodes: readonly Node[]): Node[] {
    const all = context.format === 'md' ? (writtenHtml(nodes as Nodes[]) as Node[]) : nodes;
    return all.flatMap((node): Node[] => {
      if (isElement(node)) return ofElement(node);
      if (node.type === 'html' || /^(?:mdx|yaml|toml)/.test(node.type)) return [];
      if (node.type === 'image') return [{ type: 'text', value: context.picture(node.alt ?? '') }];
      const copy = { ...node };
      if ('url' in copy) copy.url = context.link(copy.url);
      if (copy.type === 'heading' && isLower) copy.depth = lowerLevel(copy.depth);
      if ('children' in copy) copy.children = plain(copy.children as Node[]) as never;
      return [copy.type === 'listItem' ? withBox(copy) : copy];
    });
  }
  return { blocks: (blocks) => plain(blocks) as RootContent[], citations };
}
