import type { BlockContent, DefinitionContent, Nodes, PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { parsePlain } from './parse.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;
type Node = Nodes | Element;
type Block = BlockContent | DefinitionContent;

/** What a copy needs to know beyond the text itself. */
interface CopyContext {
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

/**
 * Plain Markdown of a body: components become what they mean, citations numbers, links whole.
 * Comments are left out; the sources that are cited stand at the end.
 */
export function copyBody(body: string, context: CopyContext): string {
  const citations: string[] = [];
  const tree = parsePlain(body);

  const cite = (id: string): string => {
    if (!citations.includes(id)) citations.push(id);
    return `[${citations.indexOf(id) + 1}]`;
  };
  const inline = (node: Element): PhrasingContent[] => {
    if (node.name === 'Cite') return [{ type: 'html', value: cite(attribute(node, 'id')) }];
    if (node.name === 'br') return [{ type: 'break' }];
    return plain(node.children as Nodes[]) as PhrasingContent[];
  };
  const block = (node: Element): Block[] => {
    const children = plain(node.children as Nodes[]) as Block[];
    const title = attribute(node, 'title');
    switch (node.name) {
      case 'KeyPoints':
        return [bold(title || context.inShort), ...children];
      case 'Callout':
        return [{ type: 'blockquote', children: [bold(title), ...children] }];
      case 'Demo':
        return [{ type: 'html', value: context.demo(attribute(node, 'id')) }];
      case 'Column':
      case 'Tab':
        return [bold(title), ...children];
      case 'Download':
        return [bold(`${title} (${attribute(node, 'file')})`), ...children];
      case 'Table':
        return [bold(attribute(node, 'caption')), ...children];
      case 'Figure': {
        const caption = [attribute(node, 'caption'), attribute(node, 'credit')];
        return [bold(caption.filter(Boolean).join(' ')), ...children];
      }
      case 'Checklist':
        return children.map(unticked);
      case 'Fact':
        return [
          {
            type: 'blockquote',
            children: [
              bold(attribute(node, 'value')),
              ...children,
              { type: 'html', value: cite(attribute(node, 'id')) },
            ],
          },
        ];
      default:
        return children;
    }
  };
  function plain(nodes: readonly Node[]): Node[] {
    return nodes.flatMap((node): Node[] => {
      if (node.type === 'mdxJsxTextElement') return inline(node);
      if (isElement(node)) return block(node);
      if (node.type === 'html' || node.type.startsWith('mdx')) return [];
      if (node.type === 'image') return [{ type: 'text', value: context.picture(node.alt ?? '') }];
      if ('url' in node) node.url = context.link(node.url);
      if ('children' in node) node.children = plain(node.children as Node[]) as never;
      return [node];
    });
  }

  const children = plain(tree.children) as RootContent[];
  const text = toMarkdown(
    { type: 'root', children },
    {
      bullet: '-',
      rule: '-',
      extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    },
  );
  const list = citations.map((id, place) => `${place + 1}. ${context.source(id)}`).join('\n');
  return list ? `${text.trim()}\n\n## ${context.sources}\n\n${list}\n` : `${text.trim()}\n`;
}
