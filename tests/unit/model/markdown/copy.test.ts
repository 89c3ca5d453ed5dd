import { describe, expect, test } from 'vitest';
import { copyBody } from '../../../../src/model/markdown/copy.ts';
import type { BodyFormat } from '../../../../src/model/markdown/features.ts';
import { parseBody } from '../../../../src/model/markdown/parse.ts';
import { components } from '../../../../src/model/markdown/vocabulary.ts';

const context = {
  link: (url: string) => `https://example.org${url}`,
  source: (id: string) => `Source ${id}`,
  sources: 'Sources',
  inShort: 'In short',
  demo: (id: string) => `Demo: ${id}`,
  picture: (words: string) => `Picture: ${words}`,
};
const copy = (text: string, format: BodyFormat = 'mdx'): string =>
  copyBody(text, { ...context, format }).trim();

describe('the Markdown copy', () => {
  test('has the list of steps as it is', () => {
    expect(copy('<Steps>\n\n1. One\n2. Two\n\n</Steps>')).toBe('1. One\n2. Two');
  });

  test('has boxes to tick in a checklist', () => {
    expect(copy('<Checklist>\n\n- One\n- **Two**\n\n</Checklist>')).toBe(
      '- [ ] One\n- [ ] **Two**',
    );
  });

  test('has every tab under its title', () => {
    const tab = (title: string) => `<Tab title="${title}">\n\nText of ${title}.\n\n</Tab>`;
    expect(copy(`<Tabs>\n\n${tab('One')}\n\n${tab('Two')}\n\n</Tabs>`)).toBe(
      '**One**\n\nText of One.\n\n**Two**\n\nText of Two.',
    );
  });

  test('has the caption, the alternative and the words of a figure, and no address of a file', () => {
    const figure =
      '<Figure caption="The line." credit="By Ana">\n\n![Marks](./a.svg)\n\nIn words.\n\n</Figure>';
    expect(copy(figure)).toBe('**The line. By Ana**\n\nPicture: Marks\n\nIn words.');
  });

  test('has the caption above a table, and the rows in their order', () => {
    const table = '| A | B |\n| - | -: |\n| 2 | x |\n| 1 | y |';
    expect(copy(`<Table caption="Rows" sort="yes">\n\n${table}\n\n</Table>`)).toBe(
      `**Rows**\n\n${table}`,
    );
  });

  test('has a download as a code block under its title and file', () => {
    const block = '```md\n# Notes\n\n- [ ] One\n```';
    expect(copy(`<Download file="my-notes.md" title="Notes">\n\n${block}\n\n</Download>`)).toBe(
      `**Notes (my-notes.md)**\n\n${block}`,
    );
  });

  test('numbers sources inside the new components and makes their links whole', () => {
    const text =
      '<Steps>\n\n1. One.<Cite id="b" />\n\n</Steps>\n\n<Tabs>\n\n<Tab title="T">\n\n[Two](/x/).<Cite id="a" /><Cite id="b" />\n\n</Tab>\n\n</Tabs>';
    expect(copy(text)).toBe(
      '1. One.[1]\n\n**T**\n\n[Two](https://example.org/x/).[2][1]\n\n## Sources\n\n1. Source b\n2. Source a',
    );
  });

  test('has blocks without components as they are typed, and numbers sources across them', () => {
    const text = [
      '## A {#b}\n\nOne.<Cite id="b" />\n\n* __Two__ "and" [three](/é/)\n* \\{four\\}\n\nThen:',
      '<Steps>\n\n1. Five.<Cite id="a" />\n\n</Steps>\n\n{/* six */}\n\nSeven   *eight*\nnine.',
    ];
    const blocks = [
      '## A\n\nOne.[1]\n\n* __Two__ "and" [three](https://example.org/é/)\n* \\{four\\}\n\nThen:',
      '1. Five.[2]\n\nSeven   *eight*\nnine.\n\n## Sources\n\n1. Source b\n2. Source a',
    ];
    expect(copy(text.join('\n\n'))).toBe(blocks.join('\n\n'));
  });

  test('has no code of what components allow to be indented', () => {
    expect(copy('- One\n\n      Two')).toBe('- One\n\n  Two');
    expect(copy('One\n\n    Two\n\n-     Three')).toBe('One\n\nTwo\n\n- Three');
  });

  test('has its sources outside of code that nothing ends', () => {
    expect(copy('One<Cite id="a" />\n\n```\ncode')).toBe(
      'One[1]\n\n```\ncode\n```\n\n## Sources\n\n1. Source a',
    );
  });

  /** Attributes that say how a component looks or works, and nothing to a reader of text. */
  const silent = ['kind', 'role', 'sort', 'filter'];
  const told = Object.entries(components).flatMap(([name, { attributes, body, refers = {} }]) =>
    Object.keys(attributes)
      .filter((key) => !silent.includes(key) && refers[key] !== 'glossary')
      .map((key) => ({ name, key, body })),
  );

  test.each(told)('says the $key of a $name', ({ name, key, body }) => {
    const tag = `<${name} ${key}="my-words.md"`;
    const text = body === 'none' ? `${tag} />` : `${tag}>\n\n- Text\n\n</${name}>`;
    expect(copy(text)).toContain('my-words.md');
  });
});

describe('the Markdown copy of plain Markdown', () => {
  test('keeps the box of a task that is a heading, as words', () => {
    expect(copy('# Title\n\n- [x] a\n  ---\n\n  b', 'md')).toBe(
      '## Title\n\n- [x]\n\n  ### a\n\n  b',
    );
  });

  test.each([
    ['**`a`**😀 ä', '**`a`**&#x1F600; ä'],
    ['x😀**`a`**', 'x&#x1F600;**`a`**'],
    ['**`a`**😀**`b`**', '**`a`**&#x1F600;**`b`**'],
    ['`*&#xD83D;&#xDE00;`', '`*&#xD83D;&#xDE00;`'],
  ])('keeps characters of two halves whole, next to bold words: %s', (text, same) => {
    expect(copy(`${text}\n===`, 'md')).toBe(`## ${same}`);
  });

  const plain = (text: string): string => copy(text, 'md');

  test('has tasks, footnotes, tables and code as they are, and links whole', () => {
    const text = '- [x] One\n- [ ] Two\n\n~~Three~~[^1]\n\n```\n{a} <b>\n```\n\n[^1]: [Four](/x/)';
    expect(plain(text)).toBe(text.replace('/x/', 'https://example.org/x/'));
  });

  test('has no HTML, but what it means', () => {
    const text = [
      '<details>\n<summary>More &amp; more</summary>\n\nText with <kbd>K</kbd>.\n\n</details>',
      '<dl>\n<dt>A</dt>\n<dd>B</dd>\n</dl>',
      '<figure>\n\n![Marks](./a.svg)\n\n<figcaption>A line</figcaption>\n</figure>',
      '<hr>',
      'One<br>two <abbr title="Three words here">TWH</abbr> <del>four</del>',
      '<!-- five -->',
    ];
    expect(plain(text.join('\n\n'))).toBe(
      [
        '**More & more**\n\nText with K.',
        '**A**\n\nB',
        'Picture: Marks\n\nA line',
        '---',
        'One\\\ntwo TWH (Three words here) ~~four~~',
      ].join('\n\n'),
    );
  });

  test('has the signs and line ends of its writer', () => {
    const text =
      '* __Zwölf__ *a*\n+ b\n\nc_d 1) [😀 é](/x/ "t") __[y](</x/ z>)__\ne  \n\n***\n\n~~~js\n# f\n~~~';
    expect(plain(text)).toBe(text.replaceAll('/x/', 'https://example.org/x/'));
  });

  test.each([
    ['[a](</b c> "t")', '[a](<https://example.org/b c> "t")'],
    ['[a](/b(c))', '[a](<https://example.org/b(c)>)'],
    ['[a]( /b )', '[a]( https://example.org/b )'],
    ['[a][]\n\n[a]: /b "t"', '[a][]\n\n[a]: https://example.org/b "t"'],
    [
      '> é [a](/b)\n>\n> [c]: /d',
      '> é [a](https://example.org/b)\n>\n> [c]: https://example.org/d',
    ],
    ['[a](/b\\)c)', '[a](https://example.org/b\\)c)'],
    ['[a\\]](/b)', '[a\\]](https://example.org/b)'],
    ['[](/b)', '[](https://example.org/b)'],
    ['[![é](/b)](/c)', '[Picture: é](https://example.org/c)'],
    ['| a |\n| - |\n| ![b](/c) |', '| a |\n| - |\n| Picture: b |'],
    ['`[a](/b)`', '`[a](/b)`'],
  ])('has in the place of %s a whole address or words', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  test('has words that stand for a picture without another meaning than on the page', () => {
    expect(plain('a**![b](/c)**d')).toBe('a\\*\\*Picture: b\\*\\*d');
    expect(plain('![a_b_ | c*](/d)')).toBe('Picture: a\\_b\\_ | c\\*');
  });

  test.each([
    ['# A\n\n## B ##\n\n> ###### C', '## A\n\n### B ##\n\n> ###### C'],
    ['A\n===\n\nB\n---', '## A\n\n### B'],
    ['## A\n\n> # B', '### A\n\n> ## B'],
    ['<h1>A</h1>\n\n## B', '## A\n\n### B'],
    ['<!-- <h1>A</h1> -->\n\n## B', '## B'],
    ['#a\n===', '## #a'],
    ['# A {#b}\n\n## {#c}', '## A\n\n###'],
  ])('has the headings of %s below the title of its page', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  test('opens callouts and containers whose words are written anew', () => {
    expect(plain('> [!NOTE]\n> <b>a</b>')).toBe('> [!NOTE]\n> **a**');
    expect(plain(':::note[A]\n<b>a</b>\n:::')).toBe(':::note[A]\n**a**\n:::');
  });

  test('keeps two lists apart that only a comment parts', () => {
    expect(plain('- a\n\n<!-- b -->\n\n- c')).toBe('- a\n\n* c');
    expect(plain('- a\n\n<!-- b -->\n\n  c')).toBe('- a\n\nc');
  });

  test('is the same with other line ends and a mark of its encoding', () => {
    const text = '* é __[a](/b)__\n\n# c\n\n<b>d</b> ![e](/f)\n';
    expect(plain(text)).toMatch(/^\* é __/);
    expect(plain(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toBe(plain(text));
  });

  test('is the same from a tree that is known, in which nothing changes', () => {
    const text = '# é\n\n[a](/b) "c" ...\n\n<b>d</b> [e](/f)\n\n[g]: /h';
    const tree = parseBody(text, 'md');
    const before = structuredClone(tree);
    expect(copyBody(text, { ...context, format: 'md' }, tree).trim()).toBe(plain(text));
    expect(tree).toEqual(before);
    const other = parseBody(text.replace('/b', '/z'), 'md');
    expect(copyBody(text, { ...context, format: 'md' }, other)).toContain(
      '(https://example.org/z)',
    );
  });
});
