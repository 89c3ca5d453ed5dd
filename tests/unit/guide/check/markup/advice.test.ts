import { expect, test } from 'vitest';
import { readProse } from '../../../../../src/guide/check/prose/prose.ts';

/** A text, where in it the advice stands, of what field it is, and part of its hint. */
type Case = readonly [text: string, at: string, field: string, hint: string];

const text = 'Write [text](address)';

const cases: readonly Case[] = [
  // Links
  ['See [the page][nowhere].', '[the page]', 'link', text],
  ['See [the **big** page][no where].', '[the **big', 'link', text],
  ['See [the page][].', '[the page]', 'link', text],
  ['See [the pages].\n\n[the page]: /faq/', '[the pages]', 'link', 'the page'],
  ['So ![a chart][nowhere].', '![a chart]', 'image', '![text](address)'],
  ['![A chart]', '![A chart]', 'image', '![text](address)'],
  ['See (the page)[/faq/].', '(the page)', 'link', text],
  ['See (the page)[https://example.com/].', '(the page)', 'link', text],
  ['See [the page] (/faq/).', '[the page]', 'link', text],
  ['See [the page] (https://example.com/a_b).', '[the page]', 'link', text],
  ['See [the page](/faq/how technical/).', '[the page]', 'link', 'without spaces'],
  ['See [the page](/faq/ “Title”).', '[the page]', 'link', '"title"'],
  ['See [the page](/faq/ "Title).', '[the page]', 'link', '"title"'],
  ['See [the page](/faq/', '[the page]', 'link', 'Write )'],
  ['> See [the\n> page](/faq/ a/).', '[the', 'link', 'without spaces'],
  ['[Here](/faq/).', '[Here]', 'link', 'Name the page'],
  ['[https://bank.example](https://evil.example)', '[https', 'link', 'Name the site'],
  ['[www.bank.example/a](https://evil.example)', '[www', 'link', 'Name the site'],
  ['[bank.com](https://evil.example/bank.com)', '[bank', 'link', 'Name the site'],
  ['![](./a.png)', '![](', 'image', '![…](…)'],
  // Emphasis and code
  ['So **never closed.', '**never', 'emphasis', '\\*'],
  ['So __never closed.', '__never', 'emphasis', '\\_'],
  ['So *never closed.', '*never', 'emphasis', '\\*'],
  ['So ~~never closed.', '~~never', 'emphasis', '\\~'],
  ['So ***never closed.', '***never', 'emphasis', '\\*'],
  ['So **never\n\nclosed**.', '**never', 'emphasis', 'in one paragraph'],
  ['So **bold ** text.', '**bold', 'emphasis', 'directly'],
  ['So ** bold** text.', '** text', 'emphasis', 'directly'],
  ['So (**never) closed.', '**never', 'emphasis', '\\*'],
  ['## So **never', '**never', 'emphasis', '\\*'],
  ['- So **never', '**never', 'emphasis', '\\*'],
  ['| a | b |\n|---|---|\n| **c | d |', '**c', 'emphasis', '\\*'],
  ['So `never closed.', '`never', 'code', '\\`'],
  ['So ``never` closed.', '``never', 'code', '``'],
  // Code
  ['```js\ncode\n\n## All the rest', '```js', 'code', 'End it with ```'],
  ['````\ncode\n```', '````', 'code', 'End it with ````'],
  ['~~~\ncode\n```', '~~~', 'code', 'End it with ~~~'],
  ['```\ncode\n``` so', '```\ncode', 'code', 'End it'],
  ['- one\n\n  ```\n  code\n\nText.', '```', 'code', 'End it'],
  ['> ```\n> code\n\nText.', '```', 'code', 'End it'],
  ['Text.\n\n    code\n    more', 'code', 'code', 'Put ```'],
  ['Text.\n\n\tcode', 'code', 'code', 'Put ```'],
  ['- one\n\n      code', 'code', 'code', 'Put ```'],
  ['>     code', 'code', 'code', 'Put ```'],
  ['```js title="a.js"\na\n```', '```js', 'code', 'Delete it'],
  ['```js {1,3}\na\n```', '```js', 'code', 'Delete it'],
  ['```mermaid\na\n```', '```mermaid', 'code', './name.svg'],
  ['```{.js}\na\n```', '```{', 'code', 'one word'],
  // Tables
  ['| a | b |\n|---|---|\n| c |', '| c |', 'table', 'missing |'],
  ['| a | b |\n|---|---|\n| c | d | e |', '| c |', 'table', '\\|'],
  ['| a | b |\n|---|---|\n| c | d |\nText below.', 'Text', 'table', 'empty line'],
  ['| a | b |\n| c | d |', '| a |', 'table', '|---|'],
  ['| a | b |\n|---|\n| c | d |', '|---|', 'table', 'each column'],
  ['a | b | c\n--- | ---\n1 | 2 | 3', '--- |', 'table', 'each column'],
  ['| a |  |\n|---|---|\n| b | c |', '|  |\n|--', 'table', 'what the column holds'],
  // Lines
  ['##Heading', '##H', 'heading', 'space after it'],
  ['Text\n###Heading', '###H', 'heading', 'space after it'],
  ['####### Seven', '#######', 'heading', '##'],
  ['## One\n\n#### Three', '#### T', 'heading', '###'],
  ['-item', '-item', 'list', 'space after it'],
  ['+one\n+two', '+one', 'list', 'space after it'],
  ['1.First\n2.Second', '1.F', 'list', 'space after'],
  ['1)First', '1)F', 'list', 'space after'],
  ['• one\n• two', '• one', 'list', 'hyphen'],
  ['- [ ] a', '- [ ]', 'list', 'brackets'],
  ['- [x] a', '- [x]', 'list', 'brackets'],
  // Other kinds of Markdown
  ['So.[^1]', '[^1]', 'footnote', '<Cite'],
  ['So.^[A note.]', '^[A', 'footnote', '<Cite'],
  ['> [!NOTE]\n> So.', '[!NOTE]', 'callout', '<Callout'],
  ['> [!WARNING] So.', '[!WARNING]', 'callout', '<Callout'],
  ['!!! note "So"', '!!! note', 'callout', '<Callout'],
  ['??? note', '??? note', 'callout', '<Callout'],
  ['[[_TOC_]]', '[[_TOC_]]', 'contents', 'Delete'],
  ['[TOC]', '[TOC]', 'contents', 'Delete'],
  ['See [[The page]] and [[it|more]].', '[[The', 'link', text],
  ['So $x^2 + 1$ it is.', '$x', 'formula', 'words'],
  ['So $n$ it is.', '$n$', 'formula', 'words'],
  ['$$\na + b\n$$', '$$\na', 'formula', 'words'],
  ['So :smile: it is.', ':smile:', 'emoji', 'sign itself'],
  ['Good :+1:', ':+1:', 'emoji', 'sign itself'],
  ['So ==marked== it is.', '==m', 'mark', '**strong'],
  ['So ++new++ it is.', '++n', 'mark', 'Delete'],
  // Parts without their others
  ['So it is. */} And so.', '*/}', 'comment', '{/*'],
  ['So %%a note%% it is.', '%%a', 'comment', '{/*'],
  ['So it** is.', '** is', 'emphasis', '\\*'],
  ['[→](/faq/)', '[→]', 'link', 'Name the page'],
  ['## →', '## →', 'heading', 'words'],
  ['##\u00A0Heading', '##', 'heading', 'space after it'],
  ['● one\n● two', '● one', 'list', 'hyphen'],
  ['| a | b |\n| - |\n| c | d |', '| - |', 'table', 'each column'],
  // Characters
  ['So &eacute it is.', '&eacute', 'character', ';'],
  ['So &NBSP; it is.', '&NBSP;', 'character', '\\&'],
  ['So &#xZZ; it is.', '&#xZZ;', 'character', '\\&'],
  ['So &#99999999; it is.', '&#99999999;', 'character', '\\&'],
  ['So\u2062it', '\u2062', 'character', 'retype'],
  ['A&nbsp b', '&nbsp', 'character', ';'],
  ['A&#8217s', '&#8217', 'character', ';'],
  ['A &foo; b', '&foo;', 'character', '\\&'],
  ['A &amp;amp; b', '&amp;amp;', 'character', 'sign itself'],
  ['A &amp;nbsp; b', '&amp;nbsp;', 'character', 'sign itself'],
  ['So\u200Bit', '\u200B', 'character', 'retype'],
  ['So\u2060it', '\u2060', 'character', 'retype'],
  ['So\uFEFFit', '\uFEFF', 'character', 'retype'],
  ['So\u{E0041}it', '\u{E0041}', 'character', 'retype'],
  ['So `a\u200Bb` it', '\u200B', 'character', 'retype'],
  ['```\na\u200Bb\n```', '\u200B', 'character', 'retype'],
  ['So &#x200B; it', 'So &', 'character', 'retype'],
];

test.each(cases)('%j is advised against', (body, at, field, hint) => {
  expect(readProse(body).diagnostics).toEqual([
    {
      offset: body.indexOf(at),
      field,
      reason: expect.stringMatching(/\S/),
      hint: expect.stringContaining(hint),
      advice: true,
    },
  ]);
});

test('every advice of a page is given, in its place', () => {
  const body = cases
    .filter(([, , field]) => ['emphasis', 'emoji', 'mark', 'list'].includes(field))
    .map(([one]) => `<Callout title="So">\n\n${one}\n\n</Callout>`)
    .join('\n\n');
  const { diagnostics, whole } = readProse(body);
  expect(whole).toBe(true);
  expect(diagnostics.length).toBeGreaterThan(20);
  for (const { advice, offset } of diagnostics) {
    expect(advice).toBe(true);
    expect(body.slice(offset).trim()).not.toBe('');
  }
});
