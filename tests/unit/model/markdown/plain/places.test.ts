import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageOfFile } from '../../../../../src/guide/record-file.ts';
import { placeOf } from '../../../../../src/model/markdown/plain/places.ts';
import { strayContainers } from '../../../../../src/model/markdown/plain/containers.ts';
import { build, named, textOf } from '../build.ts';

const pages = new Set([
  '/',
  '/guide/team/',
  '/guide/team/charter/',
  '/guide/team/first-week/',
  '/faq/why/',
]);
const place = (href: string, file = 'content/guide/team/Charter.md') =>
  placeOf(href, { file, pageOf: pageOfFile, hasPage: (path) => pages.has(path) });

describe('a link of plain Markdown', () => {
  test.each([
    ['First%20Week.md', '/guide/team/first-week/', ''],
    ['First Week', '/guide/team/first-week/', ''],
    ['first-week/#b', '/guide/team/first-week/', '#b'],
    ['first-week.html', '/guide/team/first-week/', ''],
    ['./README.md', '/guide/team/', ''],
    ['..', '/guide/team/', ''],
    ['../team', '/guide/team/', ''],
    ['../../faq/why.mdx', '/faq/why/', ''],
    ['/guide/team', '/guide/team/', ''],
    ['/guide/team/Charter.md', '/guide/team/charter/', ''],
    ['#here', '/guide/team/charter/', '#here'],
  ])('%s leads to %s', (href, path, rest) => {
    expect(place(href)).toEqual({ kind: 'page', path, rest });
  });

  test.each([
    'https://a.example/',
    'mailto:a@b.example',
    '//a.example/',
    '\\\\a.example',
    'javascript:a',
  ])('%s leads outside', (href) => {
    expect(place(href)).toEqual({ kind: 'outside' });
  });

  test('names files next to it, and in public/ from the root', () => {
    expect(place('plan%202.pdf')).toEqual({
      ...{ kind: 'file', file: 'content/guide/team/plan 2.pdf', root: null },
    });
    expect(place('/a/b.png')).toMatchObject({ file: 'content/a/b.png', root: '/a/b.png' });
  });

  test('never leads out of the folder of content', () => {
    const parts = fc.constantFrom(
      '..',
      '.',
      'a',
      '%2e%2e',
      '..%2f..',
      '\\..',
      '//',
      'content',
      'x.png',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 9 }), (all) => {
        const found = place(all.join('/'));
        if (found.kind !== 'file') return;
        expect(found.file).toMatch(/^content\//);
        expect(found.file.split('/')).not.toContain('..');
      }),
    );
  });
});

describe('containers', () => {
  const callouts = (text: string): string[] =>
    named(build(text, 'md'), 'div')
      .filter(({ attributes }) => attributes['class']?.startsWith('callout'))
      .map((one) => `${attributes(one)['aria-label']}: ${textOf(one).replace(/\s+/g, ' ').trim()}`);
  const attributes = (one: { attributes: Readonly<Record<string, string>> }) => one.attributes;

  test.each([
    [':::note\nText.\n:::', ['Note: Note Text.']],
    ['::: tip So it is\nText.\n:::', ['So it is: So it is Text.']],
    [':::warning[A "b"]\n\n- one\n- two\n\n:::', ['A "b": A "b" one two']],
    ['::::danger\n:::hint\nA.\n:::\n::::', ['Danger: Danger Tip A.', 'Tip: Tip A.']],
    ['> [!NOTE]\n> Text.', ['Note: Note Text.']],
    ['> [!tip] Do **so**\n> Text.', ['Do: Do so Text.']],
    ['- a\n\n  :::note\n  b\n  :::', ['Note: Note b']],
    ['```\n:::note\na\n:::\n```', []],
    ['> [!NOTHING]\n> a', []],
  ])('%j', (text, found) => {
    expect(callouts(text)).toEqual(found);
  });

  test('that are not whole are named, and those that are whole are not', () => {
    expect(strayContainers(':::note\na\n:::\n\n:::tip\nb')).toMatchObject([
      { name: 'tip', offset: 15 },
    ]);
    expect(strayContainers(':::nothing\na\n:::')).toHaveLength(2);
    expect(strayContainers('```\n:::note\n```')).toEqual([]);
  });
});
