import type { Element, ElementContent, Root, RootContent as Content } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { defaultHandlers, type Handle, toMdast } from 'hast-util-to-mdast';
import type { BlockContent, ListItem, PhrasingContent, RootContent } from 'mdast';
import { parse } from 'parse5';
import { writeMarkdown } from './write.ts';

/** What does nothing in a text: ways around the site, controls, code and drawings. */
const silent: readonly string[] = [
  ...['button', 'form', 'input', 'nav', 'noscript', 'script', 'select', 'style', 'svg'],
  ...['template', 'textarea'],
];
/**
 * Classes of what only works on screen, of what the page says of itself at its foot, and of what a
 * team puts into the frame of every page.
 */
const onScreen: readonly string[] = [
  ...['anchor', 'foot-note', 'needs-script', 'printer', 'slot', 'status', 'tablist'],
];

const classesOf = ({ properties }: Element): readonly unknown[] =>
  Array.isArray(properties['className']) ? properties['className'] : [];

const isElement = (node: Content): node is Element => node.type === 'element';

const elementsIn = (node: Element): Element[] => node.children.filter(isElement);

const textOf = (node: Content): string => {
  if (node.type === 'text') return node.value;
  return isElement(node) ? node.children.map(textOf).join('') : '';
};

const isHeading = ({ tagName }: Element): boolean => /^h[1-6]$/.test(tagName);

/** A figure that is drawn; its page says the same in words. */
const isDrawing = (node: Element): boolean =>
  node.tagName === 'figure' && JSON.stringify(node).includes('"tagName":"svg"');

/** A word that opens its explanation; the word stays, the explanation has a page of its own. */
const isTerm = (node: Element): boolean =>
  node.tagName === 'button' && classesOf(node).includes('term');

const isLeftOut = (node: Element): boolean =>
  (silent.includes(node.tagName) && !isTerm(node)) ||
  node.properties['hidden'] === true ||
  'popover' in node.properties ||
  'dataIsland' in node.properties ||
  classesOf(node).some((name) => onScreen.includes(String(name))) ||
  // Signs to circle with a pencil; a single one is the sign of an option.
  (classesOf(node).includes('circles') && elementsIn(node).length > 1) ||
  isDrawing(node);

/** A remark in small print, which the style sheet parts from the text before it. */
const isSmall = (node: Element): boolean =>
  node.tagName === 'small' || classesOf(node).includes('small');

/**
 * What is left of an element's content. Elements without a space between them are parted, as the
 * page's style sheet parts them: by a dot in a line of notes.
 */
function kept<T extends Content>(children: readonly T[], gap: string): T[] {
  const parts: T[] = [];
  for (const child of children) {
    if (child.type === 'comment' || (isElement(child) && isLeftOut(child))) continue;
    const last = parts.at(-1);
    if (isElement(child)) {
      if (last && (isElement(last) || isSmall(child)))
        parts.push({ type: 'text', value: gap } as T);
      const inner = classesOf(child).includes('meta') ? ' · ' : ' ';
      parts.push({ ...child, children: kept(child.children, inner) });
    } else parts.push(child);
  }
  return parts;
}

const find = (node: Root | Element, name: string): Element | undefined => {
  for (const child of node.children) {
    if (!isElement(child)) continue;
    const found = child.tagName === name ? child : find(child, name);
    if (found) return found;
  }
  return undefined;
};

const bold = (children: unknown): RootContent =>
  ({ type: 'paragraph', children: [{ type: 'strong', children }] }) as RootContent;

/** Lists as runs of text, since a cell of a Markdown table is one line. */
const inOneLine = (node: Element): Element => ({
  ...node,
  children: node.children.flatMap((child): Element['children'] => {
    if (!isElement(child)) return [child];
    if (child.tagName !== 'ul' && child.tagName !== 'ol') return [inOneLine(child)];
    return elementsIn(child).flatMap((item) => [
      { type: 'text', value: ' ' },
      ...inOneLine(item).children,
    ]);
  }),
});

/** The caption above its table, in bold; one that is only heard repeats what is above it. */
const table: Handle = (state, node) => {
  const caption = elementsIn(node).find(({ tagName }) => tagName === 'caption');
  const children = node.children.filter((child) => child !== caption);
  const rows = defaultHandlers.table(state, inOneLine({ ...node, children })) as RootContent;
  if (!caption || classesOf(caption).includes('vh')) return rows;
  return [bold(state.all(caption)), rows];
};

/** What opens details: a heading where it holds one, else a line in bold. */
const summary: Handle = (state, node) =>
  elementsIn(node).some(isHeading) ? state.toFlow(state.all(node)) : bold(state.all(node));

/** A list of words and what they mean: each word in bold before its meaning, more below. */
const definitions: Handle = (state, node) => {
  const parts = elementsIn(node).flatMap((child) =>
    child.tagName === 'div' ? elementsIn(child) : child,
  );
  const items: { text: string; word: PhrasingContent[]; meaning: BlockContent[] }[] = [];
  for (const part of parts) {
    const content = state.all(part);
    if (part.tagName === 'dt')
      items.push({ text: textOf(part), word: content as PhrasingContent[], meaning: [] });
    else items.at(-1)?.meaning.push(...(state.toFlow(content) as BlockContent[]));
  }
  const children = items.map(({ text, word, meaning }): ListItem => {
    const colon = text.trimEnd().endsWith(':') ? '' : ':';
    const [first, ...rest] = meaning;
    const joined = first?.type === 'paragraph';
    const line: PhrasingContent[] = [
      { type: 'strong', children: [...word, { type: 'text', value: colon }] },
      ...(joined ? [{ type: 'text', value: ' ' } as const, ...first.children] : []),
    ];
    const below = joined ? rest : meaning;
    return {
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: line }, ...below],
    };
  });
  return { type: 'list', ordered: false, spread: false, children };
};

/** The number of a source, whose list is at the page's end. */
const citation: Handle = (state, node) =>
  classesOf(node).includes('cite')
    ? ({ type: 'html', value: `[${textOf(node)}]` } as const)
    : defaultHandlers.sup(state, node);

/** A line that heads what follows without being a heading. */
const paragraph: Handle = (state, node) =>
  classesOf(node).includes('tag') ? bold(state.all(node)) : defaultHandlers.p(state, node);

/** Boxes to tick where the style sheet draws them. */
const division: Handle = (state, node) => {
  const blocks = state.toFlow(state.all(node));
  if (!classesOf(node).includes('checklist')) return blocks;
  return blocks.map((block) =>
    block.type === 'list'
      ? { ...block, children: block.children.map((item) => ({ ...item, checked: false })) }
      : block,
  );
};

/** A number that an item shows itself, in place of the list's. */
const ownNumber = (item: Element | undefined): Element | undefined =>
  item && elementsIn(item).find((child) => classesOf(child).includes('number'));

const without = (item: ElementContent): ElementContent =>
  isElement(item)
    ? { ...item, children: item.children.filter((child) => child !== ownNumber(item)) }
    : item;

/**
 * Items with headings are parts of the page. Items that show signs of their own keep them: numbers
 * become the list's, anything else follows a bullet.
 */
const list: Handle = (state, node) => {
  const items = elementsIn(node);
  if (items.some((item) => elementsIn(item).some(isHeading)))
    return items.flatMap((item) => state.toFlow(state.all(item)));
  if (!classesOf(node).includes('plain')) return defaultHandlers.ol(state, node);
  const number = ownNumber(items[0]);
  if (!number) return defaultHandlers.ul(state, { ...node, tagName: 'ul' });
  const properties = { ...node.properties, start: Number(textOf(number)) };
  return defaultHandlers.ol(state, { ...node, properties, children: node.children.map(without) });
};

/** The page's title before the line that some pages have above it. */
function titleFirst(blocks: readonly RootContent[]): RootContent[] {
  const at = blocks.findIndex((block) => block.type === 'heading' && block.depth === 1);
  return at < 0 ? [...blocks] : [blocks[at]!, ...blocks.slice(0, at), ...blocks.slice(at + 1)];
}

/** A heading without bold words, which it would only repeat. */
const heading: Handle = (state, node) =>
  defaultHandlers[node.tagName as 'h2'](state, {
    ...node,
    children: node.children.flatMap((child) =>
      isElement(child) && ['b', 'strong'].includes(child.tagName) ? child.children : [child],
    ),
  });

/**
 * Markdown of what a built page says in `<main>`: what a reader gets, without the ways around the
 * site and without what only works on screen. Links become whole addresses; `url` is the page's.
 */
export function copyPage(html: string, url: URL): string {
  // Without places, which nothing asks for, it takes half the time.
  const main = find(fromParse5(parse(html)) as Root, 'main');
  if (!main) throw new Error(`The page ${url.pathname} has no <main>.`);
  const tree: Root = { type: 'root', children: kept(main.children, ' ') };
  const whole = (address: unknown): string => new URL(String(address ?? ''), url).href;
  const link: Handle = (state, node) =>
    defaultHandlers.a(state, { ...node, properties: { href: whole(node.properties['href']) } });
  const image: Handle = (state, node) => {
    const { alt, src } = node.properties;
    return defaultHandlers.img(state, { ...node, properties: { alt, src: whole(src) } });
  };
  const handlers = {
    a: link,
    div: division,
    dl: definitions,
    h2: heading,
    h3: heading,
    h4: heading,
    img: image,
    ol: list,
    p: paragraph,
    summary,
    sup: citation,
    table,
    ul: list,
  };
  const copy = toMdast(tree, { handlers });
  return writeMarkdown(titleFirst('children' in copy ? (copy.children as RootContent[]) : []));
}
