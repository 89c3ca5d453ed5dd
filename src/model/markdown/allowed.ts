import type { Nodes, Root } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';
import { components, inlineHtml } from './vocabulary.ts';

/** A component, or HTML, as a writer wrote it. */
export type Tag = MdxJsxFlowElementHast | MdxJsxTextElementHast;
/** Any node of a body's tree. */
export type Node = Nodes | Tag;

export const isTag = (node: Node): node is Tag =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Names a file that the build takes for a picture and for nothing else. */
const picture = /^(?![a-z][a-z0-9+.-]*:|\/\/)[^?#\\]*\.(?:png|svg|jpe?g|webp|avif)$/i;

/**
 * Copies the tree of a body that is about to be compiled: its text, Markdown, comments, known
 * components and their known attributes. Throws where there is anything else, since that would
 * run: code, another component or attribute, a picture that is none. The content check has
 * refused all of it before; this holds also where a fault there lets it pass.
 */
export function copyAllowed(tree: Readonly<Root>): Root {
  return { type: 'root', children: childrenOf(tree) as Root['children'] };
}

const childrenOf = ({ children }: { readonly children: readonly unknown[] }): Node[] =>
  (children as Node[]).map(copy);

/** Whether a node is what was in braces, which never reaches a page. */
export const isExpression = (node: Node): boolean => /^mdx(?:Flow|Text)Expression$/.test(node.type);

const isComment = (node: Node): boolean =>
  isExpression(node) && 'value' in node && node.value.replace(/\/\*[^]*?\*\//g, '').trim() === '';

function copy(node: Node): Node {
  if (node.type === 'text') return { type: 'text', value: node.value };
  if (node.type === 'element') {
    const { tagName, properties } = node;
    if (tagName === 'img' && !(typeof properties.src === 'string' && picture.test(properties.src)))
      throw new Error(`A body may not show “${String(properties.src)}” as a picture.`);
    const children = childrenOf(node) as (typeof node)['children'];
    // Markdown gives headings alone what a writer calls an attribute; an anchor is all they take.
    const own = /^h[1-6]$/.test(tagName) ? { id: properties.id } : { ...properties };
    return { type: 'element', tagName, properties: own, children };
  }
  if (isComment(node)) return { ...node };
  if (!isTag(node)) throw new Error(`A body holds code (${node.type}), which is not compiled.`);
  const children = childrenOf(node) as (typeof node)['children'];
  const attributes = attributesOf(node);
  if (node.name && !Object.hasOwn(components, node.name)) {
    const properties = Object.fromEntries(
      attributes.map((one) => ['name' in one ? one.name : '', one.value as string]),
    );
    return { type: 'element', tagName: node.name, properties, children: children as [] };
  }
  return { type: node.type, name: node.name, attributes, children };
}

function attributesOf({ name, attributes }: Tag): Tag['attributes'] {
  const known = attributesFor(name ?? '');
  return attributes.map((one) => {
    if (one.type !== 'mdxJsxAttribute' || !known.includes(one.name))
      throw new Error(`A body may not give ${'name' in one ? one.name : 'code'} to <${name}>.`);
    if (one.value && typeof one.value !== 'string')
      throw new Error(`A body may not give code to <${name} ${one.name}>.`);
    return { type: 'mdxJsxAttribute', name: one.name, value: one.value ?? '' };
  });
}

function attributesFor(name: string): string[] {
  if (Object.hasOwn(components, name)) return Object.keys(components[name]!.attributes);
  if (inlineHtml.includes(name)) return [];
  throw new Error(`A body may not use <${name}>.`);
}
