import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { evaluate, markdownToHtml, type MarkdownToHtmlResult } from 'satteri';
import { features } from '../../../src/markdown/features.ts';
import { type BodyFacts, guidePlugin } from '../../../src/markdown/guide-plugin.ts';
import { components, inlineHtml } from '../../../src/markdown/vocabulary.ts';

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
  const astro = {
    frontmatter: {} as Partial<BodyFacts> & Record<string, unknown>,
    headings: [],
    localImagePaths: new Set<string>(),
    remoteImagePaths: new Set<string>(),
  };
  const options = {
    features,
    hastPlugins: [
      guidePlugin({
        base,
        headingLink: (heading) => `Link: ${heading}`,
        tableLabel: (heading) => `Table: ${heading}`,
      }),
    ],
    fileURL: new URL('file:///srv/guide/content/roles/here.mdx'),
    data: { astro },
  };
  const tree =
    ending === 'md'
      ? parseFragment((markdownToHtml(text, options) as MarkdownToHtmlResult).html).childNodes.map(
          fromHtml,
        )
      : [render(evaluate(text, { ...options, ...runtime, elementAttributeNameCase: 'html' }))];
  const { citations = [], terms = [], links = [], words = 0 } = astro.frontmatter;
  const { components: used = [] } = astro.frontmatter;
  return { elements: tree.flatMap(inside), citations, terms, links, words, components: used };
}

/** The words inside an element. */
export const textOf = (node: Element | string): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('');

/** All elements of a body with one of these names. */
export const named = ({ elements }: Built, ...names: readonly string[]): Element[] =>
  elements.filter(({ name }) => names.includes(name));

const inside = (node: Element | string): Element[] =>
  typeof node === 'string' ? [] : [node, ...node.children.flatMap(inside)];

function fromHtml(node: DefaultTreeAdapterMap['node']): Element | string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!('tagName' in node)) return '';
  return {
    name: node.tagName,
    attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
    children: node.childNodes.map(fromHtml),
  };
}

type Child = Element | string | readonly Child[] | undefined;

function flat(child: Child): (Element | string)[] {
  if (child === undefined) return [];
  return typeof child === 'object' && 'length' in child ? child.flatMap(flat) : [child];
}

/** Makes elements where the site would make a page. */
function make(name: string, props: { children?: Child } & Record<string, unknown>): Element {
  const { children, ...rest } = props;
  return {
    name,
    attributes: Object.fromEntries(
      Object.entries(rest).map(([key, value]) => [key.toLowerCase(), String(value)]),
    ),
    children: flat(children),
  };
}

const runtime = {
  Fragment: 'fragment',
  jsx: (name: unknown, props: unknown) => make(String(name), props as Parameters<typeof make>[1]),
  jsxs: (name: unknown, props: unknown) => make(String(name), props as Parameters<typeof make>[1]),
};

function render(module: ReturnType<typeof evaluate>): Element {
  const { default: content } = module as { default: (props: object) => Element };
  const names = [...Object.keys(components), ...inlineHtml];
  return content({ components: Object.fromEntries(names.map((name) => [name, name])) });
}
