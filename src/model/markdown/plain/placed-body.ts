import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { codeFacts, frameCode, type Highlight } from '../code-block.ts';
import { escapeHtml } from '../../escape.ts';
import { placeLink, type PlaceOptions, plainFigure } from './links.ts';
import { type Gap, htmlOptions, type MadeBody } from './made-body.ts';

interface Options extends PlaceOptions {
  /** Colours blocks of code. */
  readonly highlight?: Highlight;
}

const isCode = ({ tagName }: Element): boolean => tagName === 'pre';

/** The pages of the site that a body links to, without base, each once. */
export function linksOf({ gaps }: MadeBody, options: PlaceOptions): string[] {
  const links = new Set<string>();
  for (const gap of gaps) if (typeof gap === 'string' || !isCode(gap)) fill(gap, options, links);
  return [...links];
}

/** The HTML of a body on a page of the guide. */
export function placeBody({ html, gaps }: MadeBody, options: Options): string {
  const links = new Set<string>();
  return html.reduce((so, part, at) => so + fill(gaps[at - 1]!, options, links) + part);
}

/** HTML that fills a gap; adds the page that it leads to. */
function fill(gap: Gap, options: Options, links: Set<string>): string {
  if (typeof gap === 'string') {
    const link: Element = {
      type: 'element',
      tagName: 'a',
      properties: { href: gap },
      children: [],
    };
    const path = placeLink(link, options);
    if (path) links.add(path);
    return escapeHtml(String(link.properties.href));
  }
  // It may be asked for again, and what makes it ready changes what it is given.
  const element = structuredClone(gap);
  const ready = isCode(gap)
    ? frameCode(element, codeFacts(element)!, options.highlight)
    : placed(element, options, links);
  return toHtml(ready, htmlOptions);
}

/** An element that shows a file, and all in it. */
function placed(node: ElementContent, options: Options, links: Set<string>): ElementContent {
  if (node.type !== 'element') return node;
  const shown = plainFigure(node, options);
  if (shown !== node) return shown;
  if (node.tagName === 'a') {
    const path = placeLink(node, options);
    if (path) links.add(path);
  }
  node.children = node.children.map((child) => placed(child, options, links));
  return node;
}
