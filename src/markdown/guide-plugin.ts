import Slugger from 'github-slugger';
import type { Element, Nodes, Root } from 'hast';
import type {
  HastPluginEntry,
  HastVisitorContext,
  MdxJsxFlowElementHast,
  MdxJsxTextElementHast,
} from 'satteri';
import { filePath, withBase } from '../domain/address.ts';
import { tabsIn, tabTitle } from './tab.ts';

/** What the plugin learns about a body; layouts read it as `remarkPluginFrontmatter`. */
export interface BodyFacts {
  /** Ids of cited sources, in order of first citation. */
  readonly citations: string[];
  /** Ids of glossary terms, in order of first use. */
  readonly terms: string[];
  /** Pages of the site that it links to, without base, each once. */
  readonly links: string[];
  /** Words of running text, for the reading time. */
  readonly words: number;
  /** Names of the components in it, each once. */
  readonly components: string[];
}

type Tag = MdxJsxFlowElementHast | MdxJsxTextElementHast;

export interface PluginOptions {
  /** The site's base, beginning and ending with `/`. */
  readonly base: string;
  /** Label of a heading's own link. */
  readonly headingLink: (heading: string) => string;
  /** Label of a table's scroll region, after the heading above it. */
  readonly tableLabel: (heading: string) => string;
}

/**
 * Makes one body ready for the page: puts the base before links, numbers citations and terms,
 * gives headings their link, tabs their anchors, and tables their headers, caption and scroll region.
 */
export function guidePlugin({ base, headingLink, tableLabel }: PluginOptions): HastPluginEntry {
  return () => {
    const slugger = new Slugger();
    return {
      name: 'guide',
      before(root, ctx) {
        const citations: string[] = [];
        const terms: string[] = [];
        const links = new Set<string>();
        const components = new Set<string>();
        const counts = new Map<string, number>();
        let words = 0;
        let heading = '';

        const number = (node: Tag): void => {
          const id = attribute(node, 'id');
          if (id === null) return;
          if (node.name === 'Cite' || node.name === 'Fact') {
            if (!citations.includes(id)) citations.push(id);
            ctx.setProperty(node, 'number', String(citations.indexOf(id) + 1));
          }
          if (node.name === 'Term' && !terms.includes(id)) terms.push(id);
          const key = `${node.name} ${id}`;
          const occurrence = (counts.get(key) ?? 0) + 1;
          counts.set(key, occurrence);
          if (node.name !== 'Fact') ctx.setProperty(node, 'occurrence', String(occurrence));
        };

        const anchorTabs = (tabs: Tag): void => {
          const entries = tabsIn(tabs).map((tab) => {
            const title = tabTitle(tab);
            const anchor = slugger.slug(title);
            ctx.setProperty(tab, 'anchor', anchor);
            return { title, anchor };
          });
          ctx.setProperty(tabs, 'entries', JSON.stringify(entries));
        };

        const walk = (node: Nodes | Tag, within?: Tag): void => {
          if (node.type === 'text') words += node.value.match(/\S+/g)?.length ?? 0;
          if (isTag(node)) {
            if (node.name) components.add(node.name);
            if (node.name === 'Tabs') anchorTabs(node);
            number(node);
          }
          if (node.type === 'element') {
            if (node.tagName === 'a') {
              const path = link(node, ctx, base);
              if (path) links.add(path);
            }
            if (/^h[2-6]$/.test(node.tagName)) {
              heading = ctx.textContent(node);
              linkHeading(node, slugger.slug(heading.trim()), headingLink(heading), ctx);
            }
            if (node.tagName === 'table') {
              const caption = within?.name === 'Table' ? attribute(within, 'caption') : null;
              frameTable(node, caption ?? tableLabel(heading), ctx);
              if (caption) ctx.prependChild(node, captionOf(caption));
            }
          }
          if ('children' in node)
            for (const child of node.children) walk(child as Nodes, isTag(node) ? node : undefined);
        };
        walk(root as Root);
        const { astro } = ctx.data;
        const facts: BodyFacts = {
          citations,
          terms,
          links: [...links],
          words,
          components: [...components],
        };
        if (astro) Object.assign(astro.frontmatter, facts);
      },
    };
  };
}

const isTag = (node: Nodes | Tag): node is Tag =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const captionOf = (value: string): Element => ({
  type: 'element',
  tagName: 'caption',
  properties: {},
  children: [{ type: 'text', value }],
});

function attribute(node: Tag, name: string): string | null {
  for (const one of node.attributes)
    if (one.type === 'mdxJsxAttribute' && one.name === name && typeof one.value === 'string')
      return one.value;
  return null;
}

/** Puts the base before a link; gives the page of the site that it leads to, without base. */
function link(node: Element, ctx: HastVisitorContext, base: string): string | null {
  const { href } = node.properties;
  if (typeof href !== 'string' || /^([a-z][a-z0-9+.-]*:|#)/i.test(href)) return null;
  const file = /^([^?#]*\.mdx?)(.*)$/.exec(href);
  const target = file && ctx.fileURL ? filePath(new URL(file[1]!, ctx.fileURL).pathname) : null;
  const path = target ? target + (file?.[2] ?? '') : href;
  if (!path.startsWith('/')) return null;
  ctx.setProperty(node, 'href', withBase(base, path));
  return path.split(/[?#]/, 1)[0]!;
}

/** The link stands beside the heading, so that it is no part of the heading's own name. */
function linkHeading(node: Element, slug: string, label: string, ctx: HastVisitorContext): void {
  ctx.setProperty(node, 'id', slug);
  ctx.wrapNode(node, {
    type: 'element',
    tagName: 'div',
    properties: { className: ['heading', node.tagName] },
    children: [
      {
        type: 'element',
        tagName: 'a',
        properties: { className: ['anchor'], href: `#${slug}`, ariaLabel: label },
        children: [],
      },
    ],
  });
}

const rowsOf = (table: Element): [part: Element, row: Element][] =>
  elementsIn(table).flatMap((part) =>
    elementsIn(part).map((row): [Element, Element] => [part, row]),
  );

const elementsIn = ({ children }: Element): Element[] =>
  children.filter((child): child is Element => child.type === 'element');

/**
 * Wide tables scroll by themselves; the first column names its rows. Alignment becomes a class,
 * since the policy blocks the inline style that Markdown makes of it.
 */
function frameTable(table: Element, label: string, ctx: HastVisitorContext): void {
  for (const [part, row] of rowsOf(table))
    elementsIn(row).forEach((cell, column) => {
      const { style, ...properties } = cell.properties;
      const align = /text-align:\s*(\w+)/.exec(typeof style === 'string' ? style : '')?.[1];
      const head = part.tagName === 'thead';
      const scope = head ? 'col' : column === 0 ? 'row' : null;
      ctx.replaceNode(cell, {
        ...cell,
        tagName: scope ? 'th' : 'td',
        properties: {
          ...properties,
          ...(scope && { scope }),
          ...(align && { className: [`align-${align}`] }),
        },
      });
    });
  ctx.wrapNode(table, {
    type: 'element',
    tagName: 'div',
    properties: { className: ['scroll'], role: 'region', tabIndex: 0, ariaLabel: label },
    children: [],
  });
}
