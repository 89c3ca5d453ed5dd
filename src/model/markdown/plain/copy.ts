import type { Element } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { cleanTree } from './tree.ts';

/** What is open while the tags of a line are read. */
interface Open {
  readonly name: string;
  readonly element: Element | null;
  readonly children: Nodes[];
}

/** Parts of a line that tags become. */
function wrapped({ name, element, children }: Open): Nodes[] {
  const content = children as PhrasingContent[];
  const given = (key: string): string => String(element?.properties[key] ?? '');
  switch (name) {
    case 'a':
      return given('href') && content.length
        ? [{ type: 'link', url: given('href'), children: content }]
        : children;
    case 'b':
    case 'strong':
      return [{ type: 'strong', children: content }];
    case 'i':
    case 'em':
      return [{ type: 'emphasis', children: content }];
    case 'del':
    case 's':
    case 'strike':
      return [{ type: 'delete', children: content }];
    case 'abbr':
      return given('title')
        ? [...children, { type: 'text', value: ` (${given('title')})` }]
        : children;
    default:
      return children;
  }
}

const tag = /^<(\/?)([A-Za-z][A-Za-z0-9-]*)/;

/** The parts of one line, with its tags of HTML in signs of Markdown as far as there are any. */
function inLine(nodes: readonly Nodes[]): Nodes[] {
  const open: Open[] = [{ name: '', element: null, children: [] }];
  const add = (...more: Nodes[]): void => void open.at(-1)!.children.push(...more);
  const close = (): void => add(...wrapped(open.pop()!));
  for (const node of nodes) {
    if (node.type !== 'html') {
      add(node);
      continue;
    }
    const [, slash, written = ''] = tag.exec(node.value) ?? [];
    const name = written.toLowerCase();
    const [element] = name && !slash ? cleanTree(node.value).children : [];
    if (slash) {
      if (open.some((one) => one.name === name)) {
        while (open.at(-1)!.name !== name) close();
        close();
      }
    } else if (element?.type !== 'element') continue;
    else if (name === 'br') add({ type: 'break' });
    else if (name === 'img')
      add({
        type: 'image',
        url: String(element.properties.src ?? ''),
        alt: String(element.properties.alt ?? ''),
      });
    else if (!/^(?:hr|input|wbr)$/.test(name)) open.push({ name, element, children: [] });
  }
  while (open.length > 1) close();
  return open[0]!.children;
}

const bold = (children: PhrasingContent[]): RootContent => ({
  type: 'paragraph',
  children: [{ type: 'strong', children }],
});

/** A block of HTML as Markdown; what opens details and names words is strong. */
const block = (html: string): RootContent[] => {
  const copy = toMdast(cleanTree(html), {
    handlers: {
      summary: (state, node: Element) => bold(state.all(node) as PhrasingContent[]),
      dt: (state, node: Element) => bold(state.all(node) as PhrasingContent[]),
      dd: (state, node: Element) => state.toFlow(state.all(node)) as RootContent[],
      dl: (state, node: Element) => state.toFlow(state.all(node)) as RootContent[],
    },
  });
  const { children } = (copy.type === 'root' ? copy : { children: [copy] }) as Root;
  const isOfLine = ({ type }: RootContent): boolean =>
    /^(?:text|link|strong|emphasis|delete|inlineCode|break|image|html)$/.test(type);
  if (!children.some(isOfLine)) return children;
  return [{ type: 'paragraph', children: children as PhrasingContent[] }];
};

/** The signs of callouts as their writer typed them, which a writer of Markdown would escape. */
export const openCallouts = (text: string): string =>
  text
    .replace(/^((?:> ?)+)\\\[!(?=\w+\])/gm, '$1[!')
    .replace(/^([> ]*:{3,}[A-Za-z][\w-]*)\\\[/gm, '$1[');

const holdsLine =
  /^(?:text|link|linkReference|strong|emphasis|delete|inlineCode|break|image|footnoteReference)$/;

/** Nodes next to each other, with what HTML among them says written in signs of Markdown. */
export function writtenHtml(nodes: readonly Nodes[]): Nodes[] {
  if (!nodes.some(({ type }) => type === 'html')) return [...nodes];
  if (nodes.some(({ type }) => holdsLine.test(type))) return inLine(nodes);
  return nodes.flatMap((node): Nodes[] => (node.type === 'html' ? block(node.value) : [node]));
}
