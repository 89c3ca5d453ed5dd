import type { Element, Root, RootContent } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { sanitize } from 'hast-util-sanitize';
import { parseFragment } from 'parse5';
import { markdownToHtml, type MarkdownToHtmlResult, type MdastPluginDefinition } from 'satteri';
import { repairAutolinks } from './autolinks.ts';
import { featuresOf } from '../features.ts';
import { allowedHtml } from './html.ts';

/** Passes on what follows the language of a block of code, such as `title="app.js"`. */
const keepMeta: MdastPluginDefinition = {
  name: 'keep-meta',
  code(node, context) {
    if (node.meta) context.setProperty(node, 'data', { hProperties: { 'data-meta': node.meta } });
  },
};

/** Elements in which no HTML is read, so that one that nothing closes would swallow the page. */
const swallowing =
  /<(title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext)(?=[\s/>]|$)/gi;

/** HTML in which what would swallow the rest of the page is text, as on GitHub. */
function contained(html: string): string {
  const low = html.toLowerCase();
  return html.replace(swallowing, (tag, name: string, at: number) => {
    const end = name === 'plaintext' ? -1 : low.lastIndexOf(`</${name.toLowerCase()}`);
    return end > at ? tag : `&lt;${name}`;
  });
}

/**
 * A body of plain Markdown as the HTML that CommonMark and the Markdown of GitHub make of it, in
 * which nothing is left that is not on the list of allowed HTML.
 */
export function plainTree(body: string): Root {
  const { html } = markdownToHtml(body, {
    features: featuresOf('md'),
    mdastPlugins: [keepMeta],
  }) as MarkdownToHtmlResult;
  return cleanTree(html);
}

/** HTML as a tree in which only allowed elements and attributes are left. */
export function cleanTree(html: string): Root {
  // Without places, which nothing asks for, it takes half the time.
  const tree = fromParse5(parseFragment(contained(html), { scriptingEnabled: false })) as Root;
  unify(tree);
  repairAutolinks(tree);
  return sanitize(tree, allowedHtml) as Root;
}

/** What an address begins with that is no part of the site. */
const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:/;

/**
 * Writes what is only a matter of form as the list of allowed HTML has it: the alignment of cells,
 * which the parser gives as a style that the site's policy blocks, and the case of schemes.
 */
function unify(node: Root | RootContent): void {
  if (node.type === 'element') {
    const { properties, tagName } = node;
    if (/^t[dh]$/.test(tagName)) alignCell(node);
    for (const name of ['href', 'src'])
      if (typeof properties[name] === 'string')
        properties[name] = properties[name].replace(scheme, (found) => found.toLowerCase());
  }
  if ('children' in node) for (const child of node.children) unify(child);
}

function alignCell({ properties }: Element): void {
  const align = /text-align:\s*(left|center|right)/.exec(String(properties.style ?? ''))?.[1];
  if (align) properties['align'] = align;
}
