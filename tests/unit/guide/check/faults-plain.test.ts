import { describe, expect, test } from 'vitest';
import { copyGuide } from './guide-copy.ts';
import { placeIn } from './fault-table.ts';

const guide = copyGuide();
const file = 'content/about/plain.md';
const page = (text: string): string => `---
title: Plain
description: What a page of plain Markdown says here. What a page of plain Markdown says here.
lede: It stands here only to be found.
order: 1
---

Text before.

${text}

Text after.
`;

const check = (text: string, name = file) => guide.check({ [name]: page(text) });

/** Proves that a text has one fault, at the last occurrence of `at`, which is the text if not given. */
const proves = (text: string, field: string, words: string, at = text): void => {
  const written = page(text);
  expect(
    check(text).faults.map(({ reason, hint, ...where }) => ({
      ...where,
      said: `${reason} ${hint}`,
    })),
  ).toEqual([
    { file, ...placeIn(written, at), field, said: expect.stringContaining(words) as string },
  ]);
};

describe('plain Markdown', () => {
  test.each([
    ['signs', 'a < b > c, {braces}, {{ both }}, {% more %}, <3, import x from "y"'],
    ['code by four spaces', '    const { a } = <b>{c}</b>;'],
    [
      'autolinks',
      '<https://example.org/>, https://example.org/a, www.example.org, <ana@example.org>',
    ],
    ['a table', '| a | b |\n|---|--:|\n| c | d |'],
    ['struck words and tasks', '- [x] ~~one~~\n- [ ] two'],
    ['footnotes', 'A claim.[^1]\n\n[^1]: A note on [questions](/faq/).'],
    ['comments', 'Before <!-- {x} <b> --> after.\n\n<!--\nmore\n-->'],
    ['links by reference', '[the questions][faq]\n\n[faq]: /faq/ "All of them"'],
    ['an anchor', '## A heading {#own}\n\n[to it](#own)'],
    [
      'elements in a line',
      '<kbd title="Escape">Esc</kbd> H<sub>2</sub>O<br>x<sup>2</sup> <mark>a</mark> <abbr title="So it is">SII</abbr> <del>b</del> <ins lang="de" dir="ltr">c</ins>',
    ],
    [
      'details',
      '<details open>\n<summary>More</summary>\n\n**Text** and [questions](/faq/).\n\n</details>',
    ],
    ['a list of words', '<dl>\n<dt>A</dt>\n<dd>B</dd>\n<dd>C &amp; D</dd>\n</dl>'],
    ['a figure', '<figure>\n\nText.\n\n<figcaption>What it shows</figcaption>\n</figure>\n\n<hr>'],
    ['words behind a line across', '<hr>\n    Words.'],
    ['elements in a list', '- <details>\n  <summary>More</summary>\n\n  Text.\n\n  </details>'],
  ])('may hold %s', (_, text) => {
    expect(check(text).faults).toEqual([]);
  });

  test.each([
    ['a script', '<script>alert(1)</script>', '<script>', 'Scripts are not allowed'],
    ['a script over lines', '<script>\nlet a = "<b>";\n</script>', '<script>', 'Scripts'],
    ['a frame', '<iframe src="https://example.com/"></iframe>', '<iframe>', 'Frames'],
    ['a style', '<style>a { color: red }</style>', '<style>', 'theme.css'],
    ['a drawing', '<svg viewBox="0 0 1 1"></svg>', '<svg>', 'name.svg'],
    ['a form', '<form action="/x/">a</form>', '<form>', 'Forms'],
    ['a division', '<div>\n\nText.\n\n</div>', '<div>', 'This HTML is not allowed'],
    ['a paragraph', '<p align="center">Text.</p>', '<p>', 'Delete the tags'],
    ['a component', '<Callout title="So">\n\nText.\n\n</Callout>', '<Callout>', '.mdx'],
    [
      'an element that nothing closes',
      '<details>\n<summary>a</summary>\n\nText.',
      '<details>',
      '</details>',
    ],
    ['an instruction', '<?php echo 1 ?>', 'html', 'cannot be read'],
    ['a declaration', '<!DOCTYPE html>', 'html', 'cannot be read'],
    ['details without a summary', '<details>\n\nText.\n\n</details>', '<details>', '<summary>'],
    ['a summary alone', '<summary>a</summary>', '<summary>', 'outside <details>'],
    [
      'other things in a list of words',
      '<dl>\n<dt>a</dt>\n\nText.\n\n</dl>',
      '<dl>',
      'only <dt> and <dd>',
    ],
    [
      'a block in an element of a line',
      '<kbd>\n\nText.\n\n</kbd>',
      '<kbd>',
      'more than words in a line',
    ],
    ['nothing in an element', '<figure></figure>', '<figure>', 'nothing between'],
    ['a second h1', '# Another title', 'heading', 'has its h1'],
    ['a broken link', '[a page](/no-such-page/)', 'link', 'leads to no page'],
    ['a broken file', '[a page](./no-such-page.md)', 'link', 'leads to no file'],
    ['a missing picture', '![A line](./no-such-line.svg)', 'image', 'does not exist'],
    [
      'a picture from elsewhere',
      '![A line](https://example.org/a.png)',
      'image',
      'not part of the site',
    ],
    ['a script as an address', '[a page](javascript:alert(1))', 'link', 'javascript:'],
    ['a directive', ':::note\nText.\n:::', 'directive', 'quotation'],
  ])('may not hold %s', (_, text, field, words) => {
    proves(text, field, words);
  });

  test.each([
    ['an image', 'So <img src="/x.svg" alt="a"> it is.', '<img', '<img>', '![text]'],
    ['a link', 'So <a href="javascript:alert(1)">it</a> is.', '<a href', '<a>', '[text](address)'],
    ['an element that ends elsewhere', '*So <kbd>it* is.', '<kbd>', '<kbd>', 'not closed'],
    ['an end without a beginning', 'So it</kbd> is.', '</kbd>', '</kbd>', 'Nothing is open'],
    ['an event', '<kbd onclick="alert(1)">K</kbd>', 'onclick', '<kbd onclick>', 'Event'],
    [
      'an event in capitals',
      '<kbd title="a" ONCLICK=alert(1)>K</kbd>',
      'ONCLICK',
      '<kbd onclick>',
      'Event',
    ],
    ['a style', 'a <sub style="color:red">b</sub>', 'style', '<sub style>', 'Inline styles'],
    ['a class', '<kbd class="x">K</kbd>', 'class', '<kbd class>', 'Allowed: title'],
    ['an id', '<mark id="x">K</mark>', 'id="x"', '<mark id>', 'Allowed: title'],
    ['a slip', '<abbr titel="So it is">SII</abbr>', 'titel', '<abbr titel>', '“title”'],
    ['open elsewhere', '<figure open>\n\nText.\n\n</figure>', 'open', '<figure open>', 'Allowed'],
    ['a language that is none', '<ins lang="de DE">a</ins>', 'lang', '<ins lang>', 'pt-BR'],
    ['a direction that is none', '<ins dir="up">a</ins>', 'dir', '<ins dir>', 'ltr'],
    ['a title twice', '<ins title="a" title="b">a</ins>', 'title="b"', '<ins title>', 'twice'],
    ['a block in a line', 'So <hr> it is.', '<hr>', '<hr>', 'inside a sentence'],
    ['a hidden sign in a title', '<kbd title="&#x202E;">K</kbd>', '<kbd', 'character', 'U+202E'],
    [
      'words before a summary',
      '<details>\nText.\n<summary>a</summary>\n</details>',
      '<details>',
      '<details>',
      'begin with <summary>',
    ],
  ])('may not hold %s there', (_, text, at, field, words) => {
    proves(text, field, words, at);
  });

  test('tells all its faults in one run, wherever they are', () => {
    const text = '<b>One</b> {x}\n\n<kbd>two\n\n[three](/no/)\n\n<script>four</script>';
    expect(check(text).faults.map(({ field }) => field)).toEqual([
      ...['<b>', '<kbd>', 'link', '<script>'],
    ]);
  });

  test.each([
    ['a skipped level', '#### Deep', 'heading', 'level 1 to level 4'],
    ['a link that says nothing', '[here](/faq/)', 'link', 'does not say where'],
    ['a footnote without text', 'A claim.[^2]', 'footnote', 'missing'],
    ['a footnote that nothing names', '[^3]: A note.', 'footnote', 'Nothing in the text refers'],
    ['an alert', '> [!NOTE]\n> Text.', 'callout', '[!NOTE]'],
  ])('is advised of %s', (_, text, field, words) => {
    // The guide itself is strict.
    expect(check(text).faults).toMatchObject([
      { field, reason: expect.stringContaining(words) as string },
    ]);
  });

  test('has no footnotes, headings or tables in a place of the frame', () => {
    const slot = 'content/slots/footer.md';
    const { faults } = guide.check({
      [slot]: '---\nlabel: Notice\n---\n\nText.[^1]\n\n[^1]: A note.\n',
    });
    expect(faults).toMatchObject([{ file: slot, field: 'footnote' }]);
  });

  test('that nests absurdly is named, and brings nothing down', () => {
    for (const text of ['> '.repeat(20_000), '<ins>'.repeat(20_000), '<!--'.repeat(15_000)]) {
      const { faults } = check(text);
      expect(faults.length).toBeGreaterThan(0);
      // Nothing but what is in the text: no process had to be ended for it.
      expect(faults.filter((fault) => fault.file !== file || fault.field === 'file')).toEqual([]);
    }
  });
});
