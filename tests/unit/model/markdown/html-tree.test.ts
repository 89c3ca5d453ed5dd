import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { html, htmlAttributes } from '../../../../src/model/markdown/html.ts';
import { parseBody } from '../../../../src/model/markdown/parse.ts';
import { build, compile, type Element, textOf } from './build.ts';

/** A built body as one line of HTML, without what only parts blocks. */
const shown = (text: string): string => {
  const show = (node: Element | string): string => {
    if (typeof node === 'string') return node.replace(/\n/g, '');
    const attributes = Object.entries(node.attributes).map(([key, value]) => ` ${key}="${value}"`);
    return `<${node.name}${attributes.join('')}>${node.children.map(show).join('')}</${node.name}>`;
  };
  return compile(text, 'md').map(show).join('');
};

describe('HTML in plain Markdown', () => {
  test.each([
    [
      'Press <kbd title="Escape &amp; more">Esc</kbd>.',
      '<p>Press <kbd title="Escape & more">Esc</kbd>.</p>',
    ],
    ['<KBD LANG=de>**Strg**</KBD>', '<p><kbd lang="de"><strong>Strg</strong></kbd></p>'],
    ['One<br>two<br/>three', '<p>One<br></br>two<br></br>three</p>'],
    ['<hr>', '<hr></hr>'],
    [
      '<details open>\n<summary>A `b`</summary>\n\n**C**\n\n</details>',
      '<details open="" class="flow"><summary>A `b`</summary><p><strong>C</strong></p></details>',
    ],
    [
      '<details><summary>A</summary>B &lt; <kbd>C</kbd></details>',
      '<details class="flow"><summary>A</summary><p>B < <kbd>C</kbd></p></details>',
    ],
    ['<dl>\n<dt>A</dt>\n<dd>B</dd>\n</dl>', '<dl><dt>A</dt><dd>B</dd></dl>'],
    ['- <ins>\n\n  a\n\n  </ins>', '<ul><li><ins><p>a</p></ins></li></ul>'],
    ['<mark>\nwords\n</mark>', '<p><mark>words</mark></p>'],
    ['A <!-- note --> b\n\n<!--\nmore\n-->', '<p>A  b</p>'],
    ['> <del>x</del>', '<blockquote><p><del>x</del></p></blockquote>'],
  ])('%j becomes %s', (text, page) => {
    expect(parseBody(text, 'md').problems).toEqual([]);
    expect(shown(text)).toBe(page);
  });

  test.each(Object.keys(html))('<%s> takes what every element takes', (name) => {
    expect(htmlAttributes(name)).toEqual(expect.arrayContaining(['title', 'lang', 'dir']));
  });

  test.each([
    ['<kbd>x', [['unclosed', 'kbd', 0]]],
    [
      'x</kbd> <sub>y',
      [
        ['unopened', 'kbd', 1],
        ['unclosed', 'sub', 8],
      ],
    ],
    [
      '*a <kbd>b* c</kbd>',
      [
        ['unclosed', 'kbd', 3],
        ['unopened', 'kbd', 12],
      ],
    ],
    [
      '<sub><sup>x</sub></sup>',
      [
        ['unclosed', 'sup', 5],
        ['unopened', 'sup', 17],
      ],
    ],
    ['a\n\n<?php x ?>', [['unreadable', '<?php x ?>', 3]]],
    ['<div <p>', [['unreadable', '<div <p>', 0]]],
    // Some readers end such a comment earlier than others.
    ['<!--><b>-->', [['unreadable', '<!--><b>-->', 0]]],
    ['<!-- a --!><b> -->', [['unreadable', '<!-- a --!><b> -->', 0]]],
  ])('%j tells what makes no element', (text, expected) => {
    const { problems } = parseBody(text, 'md');
    expect(problems.map(({ kind, name, offset }) => [kind, name, offset])).toEqual(expected);
  });

  const pieces = fc.constantFrom(
    ...['<kbd>', '</kbd>', '<details>', '</details>', '<summary>', '</summary>', '<del>', '</del>'],
    ...[
      '<br>',
      '<hr>',
      '<dl>',
      '<dt>',
      '</dt>',
      '</dl>',
      '<!-- a -->',
      '<b',
      '>',
      '<a href="/x/">',
    ],
    ...['\n', '\n\n', '- ', '> ', '    ', '*', '**', '`', '[a](/b/)', 'word', ' ', '&amp;', '&lt;'],
  );

  test('never fails, and every word is where it was written', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        const places: [string, number][] = [];
        const visit = (node: {
          children?: unknown[];
          value?: string;
          type: string;
          position?: { start: { offset?: number }; end: { offset?: number } };
        }): void => {
          if (node.type === 'text' && !node.value!.includes('&') && !node.value!.includes('<'))
            places.push([node.value!, node.position!.start.offset!]);
          node.children?.forEach((child) => visit(child as never));
        };
        visit(parseBody(text, 'md').tree as never);
        for (const [value, at] of places.filter(([words]) => words === 'word'))
          expect(text.slice(at, at + 4)).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });

  test('that is not allowed is never compiled, even where the check had let it pass', () => {
    for (const text of [
      '<script>alert(1)</script>',
      '<kbd onclick="x">K</kbd>',
      '<img src="x" onerror="alert(1)">',
      '<a href="javascript:alert(1)">x</a>',
      '<Callout set:html="x">a</Callout>',
      '<details style="x"><summary>a</summary></details>',
      '![A](./evil.mjs)',
    ])
      expect(() => compile(text, 'md')).toThrow(/A body may not/);
    expect(globalThis).not.toHaveProperty('ran');
  });
});

test('a plain body is text where MDX is code', () => {
  const text = 'import x from "y"\n\nexport const a = 1\n\n{process.exit()}\n\n`{a}`';
  const words = build(text, 'md').elements.map(textOf).join(' ');
  expect(words).toContain('import x from “y”');
  expect(words).toContain('{process.exit()}');
});
