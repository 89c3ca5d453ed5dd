import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Html } from 'mdast';
import { allowedHtml } from '../../../../model/markdown/plain/html.ts';
import { components } from '../../../../model/markdown/vocabulary.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import type { ProseContext, Rule } from '../markup/rule.ts';
import { startOf } from '../node.ts';
import { plainReference } from './reference.ts';

const allowed = new Set(allowedHtml.tagNames);
const stripped = new Set(allowedHtml.strip);

/** Attributes that are read of any element, by the names that they have in a tree. */
const known: ReadonlySet<string> = new Set(
  Object.values(allowedHtml.attributes!).flatMap((list) =>
    list.map((one) => (typeof one === 'string' ? one : String(one[0]))),
  ),
);

/** Components by their names in lower case. */
const componentNames = new Map(Object.keys(components).map((name) => [name.toLowerCase(), name]));

/** Why an element does not reach the page, and what to do. */
function unknownElement(name: string): [string, string] {
  if (componentNames.has(name))
    return [
      'Components are read in .mdx files only; its words are shown without it.',
      'Give this file the ending .mdx, or write it in Markdown.',
    ];
  return stripped.has(name)
    ? ['Is left out of the page, with what is in it.', 'Delete it, or link to it.']
    : [
        'Is left out of the page; the words in it stay.',
        'Write it in Markdown, or in HTML that content/README.md lists.',
      ];
}

/** What of a piece of HTML does not reach the page; notes where its links and pictures lead. */
export const plainHtmlRule: Rule<'html'> = (node, context) => {
  const diagnostics: Diagnostic[] = [];
  const from = startOf(node);
  const report = (element: Element, field: string, reason: string, hint: string): void => {
    if (context.components.has(field)) return;
    context.components.add(field);
    const offset = from + (element.position?.start.offset ?? 0);
    diagnostics.push({ offset, field, reason, hint, advice: true });
  };
  const visit = (part: Nodes): void => {
    if (part.type === 'element') {
      const name = part.tagName;
      const offset = from + (part.position?.start.offset ?? 0);
      const component = componentNames.get(name);
      if (!allowed.has(name)) report(part, `<${component ?? name}>`, ...unknownElement(name));
      else
        for (const key of Object.keys(part.properties))
          if (!known.has(key) && !key.startsWith('data'))
            report(
              part,
              `<${name} ${key.toLowerCase()}>`,
              'The attribute is left out of the page.',
              'Delete it; a page has its looks from the site.',
            );
      const { href, src } = part.properties;
      if (name === 'a' && typeof href === 'string')
        diagnostics.push(...plainReference(href, 'link', offset, context));
      if (/^(?:img|video|audio|source|track)$/.test(name) && typeof src === 'string')
        diagnostics.push(
          ...plainReference(src, name === 'img' ? 'image' : 'link', offset, context),
        );
    }
    if ('children' in part) for (const child of part.children) visit(child);
  };
  visit(treeOf(node));
  return diagnostics;
};

const treeOf = ({ value }: Html): Root => fromHtml(value, { fragment: true });

/** Elements that HTML need not close. */
const open =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|t[rdh]|thead|tbody|tfoot|option|rp|rt|colgroup|caption)$/;

/** Elements of HTML that nothing closes, so that they take in what follows them, and ends of none. */
export function unclosedHtml(nodes: readonly Html[], { text }: ProseContext): Diagnostic[] {
  const places = new Map<string, number[]>();
  const strays: [string, number][] = [];
  for (const node of nodes) {
    const from = startOf(node);
    const written = text
      .slice(from, node.position?.end.offset)
      .replace(/<!--[^]*?(?:-->|$)/g, (comment) => ' '.repeat(comment.length));
    for (const { 1: slash, 2: name = '', 3: end, index } of written.matchAll(
      /<(\/?)([A-Za-z][\w-]*)(?:[^<>"']|"[^"]*"|'[^']*')*?(\/?)>/g,
    )) {
      const low = name.toLowerCase();
      if (open.test(low) || end) continue;
      const list = places.get(low) ?? [];
      places.set(low, list);
      if (!slash) list.push(from + index);
      else if (list.pop() === undefined) strays.push([low, from + index]);
    }
  }
  const unopened = strays.map(([name, offset]) => ({
    offset,
    field: `</${name}>`,
    reason: `Nothing is open that </${name}> could close, so that it is left out.`,
    hint: 'Delete it.',
    advice: true as const,
  }));
  const unclosed = [...places].filter(([name]) => allowed.has(name));
  return unclosed
    .flatMap(([name, list]) =>
      list.map((offset) => ({
        offset,
        field: `<${name}>`,
        reason: `Nothing closes <${name}>, so that it takes in what follows.`,
        hint: `Write </${name}> where it ends.`,
        advice: true as const,
      })),
    )
    .concat(unopened);
}
