import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { type BodyFacts, readBody } from '../../../../src/model/markdown/body.ts';
import type { Part } from '../../../../src/model/markdown/parts.ts';

/** An element or component of a body as the build makes it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** A body and what the plugin learnt about it. */
export interface Built extends BodyFacts {
  /** Every element, outer ones first. */
  readonly elements: readonly Element[];
}

export const base = '/team/wiki/';
export type Ending = 'md' | 'mdx';
export const endings: readonly Ending[] = ['mdx'];

/** Builds a body the way the site does, as `content/roles/here.mdx`. */
export function build(text: string, ending: Ending = 'mdx'): Built {
  if (ending !== 'mdx') throw new Error(`No body of the guide ends in .${ending}.`);
  const { parts, ...facts } = readBody(text, {
    file: 'content/roles/here.mdx',
    base,
    headingLink: (heading) => `Link: ${heading}`,
    tableLabel: (heading) => `Table: ${heading}`,
  });
  return { elements: elementsOf(parts).flatMap(inside), ...facts };
}

/** Reads parts as a browser would, with components as elements that keep their capitals. */
function elementsOf(parts: readonly Part[]): (Element | string)[] {
  const components: Exclude<Part, string>[] = [];
  const hole = (part: Part): string =>
    typeof part === 'string' ? part : `<i data-part="${components.push(part) - 1}"></i>`;
  return parseFragment(parts.map(hole).join('')).childNodes.map((node) =>
    fromHtml(node, components),
  );
}

/** The words inside an element. */
export const textOf = (node: Element | string): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('');

/** All elements of a body with one of these names. */
export const named = ({ elements }: Built, ...names: readonly string[]): Element[] =>
  elements.filter(({ name }) => names.includes(name));

const inside = (node: Element | string): Element[] =>
  typeof node === 'string' ? [] : [node, ...node.children.flatMap(inside)];

function fromHtml(
  node: DefaultTreeAdapterMap['node'],
  components: readonly Exclude<Part, string>[],
): Element | string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!('tagName' in node)) return '';
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  const part = components[Number(attributes['data-part'])];
  if (part)
    return { name: part.name, attributes: part.attributes, children: elementsOf(part.parts) };
  return {
    name: node.tagName,
    attributes,
    children: node.childNodes.map((child) => fromHtml(child, components)),
  };
}
