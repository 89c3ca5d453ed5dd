import type { Element, ElementContent } from 'hast';

/** What a block of code is, as the line that opens it says. */
export interface CodeFacts {
  /** In lower case; empty where none is named. */
  readonly language: string;
  readonly title: string;
  /** Numbers of the lines that are to stand out, counted from 1. */
  readonly marked: ReadonlySet<number>;
}

/** Colours code: its lines as elements with classes, or null where the language is not known. */
export type Highlight = (code: string, facts: CodeFacts) => ElementContent[] | null;

const titleIn = /(?:^|\s)(?:title|filename|file|name)=(?:"([^"]*)"|'([^']*)'|(\S+))/;

/** What a block of code says of itself; null for any other element. */
export function codeFacts(pre: Element): CodeFacts | null {
  const [code] = pre.children;
  if (pre.tagName !== 'pre' || code?.type !== 'element' || code.tagName !== 'code') return null;
  const names = code.properties['className'];
  const named = (Array.isArray(names) ? names : [names])
    .map(String)
    .find((one) => one.startsWith('language-'));
  const [, language = '', behind = ''] = /^language-([\w+#.-]*)(.*)$/.exec(named ?? '') ?? [];
  const meta = `${behind} ${String(pre.properties['dataMeta'] ?? '')}`;
  const [, double, single, bare] = titleIn.exec(meta) ?? [];
  return {
    language: language.toLowerCase(),
    title: double ?? single ?? bare ?? '',
    marked: numbersIn(/\{([\d,\s-]{1,200})\}/.exec(meta)?.[1] ?? ''),
  };
}

/** The numbers that a list such as `1,3-5` names; no more than a page has lines. */
function numbersIn(list: string): Set<number> {
  const all = list.split(',').flatMap((part) => {
    const [from, to = from] = part.split('-').map(Number);
    if (!from || !to || to - from > 1000) return [];
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
  });
  return new Set(all);
}

const textOf = (node: ElementContent): string => {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
};

/** A block of code as the page shows it: with its colours, and under its title if it has one. */
export function frameCode(pre: Element, facts: CodeFacts, highlight?: Highlight): Element {
  const [code] = pre.children as [Element];
  const coloured = highlight?.(textOf(code), facts);
  if (coloured) code.children = coloured;
  pre.properties = {};
  if (!facts.title) return pre;
  const caption: Element = {
    type: 'element',
    tagName: 'figcaption',
    properties: {},
    children: [{ type: 'text', value: facts.title }],
  };
  return {
    type: 'element',
    tagName: 'figure',
    properties: { className: ['code'] },
    children: [caption, pre],
  };
}
