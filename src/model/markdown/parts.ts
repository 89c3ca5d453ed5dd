import type { Element, Nodes, Root } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';
import { escapeHtml } from '../escape.ts';
import { inlineHtml } from './vocabulary.ts';

/** A component, or HTML, as a writer wrote it. */
export type Tag = MdxJsxFlowElementHast | MdxJsxTextElementHast;
/** Any node of a body's tree. */
export type Node = Nodes | Tag;

/** A component in a body, or an image, whose name is `img`. */
export interface Component {
  readonly name: string;
  /** What the writer and the component's place give it. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands in it. */
  readonly parts: readonly Part[];
}

/** A piece of a body: HTML as it goes to the page, or a component. */
export type Part = string | Component;

/** A tree of elements and components as parts; what stands side by side as HTML is one part. */
export function partsOf(tree: Root | Element | Tag): Part[] {
  const parts: Part[] = [];
  const html = (text: string): void => {
    const last = parts.length - 1;
    if (typeof parts[last] === 'string') parts[last] += text;
    else parts.push(text);
  };
  const write = (node: Node): void => {
    switch (node.type) {
      case 'text':
        html(escapeHtml(node.value));
        break;
      case 'element':
        if (node.tagName === 'img') parts.push(componentOf('img', node.properties, []));
        else writeElement(node.tagName, attributesOf(node), node.children);
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        if (!node.name) node.children.forEach((child) => write(child as Node));
        else if (inlineHtml.includes(node.name)) writeElement(node.name, '', node.children);
        else parts.push(componentOf(node.name, writtenIn(node), partsOf(node)));
        break;
    }
  };
  const writeElement = (name: string, attributes: string, children: readonly unknown[]): void => {
    if (empty.test(name) && !children.length) return html(`<${name}${attributes}/>`);
    html(`<${name}${attributes}>`);
    for (const child of children) write(child as Node);
    html(`</${name}>`);
  };
  for (const child of tree.children) write(child as Node);
  return parts;
}

const empty = /^(br|hr)$/;

const componentOf = (
  name: string,
  given: Readonly<Record<string, unknown>>,
  parts: readonly Part[],
): Component => ({
  name,
  attributes: Object.fromEntries(Object.entries(given).map(([key, value]) => [key, String(value)])),
  parts,
});

/** Attributes with a fixed text; code between braces is nothing that a body may hold. */
const writtenIn = ({ attributes }: Tag): Record<string, string> =>
  Object.fromEntries(
    attributes.flatMap((one) =>
      one.type === 'mdxJsxAttribute' && (typeof one.value === 'string' || one.value === null)
        ? [[one.name, one.value ?? '']]
        : [],
    ),
  );

/** Attributes that HTML names otherwise than the tree does. */
const names: Readonly<Record<string, string>> = { className: 'class', ariaLabel: 'aria-label' };

const attributesOf = ({ properties }: Element): string =>
  Object.entries(properties)
    .flatMap(([key, value]) => {
      if (value === null || value === undefined || value === false) return [];
      const name = names[key] ?? key.toLowerCase();
      const text = Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
      return text === '' ? [` ${name}`] : [` ${name}="${escapeHtml(text)}"`];
    })
    .join('');
