import { expect, test } from 'vitest';
import { readBody } from '../../../../src/model/markdown/body.ts';
import type { Part } from '../../../../src/model/markdown/parts.ts';

const partsOf = (text: string): readonly Part[] =>
  readBody(text, {
    file: 'content/about/here.mdx',
    base: '/',
    headingLink: (heading) => heading,
    tableLabel: (heading) => heading,
  }).parts;

test('text and attributes reach the page as text', () => {
  expect(partsOf('Is 1 \\< 2 & "so"? [a](/x/?a&b "t\\"t")')).toEqual([
    '<p>Is 1 &lt; 2 &amp; “so”? <a href="/x/?a&amp;b" title="t&quot;t">a</a></p>',
  ]);
});

test('a component stands between finished HTML, with what it was given and what it holds', () => {
  expect(partsOf('One.\n\n<Callout title="A &amp; B">\n\nTwo.\n\n</Callout>\n\nThree.')).toEqual([
    '<p>One.</p>\n',
    { name: 'Callout', attributes: { title: 'A & B' }, parts: ['<p>Two.</p>'] },
    '\n<p>Three.</p>',
  ]);
});

test('a picture is left to the page, which knows its size', () => {
  expect(partsOf('![A plan](./plan.svg)')).toEqual([
    '<p>',
    { name: 'img', attributes: { src: './plan.svg', alt: 'A plan' }, parts: [] },
    '</p>',
  ]);
});

test('code that got past the content check is not run and leaves no trace', () => {
  const text = [
    'import x from "node:fs";',
    'export const y = 1;',
    'Sum: {globalThis.ran = true}.',
    '{globalThis.ran = true}',
    '<Callout title={globalThis.ran = true}>\n\nText.\n\n</Callout>',
  ].join('\n\n');
  expect(partsOf(text)).toEqual([
    expect.stringMatching(/^\s*<p>Sum: \.<\/p>\s*$/),
    { name: 'Callout', attributes: {}, parts: ['<p>Text.</p>'] },
  ]);
  expect(globalThis).not.toHaveProperty('ran');
});

test('HTML that the guide does not know never becomes HTML', () => {
  expect(partsOf('<script src="/x.js">a</script>\n\n<kbd>Esc</kbd> ends it.')).toEqual([
    expect.objectContaining({ name: 'script' }),
    expect.stringContaining('<kbd>Esc</kbd> ends it.'),
  ]);
});
