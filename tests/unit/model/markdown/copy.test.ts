import { describe, expect, test } from 'vitest';
import { copyBody } from '../../../../src/model/markdown/copy.ts';
import type { BodyFormat } from '../../../../src/model/markdown/features.ts';
import { components } from '../../../../src/model/markdown/vocabulary.ts';

const copy = (text: string, format: BodyFormat = 'mdx'): string =>
  copyBody(text, {
    format,
    link: (url) => `https://example.org${url}`,
    source: (id) => `Source ${id}`,
    sources: 'Sources',
    inShort: 'In short',
    demo: (id) => `Demo: ${id}`,
    picture: (words) => `Picture: ${words}`,
  }).trim();

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
});
