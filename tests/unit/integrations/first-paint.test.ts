import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { policy, quietPolicy } from '../../../src/frame/policy.ts';
import { readyToPaint } from '../../../src/integrations/pages/first-paint.ts';

const meta = (text: string): string =>
  `<meta http-equiv="content-security-policy" content="${text}">`;
const sheet = (name: string): string => `<link rel="stylesheet" href="/${name}.css">`;
const page = (head: string, body: string): string =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('the sheets of the head become one style in their order, which every policy names', () => {
  const head = meta(policy) + meta(quietPolicy) + sheet('first') + '<title>A</title>';
  const body = `<template>${sheet('later')}</template>`;
  const paint = readyToPaint((name) => `a{${name}}`);
  const made = paint(page(head + sheet('more') + sheet('first'), body));
  const style = 'a{/first.css}a{/more.css}';
  const named = `style-src 'self' ${hashOf(style)}`;
  expect(made).toBe(
    page(
      meta(policy.replace("style-src 'self'", named)) +
        meta(quietPolicy.replace("style-src 'self'", named)) +
        `<title>A</title><style>${style}</style>`,
      body,
    ),
  );
});

test('each page has its own sheets, whatever pages were before it, and no sheet is read twice for the same ones', () => {
  const read: string[] = [];
  const paint = readyToPaint((name) => {
    read.push(name);
    return `a{${name}}`;
  });
  const heads = [sheet('a') + sheet('b'), sheet('a'), sheet('b') + sheet('a'), sheet('a')];
  const styles = heads.map((head) => /<style>(.*?)<\/style>/.exec(paint(page(head, '')))?.[1]);
  expect(styles).toEqual(['a{/a.css}a{/b.css}', 'a{/a.css}', 'a{/b.css}a{/a.css}', 'a{/a.css}']);
  expect(read).toEqual(['/a.css', '/b.css']);
});

test('a page waits for its head where it says where that ends', () => {
  const made = readyToPaint(() => 'a{}')(page(sheet('a'), '<div id="_head"></div>'));
  expect(made).toContain('<link rel="expect" href="#_head" blocking="render"><style>a{}</style>');
});

test('a page without sheets stays as it is', () => {
  const moved = page(meta(policy), '<p>Moved</p>');
  expect(readyToPaint(() => 'a{}')(moved)).toBe(moved);
});

test('nothing in a sheet ends the style, and the policy names what is in the page', () => {
  const part = fc.constantFrom(
    '</style>',
    '</',
    '<',
    '/',
    '$&',
    "$'",
    'a{b:c}',
    '"',
    '\\',
    ' ',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const paint = readyToPaint(() => parts.join(''));
      const made = paint(page(meta(policy) + sheet('a'), '<p>Text</p>'));
      const [, style = '', rest] = /<style>([^]*?)<\/style>([^]*)$/.exec(made)!;
      expect(rest).toBe('</head><body><p>Text</p></body></html>');
      expect(made).toContain(hashOf(style));
    }),
  );
});
