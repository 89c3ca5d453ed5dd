import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { copyGuide } from './guide-copy.ts';
import {
  append,
  framework,
  longestId,
  prepend,
  prose,
  questions,
  records,
  settings,
} from './samples.ts';

const guide = copyGuide();

const everything = [...records, framework, settings, 'content/theme.css'];
const withFields = /^(---\n)?([^]*?\n)(---\n[^]*)?$/;

/** Applies a change to the fields of a file alone. */
const inFields =
  (write: (fields: string) => string) =>
  (text: string): string =>
    text.replace(
      withFields,
      (_, open = '', fields: string, rest = '') => open + write(fields) + rest,
    );

/** Writes the fields anew, with all texts in one kind of quotes and the keys in reverse. */
const rewrite = (quotes: 'QUOTE_SINGLE' | 'QUOTE_DOUBLE') =>
  inFields((fields) => {
    const document = parseDocument(fields);
    if ('items' in document.contents!) document.contents.items.reverse();
    return document.toString({ defaultStringType: quotes, defaultKeyType: 'PLAIN', lineWidth: 0 });
  });

const variants: readonly [string, readonly string[], (text: string) => string][] = [
  ['a byte order mark', everything, (text) => `\uFEFF${text}`],
  ['Windows line ends', everything, (text) => text.replaceAll('\n', '\r\n')],
  ['both', everything, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ['blank lines at the end', everything, (text) => `${text}\n\n  \n\n`],
  ['no line end at the end', everything, (text) => text.trimEnd()],
  ['spaces after the fields', prose, (text) => text.replace(/\n---\n/, '\n---  \n')],
  ['keys in reverse, single quotes', records, rewrite('QUOTE_SINGLE')],
  ['keys in reverse, double quotes', records, rewrite('QUOTE_DOUBLE')],
  ['comments in fields', records, inFields((fields) => `# <script> {x}\n${fields}# javascript:\n`)],
  [
    'comments after values',
    records,
    inFields((fields) =>
      fields.replace(/^((?:topic|kind|reviewed|group|order): \S+)$/m, '$1 # so'),
    ),
  ],
  ['a comment', prose, append('{/* import x from "y"; <script> */}')],
  ['a comment over several lines', prose, prepend('{/*\nexport const x = 1\n\n{x}\n*/}')],
  ['two comments in one pair of braces', prose, append('{/* a */ /* b */}')],
  ['a comment in a sentence', prose, append('So {/* a note */} it is.')],
  [
    'code in a fence',
    prose,
    append('```html\n<script>alert(1)</script>\n{x}\n[a](javascript:x)\n# No\n```'),
  ],
  ['code in a fence of tildes', prose, append('~~~\nimport x from "y"\n:::note\n<iframe>\n~~~')],
  ['code in a sentence', prose, append('Write `<script>`, `{x}` or `[a](javascript:alert(1))`.')],
  ['escaped signs', prose, append('Less \\< more, \\{ brace, 1 &lt; 2, \\:::note, \\# one.')],
  ['the word', prose, append('JavaScript: what javascript is, and data: what it holds.')],
  ['words that begin like code', prose, append('Important exports imported by exporters.')],
  [
    'a link to another site',
    prose,
    append('See [the standard](https://example.com/a?b=c&d#e "So").'),
  ],
  ['a link by http', prose, append('See [the standard](http://example.com/).')],
  [
    'a link for letters',
    prose,
    append('Write to [the editors](mailto:editors@example.com?subject=So).'),
  ],
  ['a link with brackets in it', prose, append('See [the standard](<https://example.com/(a)>).')],
  ['a link by reference', prose, append('See [the standard][one].\n\n[one]: https://example.com/')],
  ['a link to a page', prose, append(`See [another answer](/faq/${longestId('faq')}/).`)],
  ['a link with a query', prose, append('See [the results](/search/?q=a%20b).')],
  [
    'a link to an anchor',
    prose,
    append('## An anchor of its own\n\nSee [it](#an-anchor-of-its-own).'),
  ],
  ['a link to an anchor with a sign', prose, append('## Café\n\nSee [the place](#caf%C3%A9).')],
  ['a relative link to a page', questions, append('See [all of them](../).')],
  ['a relative link to a file', questions, append(`See [another](./${longestId('faq')}.mdx).`)],
  [
    'a relative link upwards',
    questions,
    append('See [the guide](../about/this-guide.mdx#whom-it-is-for).'),
  ],
  ['listed tags', prose, append('Press <kbd>K</kbd>, H<sub>2</sub>O, m<sup>2</sup>,<br />so.')],
  ['a table', prose, append('| a | b |\n| --- | ---: |\n| c | d |')],
  ['signs from all over', prose, append('naïve — “so” … 👩🏽‍💻 日本語 עברית é ½')],
];

test.each(variants)('no alarm for %s', (_, files, write) => {
  const changes = Object.fromEntries(files.map((file) => [file, write(guide.read(file))]));
  expect(files.filter((file) => changes[file] === guide.read(file))).toEqual([]);
  expect(guide.check(changes).faults).toEqual([]);
});

test('a comment in a style sheet may name what the sheet may not do', () => {
  const file = 'content/theme.css';
  const text = `${guide.read(file)}/* Write no @import and no url(https://…) here. */\n`;
  expect(guide.check({ [file]: text }).faults).toEqual([]);
});

test.each([
  ['no style sheet', null],
  ['an empty style sheet', ''],
  ['a style sheet of blank lines', '\n\n'],
])('no alarm for %s', (_, sheet) => {
  expect(guide.check({ 'content/theme.css': sheet }).faults).toEqual([]);
});

test('an image is text enough for the link around it', () => {
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" />';
  const file = questions[0]!;
  const text = append('See [![All questions](./picture.svg)](/faq/).')(guide.read(file));
  expect(guide.check({ [file]: text, 'content/faq/picture.svg': picture }).faults).toEqual([]);
});

test('the real content has no fault', () => {
  const { faults, guide: read, files } = guide.check({});
  expect(faults).toEqual([]);
  expect(read?.roles.length).toBeGreaterThan(0);
  expect(files).toBeGreaterThan(records.length);
});

test('Windows line ends and a byte order mark leave every line and column as they are', () => {
  for (const file of prose) {
    const text = append('So <script>x</script>.\n\nSee [it](/rolse/).')(guide.read(file));
    const [plain, other] = [text, `\uFEFF${text.replaceAll('\n', '\r\n')}`].map(
      (one) => guide.check({ [file]: one }).faults,
    );
    expect(other).toEqual(plain);
    expect(plain).toHaveLength(2);
  }
});
