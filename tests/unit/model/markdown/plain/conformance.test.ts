import { expect, test } from 'vitest';
import { cleanTree, plainTree } from '../../../../../src/model/markdown/plain/tree.ts';
import { plain, suites } from './examples.ts';

const links =
  'Markdown of GitHub makes links of bare addresses, the examples of CommonMark do not.';
const comments =
  'CommonMark has changed since what a comment is; the examples of GitHub are older.';

/** Examples with other HTML than the specification has, and why: the two contradict each other. */
const exceptions: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  'CommonMark 0.31.2': { 606: links, 608: links, 611: links, 612: links },
  'GFM 0.29': { 615: links, 617: links, 620: links, 621: links, 649: comments, 650: comments },
};

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
