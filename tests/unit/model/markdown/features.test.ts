import { describe, expect, test } from 'vitest';
import { build, type Ending, named, textOf } from './build.ts';

const paragraph = (text: string, ending: Ending): string | undefined =>
  named(build(text, ending), 'p').map(textOf)[0];

test('quotes and ellipses in .mdx become typographic, those of .md stay as they were typed', () => {
  expect(paragraph('"It\'s" -- so...', 'mdx')).toBe('“It’s” -- so…');
  expect(paragraph('"It\'s" -- so...', 'md')).toBe('"It\'s" -- so...');
});

test('there are no footnotes in .mdx', () => {
  const body = build('A claim.[^1]\n\n[^1]: A note.');
  expect(named(body, 'sup', 'section')).toEqual([]);
});

describe('footnotes in .md', () => {
  const text = '## Fn 1\n\nA claim.[^a] More.[^a]\n\n[^a]: A [note](/faq/).';
  const body = build(text, 'md');

  test('stand at the end under a heading in the language of the site', () => {
    expect(body.headings).toEqual([
      { depth: 2, slug: 'fn-1', text: 'Fn 1' },
      { depth: 2, slug: '_footnotes', text: 'Notes' },
    ]);
    expect(named(body, 'h2').map(textOf)).toEqual(['Fn 1', 'Notes']);
    expect(body.links).toEqual(['/faq/']);
  });

  test('and their places lead to each other, by anchors that no heading has', () => {
    const ids = new Set(body.elements.flatMap(({ attributes }) => attributes.id ?? []));
    const links = named(body, 'a').filter(({ attributes }) => attributes.href?.includes('_fn'));
    expect(links.map(({ attributes }) => attributes.href)).toEqual([
      ...['#_fn-a', '#_fn-a', '#_fnref-a', '#_fnref-a-2'],
    ]);
    for (const { attributes } of links) {
      expect(ids).toContain(attributes.href!.slice(1));
      if (attributes['aria-describedby']) expect(ids).toContain(attributes['aria-describedby']);
    }
    const labels = links.map(({ attributes }) => attributes['aria-label']);
    expect(labels).toEqual([undefined, undefined, 'Back: 1', 'Back: 1-2']);
  });
});

test('boxes of a list in .md are signs, since nobody can tick them', () => {
  const body = build('- [x] One\n- [ ] Two', 'md');
  expect(named(body, 'li').map(textOf)).toEqual(['\u2611 One', '\u2610 Two']);
  expect(named(body, 'input')).toEqual([]);
});

test('code by four spaces is code in .md, braces and signs are text', () => {
  const body = build('A {b} < c.\n\n    {d} <e>', 'md');
  expect(named(body, 'p', 'code').map(textOf)).toEqual(['A {b} < c.', '{d} <e>\n']);
});

test('directives in .mdx are no more than text, so that none can vanish', () => {
  expect(paragraph(':::note\nText\n:::', 'mdx')).toContain(':::note');
});
