import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { evaluate } from 'satteri';
import { type BodyFacts, readBody } from '../../../../src/model/markdown/body.ts';
import { pageOfFile } from '../../../../src/guide/record-file.ts';
import { strings } from '../../../../src/strings/en.ts';
import { featuresOf } from '../../../../src/model/markdown/features.ts';
import { makeBody } from '../../../../src/model/markdown/plain/made-body.ts';
import { linksOf, placeBody } from '../../../../src/model/markdown/plain/placed-body.ts';
import { plainBody } from '../../../../src/model/markdown/plain/plain-body.ts';
import { bodyPlugin } from '../../../../src/model/markdown/plugin.ts';
import { components } from '../../../../src/model/markdown/vocabulary.ts';

/** An element or component of a body as the build makes it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** A body as the page gets it, and what the catalog learns about it. */
export interface Built extends BodyFacts {
  /** Every element, outer ones first. */
  readonly elements: readonly Element[];
}

export const base = '/team/wiki/';
export type Ending = 'md' | 'mdx';
export const endings: readonly Ending[] = ['mdx', 'md'];

const options = {
  base,
  pageOf: pageOfFile,
  hasPage: (path: string) => !path.includes('no-such'),
  callouts: strings.callouts,
  headingLink: (heading: string) => `Link: ${heading}`,
  tableLabel: (heading: string) => `Table: ${heading}`,
  notes: 'Notes',
  noteBack: (place: string) => `Back: ${place}`,
};

/** Builds a body the way the site does, as `content/roles/here.mdx` or with the other ending. */
export function build(text: string, ending: Ending = 'mdx'): Built {
  const elements = compile(text, ending).flatMap(inside);
  if (ending === 'mdx')
    return { elements, ...readBody(text, { ...options, file: 'content/roles/here.mdx' }) };
  const made = makeBody(plainBody(text, options.callouts), options);
  return { elements, ...made.facts, links: linksOf(made, plainOptions) };
}

const plainOptions = { ...options, file: 'content/roles/here.md' };

type Child = Element | string | readonly Child[] | undefined;
type Content = (props: object) => Child;

const flat = (child: Child): (Element | string)[] =>
  child === undefined
    ? []
    : typeof child === 'string' || 'name' in child
      ? [child]
      : child.flatMap(flat);

/** Makes an element of plain data where a page would make HTML; a fragment has no name. */
function element(name: unknown, props: unknown): Child {
  const { children, ...given } = props as { readonly children?: Child };
  if (typeof name !== 'string') return flat(children);
  const attributes = Object.fromEntries(
    Object.entries(given).map(([key, value]) => [key, String(value)]),
  );
  return { name, attributes, children: flat(children) };
}

/**
 * A body as its page gets it: one with components is compiled with the plugin of the site and run,
 * the HTML of plain Markdown parsed. Throws where it is refused.
 */
export function compile(text: string, ending: Ending = 'mdx'): (Element | string)[] {
  if (ending === 'md') {
    const made = makeBody(plainBody(text, options.callouts), options);
    const page = parseFragment(placeBody(made, plainOptions));
    return page.childNodes.flatMap(ofHtml);
  }
  const { default: content } = evaluate(`${text}\n`, {
    features: featuresOf('mdx'),
    hastPlugins: [bodyPlugin(options)],
    fileURL: new URL('file:///content/roles/here.mdx'),
    elementAttributeNameCase: 'html',
    Fragment: null,
    jsx: element,
    jsxs: element,
  }) as { default: Content };
  const names = Object.keys(components).map((name) => [name, name]);
  return flat(content({ components: Object.fromEntries(names) as object }));
}

function ofHtml(node: DefaultTreeAdapterTypes.ChildNode): (Element | string)[] {
  if ('value' in node) return [node.value];
  if (!('attrs' in node)) return [];
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  return [{ name: node.tagName, attributes, children: node.childNodes.flatMap(ofHtml) }];
}

/** The words inside an element. */
export const textOf = (node: Element | string): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('');

/** All elements of a body with one of these names. */
export const named = ({ elements }: Built, ...names: readonly string[]): Element[] =>
  elements.filter(({ name }) => names.includes(name));

const inside = (node: Element | string): Element[] =>
  typeof node === 'string' ? [] : [node, ...node.children.flatMap(inside)];
