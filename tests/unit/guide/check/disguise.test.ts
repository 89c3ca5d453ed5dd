import { describe, expect, test } from 'vitest';
import { copyGuide } from './guide-copy.ts';
import { build, named, textOf } from '../../model/markdown/build.ts';
import { addField, append, home, longestId, prose, questions, settings } from './samples.ts';

const guide = copyGuide();

/** Each way to hide something must be named in the file that does it. */
const isNamed = (file: string, text: string): void => {
  const { faults } = guide.check({ [file]: text });
  expect(faults.map((fault) => fault.file)).toContain(file);
};

const question = questions[0]!;
const asMarkdown = (body: string): string =>
  guide
    .read(question)
    .replace(/^question: .*/m, 'question: Is this only here to be found?')
    .replace(/(^---\n[^]*?\n---\n)[^]*/, (_, fields: string) => `${fields}\n${body}\n`);

describe('what the check and the build would read in two ways is named', () => {
  const owner = (value: string) => addField(`owner: ${value}`);
  const cases: readonly [string, string, (text: string) => string][] = [
    // The build sees the fields go on to the next line of dashes, and runs what follows.
    [
      'a line separator before the end of the fields',
      question,
      (text) => append('{process.exit()}')(addField('# \u2028---\nowner: |-\n  ```js')(text)),
    ],
    [
      'a paragraph separator before the end of the fields',
      question,
      (text) => append('{process.exit()}')(addField('# \u2029---\nowner: |-\n  ```js')(text)),
    ],
    [
      'a lone carriage return in a comment',
      'content/roles/dual.mdx',
      addField('# so\rreviewMonths: 7'),
    ],
    ['a binary number for a text', question, owner('0b11')],
    ['settings with a YAML comment', settings, (text) => `# so\n${text}`],
    ['settings with a comma too many', settings, (text) => text.replace(/\n\}\s*$/, ',\n}\n')],
    ['settings with a key without quotes', settings, (text) => text.replace('"name"', 'name')],
  ];
  test.each(cases)('%s', (_, file, write) => isNamed(file, write(guide.read(file))));
});

describe('HTML and code in a plain Markdown file is named', () => {
  test.each([
    ['a script between two comments', '<!-- a --><script>alert(1)</script><!-- b -->'],
    ['a script in a comment that ends at once', 'So.\n\n<!--><script>alert(1)</script>-->'],
    ['a tag in a comment that ends early', 'So.\n\n<!-- --!><img src="x" onerror="alert(1)"> -->'],
    ['an end of an element of the page', 'So.\n\n</main>\n\nSo.'],
  ])('%s', (_, body) => isNamed('content/faq/plain.md', asMarkdown(body)));

  test.each([
    ['that stands indented at the very top', '    <script>alert(1)</script>'],
    ['behind a second pair of dashes', '---\n```js\n---\n<script>alert(1)</script>\n```'],
  ])('a script %s is text for the check and on the page', (_, body) => {
    const { faults } = guide.check({ 'content/faq/plain.md': asMarkdown(body) });
    expect(faults).toEqual([]);
    const built = build(`\n${body}\n`, 'md');
    expect(named(built, 'pre').map(textOf).join()).toContain('<script>alert(1)</script>');
    expect(named(built, 'script')).toEqual([]);
  });
});

describe('code in a fence stays text', () => {
  test.each([
    ['a language that ends its attribute', '```js"onload="alert(1)\nso\n```'],
    ['a language that is HTML', '```"><img/src/onerror=alert(1)>\nso\n```'],
  ])('%s', (_, fence) => isNamed(question, append(fence)(guide.read(question))));
});

describe('characters written as codes are named like the characters', () => {
  test.each([
    ['an entity in a sentence', question, append('So &#x202E;backwards.')],
    [
      'an entity in an attribute',
      question,
      append('<Callout title="So&#8238;">\n\nSo.\n\n</Callout>'),
    ],
    ['an entity for null', question, append('So &#0; it is.')],
    ['an escape in a field', question, addField('owner: "An \\u202E editor"')],
    ['an escape for null in a field', question, addField('owner: "An \\0 editor"')],
    [
      'an escape in the settings',
      settings,
      (text: string) => text.replace('"name": "', '"name": "\\u202E'),
    ],
  ])('%s', (_, file, write) => isNamed(file, write(guide.read(file))));
});

describe('what would break a rule of the built page is named', () => {
  const term = longestId('glossary');
  test.each([
    ['a vague link by reference', 'See [here][one].\n\n[one]: /faq/'],
    [
      'a link by reference around a component',
      `See [<Term id="${term}">it</Term>][one].\n\n[one]: /faq/`,
    ],
    ['a component with only a space', `A <Term id="${term}"> </Term>.`],
    ['a component with only a comment', '<Callout title="So">{/* so */}</Callout>'],
    ['text in a line break', 'So <br>it</br> is.'],
    ['a heading in a listed tag', '<sub>\n\n## So\n\n</sub>'],
    ['a directive in the middle of a paragraph', 'So.\n:::note\nSo.\n:::'],
    ['a second anchor', 'See [the basics](/faq/#basics#more).'],
    ['a task without a label', '- [ ] So.'],
  ])('%s', (_, markdown) => {
    for (const file of prose) isNamed(file, append(markdown)(guide.read(file)));
  });

  test('a relative link that leaves the site where it lives under a path', () =>
    isNamed(home, append('See [the questions](../faq/).')(guide.read(home))));

  test('a redirect over a page, written without the last slash', () =>
    isNamed(settings, guide.read(settings).replace('{', '{ "redirects": { "/faq": "/roles/" },')));
});
