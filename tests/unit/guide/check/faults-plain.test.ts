import { describe, expect, test } from 'vitest';
import { copyGuide } from './guide-copy.ts';
import { placeIn } from './fault-table.ts';

const guide = copyGuide();
const file = 'content/about/plain.md';
const mild = {
  'content/site.json': guide
    .read('content/site.json')
    .replace(/"strict": true,.*/, '"strict": false,'),
};

/** Checks a page of plain Markdown in a guide that is not strict; the fields are its own. */
const check = (text: string, fields = 'title: Plain\n') =>
  guide.check({ ...mild, [file]: `---\n${fields}---\n\n${text}\n` });

/** What is advised of the page, but for the fields that it leaves out and the links that miss it. */
const adviceOf = (text: string) =>
  check(text).advice.filter(
    (one) => one.file === file && !/^(?:description, )?(?:lede|next|links)/.test(one.field),
  );

describe('plain Markdown', () => {
  test.each([
    ['signs', 'a < b > c, {braces}, <3, import x from "y"'],
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
    ['an anchor in HTML', '<a name="Own"></a>\n\n[to it](#Own)'],
    [
      'HTML',
      '<p align="center">Press <kbd title="Escape">Esc</kbd>.</p>\n\n<div>\n\n**Text**\n\n</div>',
    ],
    [
      'details',
      '<details open>\n<summary>More</summary>\n\n**Text** and [questions](/faq/).\n\n</details>',
    ],
    ['an alert', '> [!NOTE]\n> Text.'],
    ['a container', ':::tip[So]\n\nText.\n\n:::'],
    ['emoji', 'It works :tada:'],
    ['a title of code', '```js title="a.js" {1}\nlet a;\n```'],
  ])('may hold %s', (_, text) => {
    expect(check(text).faults).toEqual([]);
    expect(adviceOf(text)).toEqual([]);
  });

  test.each([
    ['a script', '<script>alert(1)</script>', '<script>', 'left out', '<script'],
    ['a frame', '<iframe src="https://example.com/"></iframe>', '<iframe>', 'left out', '<iframe'],
    ['a font', '<font color="red">a</font>', '<font>', 'words in it stay', '<font'],
    ['a component', '<Callout title="So">\n\nText.\n\n</Callout>', '<Callout>', '.mdx', '<Callout'],
    ['an event', '<b onclick="alert(1)">K</b>', '<b onclick>', 'left out', '<b'],
    ['a style', 'a <sub style="color:red">b</sub>', '<sub style>', 'left out', '<sub'],
    [
      'an element that nothing closes',
      '<details>\n<summary>a</summary>\n\nText.',
      '<details>',
      'Nothing closes',
      '<details',
    ],
    ['a second h1', '# Another title', 'heading', 'move down', '# Another'],
    [
      'a picture from elsewhere',
      '![A line](https://example.org/a.png)',
      'image',
      'of another site',
      '![',
    ],
    ['a script as an address', '[a page](javascript:alert(1))', 'link', 'javascript:', '[a page'],
    ['a skipped level', '#### Deep', 'heading', 'level 1 to level 4', '####'],
    ['a link that says nothing', '[here](/faq/)', 'link', 'does not say where', '[here'],
    ['a footnote without text', 'A claim.[^2]', 'footnote', 'missing', '[^2]'],
    [
      'a footnote that nothing names',
      '[^3]: A note.',
      'footnote',
      'Nothing in the text refers',
      '[^3]',
    ],
    ['contents', '[[_TOC_]]', 'contents', 'list of contents', '[[_TOC_]]'],
    ['an admonition', '!!! note\n    Text.', 'callout', 'Admonitions', '!!!'],
    ['an alert of no name', '> [!NOTHING]\n> Text.', 'callout', 'No callout', '[!NOTHING]'],
    ['a template', 'By {{ site.name }}.', 'template', 'not run', '{{'],
    ['a tag of a template', '{% include a.html %}', 'template', 'not run', '{%'],
    ['attributes', 'Press it.{: .button}', 'attributes', 'Classes', '{:'],
    ['a container without an end', ':::note\nText.', 'directive', ':::note', ':::note'],
    ['a container of no name', ':::nothing\nText.\n:::', 'directive', ':::nothing', ':::nothing'],
    ['a directive of one line', '::video{src=a}', 'directive', 'one line', '::video'],
    ['a formula', 'It is $x^2$ here.', 'formula', 'Formulas', '$x'],
    ['a link of a wiki', 'See [[Other page]].', 'link', 'wikis', '[['],
    ['a drawing in code', '```mermaid\na-->b\n```', 'code', 'Nothing draws', '```mermaid'],
    ['an emoji of no name', 'So :nothing-like-it: it is.', 'emoji', 'No emoji', ':nothing'],
  ])('is advised of %s, and not refused', (_, text, field, words, at) => {
    expect(check(text).faults).toEqual([]);
    const written = `---\ntitle: Plain\n---\n\n${text}\n`;
    expect(
      adviceOf(text).map(({ line, column, reason, hint, ...one }) => ({
        ...{ line, column, field: one.field },
        said: `${reason} ${hint}`,
      })),
    ).toContainEqual({
      ...placeIn(written, at),
      field,
      said: expect.stringContaining(words) as string,
    });
  });

  test.each([
    ['a broken link', '[a page](/no-such-page/)', 'link', 'leads to no page'],
    ['a broken file', '[a page](./no-such-page.md)', 'link', 'leads to no page'],
    ['a broken link of HTML', '<a href="no-such-page.md">a page</a>', 'link', 'leads to no page'],
    ['an anchor that is not there', '[a part](#no-such-part)', 'link', 'no anchor'],
    ['a missing picture', '![A line](./no-such-line.svg)', 'image', 'does not exist'],
    ['a missing document', '[A form](form.pdf)', 'link', 'does not exist'],
    ['a way out of the folder', '[A](../../../etc/passwd)', 'link', 'leads to no page'],
    ['a hidden way out', '![A](..%2f..%2f..%2fetc/a.png)', 'image', 'leads to no page'],
    ['a way out by the other slash', '[A](..\\..\\..\\a.pdf)', 'link', 'does not exist'],
    ['a file of settings', '[A](../site.json)', 'link', 'does not publish'],
  ])('is refused for %s', (_, text, field, words) => {
    expect(check(text).faults).toMatchObject([
      { file, line: 5, column: 1, field, reason: expect.stringContaining(words) as string },
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
      // Nothing but what is in the text: no process had to be ended for it.
      expect(faults.filter((fault) => fault.file !== file || fault.field === 'file')).toEqual([]);
    }
  });
});
