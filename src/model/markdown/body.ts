import Slugger from 'github-slugger';
import type { Element, Root } from 'hast';
import { withBase } from '../address.ts';
import { anchorOf } from './anchor.ts';
import { isExpression, isTag, type Node, type Tag } from './allowed.ts';
import type { CalloutWords } from './plain/callouts.ts';
import { type CodeFacts, codeFacts, frameCode, type Highlight } from './code-block.ts';
import { styledHtml } from './plain/html.ts';
import { renderBody } from './parse.ts';
import { frameTable } from './table.ts';
import { tabsIn, tabTitle } from './tab.ts';
import { components as rules } from './vocabulary.ts';

/** What is learnt about a body while it is made ready. */
export interface BodyFacts {
  /** Ids of cited sources, in order of first citation. */
  readonly citations: readonly string[];
  /** Ids of glossary terms, in order of first use. */
  readonly terms: readonly string[];
  /** Pages of the site that it links to, without base, each once. */
  readonly links: readonly string[];
  /** Words of running text, for the reading time. */
  readonly words: number;
  /** Names of the components in it, each once. */
  readonly components: readonly string[];
  /** Its headings in order. */
  readonly headings: readonly {
    readonly depth: number;
    readonly slug: string;
    readonly text: string;
  }[];
  /** Every anchor that a link can lead to, each once. */
  readonly anchors: readonly string[];
}

/** What a page says around the words of its writer, in the language of the site. */
export interface BodyWords {
  /** What callouts of plain Markdown are called. */
  readonly callouts: CalloutWords;
  /** Label of a heading's own link. */
  readonly headingLink: (heading: string) => string;
  /** Label of a table's scroll region, after the heading above it. */
  readonly tableLabel: (heading: string) => string;
  /** Heading of the footnotes. */
  readonly notes: string;
  /** Label of the link from a footnote back to its place; `2-3` is the third place of the second. */
  readonly noteBack: (place: string) => string;
}

export interface BodyOptions extends BodyWords {
  /** Path or address of the body's file; it ends in the part that begins with `content/`. */
  readonly file: string;
  /** Address of the page that a file of content/ makes, without base, or null. */
  readonly pageOf: (file: string) => string | null;
  /** Colours blocks of code. */
  readonly highlight?: Highlight;
  /** The site's base, beginning and ending with `/`. */
  readonly base: string;
}

/** How a format makes ready what leads to other files, and blocks of code. */
export interface Placing {
  /** Anchors that a body has before its headings get theirs. */
  readonly anchors: readonly string[];
  /** Puts the address that a link leads to into it; gives the page of the site, without base. */
  readonly link: (link: Element) => string | null;
  /** What stands for an element that may show a file: itself or another node, which is ready. */
  readonly show: (element: Element) => Node;
  /** A block of code as the page shows it. */
  readonly code: (pre: Element, facts: CodeFacts) => Node;
}

/** Learns what the guide must know of a body. Compiles nothing. Throws where it cannot be read. */
export const readBody = (text: string, options: BodyOptions): BodyFacts =>
  walkBody(renderBody(text), options, placing(options));

/** How a body with components is made ready. */
export const placing = (options: BodyOptions): Placing => ({
  anchors: [],
  link: (element) => link(element, options),
  show(element) {
    const { src } = element.properties;
    if (element.tagName === 'img' && typeof src === 'string' && src.startsWith('/'))
      element.properties.src = withBase(options.base, src);
    return element;
  },
  code: (pre, facts) => frameCode(pre, facts, options.highlight),
});

/**
 * Makes the tree of one body ready for the page, in place: puts the base before links, numbers
 * citations and terms, gives headings their link, tabs their anchors, and tables their headers,
 * caption and scroll region. Gives what it learnt on the way.
 */
export function walkBody(tree: Root, bodyWords: BodyWords, place: Placing): BodyFacts {
  const { headingLink, tableLabel, notes, noteBack } = bodyWords;
  const slugger = new Slugger();
  const citations: string[] = [];
  const terms: string[] = [];
  const links = new Set<string>();
  const headings: BodyFacts['headings'][number][] = [];
  const components = new Set<string>();
  const anchors = new Set(place.anchors);
  // What a writer has named keeps its name, and headings keep apart from it.
  for (const anchor of anchors) slugger.slug(anchor);
  const counts = new Map<string, number>();
  let words = 0;
  let heading = '';

  const number = (tag: Tag): void => {
    const id = attribute(tag, 'id');
    if (id === null) return;
    const named = rules[tag.name ?? '']?.refers?.['id'];
    if (named === 'sources') {
      if (!citations.includes(id)) citations.push(id);
      give(tag, 'number', String(citations.indexOf(id) + 1));
    }
    if (named === 'glossary' && !terms.includes(id)) terms.push(id);
    const key = `${tag.name} ${id}`;
    const occurrence = (counts.get(key) ?? 0) + 1;
    counts.set(key, occurrence);
    give(tag, 'occurrence', String(occurrence));
  };

  const anchorTabs = (tabs: Tag): void => {
    const entries = tabsIn(tabs).map((tab) => {
      const title = tabTitle(tab);
      const anchor = anchorOf(slugger, title);
      anchors.add(anchor);
      give(tab, 'anchor', anchor);
      return { title, anchor };
    });
    give(tabs, 'entries', JSON.stringify(entries));
  };

  /** The node as the page needs it; `within` is the component that it is directly in. */
  const ready = (node: Node, within?: Tag): Node => {
    if (node.type === 'text') words += node.value.match(/\S+/g)?.length ?? 0;
    if (isTag(node)) {
      if (node.name) components.add(node.name);
      if (node.name === 'Tabs') anchorTabs(node);
      number(node);
    }
    let frame = (inside: Node): Node => inside;
    if (node.type === 'element') {
      const shown = place.show(node);
      if (shown !== node) return shown;
      if (Object.hasOwn(styledHtml, node.tagName)) components.add(node.tagName);
      if ('dataFootnotes' in node.properties) nameNotes(node, notes);
      // What holds blocks parts them as the page does.
      if (/^(?:details|section)$/.test(node.tagName)) node.properties.className = ['flow'];
      if (node.tagName === 'a') {
        const path = place.link(node);
        if (path) links.add(path);
        labelNote(node, noteBack);
      }
      if (node.tagName === 'input') return box(node);
      if (/^h[2-6]$/.test(node.tagName)) {
        heading = textOf(node);
        const { id } = node.properties;
        const slug = id === notesAnchor ? id : anchorOf(slugger, heading, id);
        // Nothing else that a writer could put next to it reaches the page.
        node.properties = {};
        const label = headingLink(heading);
        anchors.add(slug);
        headings.push({ depth: Number(node.tagName[1]), slug, text: heading });
        frame = (inside) => linkHeading(inside as Element, slug, label);
      }
      if (node.tagName === 'table') {
        const caption = within?.name === 'Table' ? attribute(within, 'caption') : null;
        const label = caption ?? tableLabel(heading);
        frame = (inside) => frameTable(inside as Element, label, caption);
      }
      // What a reader copies or saves stays plain.
      const code = within?.name === 'Download' ? null : codeFacts(node);
      if (code) {
        if (code.language) components.add('code');
        if (code.title) components.add('figure');
        frame = (inside) => place.code(inside as Element, code);
      }
    }
    if ('children' in node) {
      const own = isTag(node) ? node : undefined;
      const children = (node.children as Node[]).filter((child) => !isExpression(child));
      node.children = children.map((child) => ready(child, own)) as never;
    }
    return frame(node);
  };

  ready(tree);
  const facts = { citations, terms, links: [...links], words, headings };
  return { ...facts, components: [...components], anchors: [...anchors] };
}

function attribute(tag: Tag, name: string): string | null {
  for (const one of tag.attributes)
    if (one.type === 'mdxJsxAttribute' && one.name === name && typeof one.value === 'string')
      return one.value;
  return null;
}

/** Gives a component what only its place in the body tells. */
function give(tag: Tag, name: string, value: string): void {
  tag.attributes = [
    ...tag.attributes.filter((one) => !('name' in one && one.name === name)),
    { type: 'mdxJsxAttribute', name, value },
  ];
}

const textOf = (node: Node): string => {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child as Node)).join('') : '';
};

/** Anchor of the footnotes; writers cannot give one with an underscore. */
const notesAnchor = '_footnotes';

/** Heads the footnotes in the language of the site. */
function nameNotes({ children }: Element, value: string): void {
  for (const child of children)
    if (child.type === 'element' && child.tagName === 'h2') {
      child.properties = { id: notesAnchor };
      child.children = [{ type: 'text', value }];
    }
}

/** Labels a link to a footnote, or from one back to the text. */
function labelNote({ properties }: Element, back: BodyOptions['noteBack']): void {
  if ('dataFootnoteRef' in properties) properties.ariaDescribedBy = [notesAnchor];
  if ('dataFootnoteBackref' in properties)
    properties.ariaLabel = back(/[\d-]*$/.exec(String(properties.ariaLabel))![0]);
}

/** A box of a list as a sign, since nobody can tick it. */
const box = ({ properties }: Element): Node => ({
  type: 'text',
  value: properties.checked ? '\u2611' : '\u2610',
});

/**
 * Address inside the site, without base, that a link of a body means: as it is written, or that of
 * the page which a file makes. Null for any other link.
 */
export function sitePath(
  href: string,
  { file, pageOf }: Pick<BodyOptions, 'file' | 'pageOf'>,
): string | null {
  if (/^([a-z][a-z0-9+.-]*:|#)/i.test(href)) return null;
  const [, relative, rest = ''] = /^([^?#]*\.mdx?)(.*)$/.exec(href) ?? [];
  const target = relative ? pageOf(new URL(relative, new URL(file, 'file:///')).pathname) : null;
  const path = target ? target + rest : href;
  return path.startsWith('/') ? path : null;
}

/** Puts the base before a link; gives the page of the site that it leads to, without base. */
function link({ properties }: Element, options: BodyOptions): string | null {
  const { href } = properties;
  const path = typeof href === 'string' ? sitePath(href, options) : null;
  if (path === null) return null;
  properties.href = withBase(options.base, path);
  return path.split(/[?#]/, 1)[0]!;
}

/** The link is next to the heading, so that it is no part of the heading's own name. */
function linkHeading(heading: Element, slug: string, label: string): Element {
  heading.properties.id = slug;
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['heading', heading.tagName] },
    children: [
      heading,
      {
        type: 'element',
        tagName: 'a',
        properties: { className: ['anchor'], href: `#${slug}`, ariaLabel: label },
        children: [],
      },
    ],
  };
}
