import { expect, test } from 'vitest';
import { base, build, compile, named } from './build.ts';

test('text and attributes reach the page as text', () => {
  expect(compile('Is 1 \\< 2 & "so"? [a](/x/?a&b "t\\"t")')).toEqual([
    {
      name: 'p',
      attributes: {},
      children: [
        'Is 1 < 2 & “so”? ',
        { name: 'a', attributes: { href: `${base}x/?a&b`, title: 't"t' }, children: ['a'] },
      ],
    },
  ]);
});

test('a component gets what it was given, once decoded, and what it holds', () => {
  const [, callout] = named(
    build('One.\n\n<Callout title="A &amp;amp; B">\n\nTwo.\n\n</Callout>'),
    'p',
    'Callout',
  );
  expect(callout).toEqual({
    name: 'Callout',
    attributes: { title: 'A &amp; B' },
    children: [{ name: 'p', attributes: {}, children: ['Two.'] }],
  });
});

test('a comment leaves no trace', () => {
  const [heading] = compile('## Words{/* a note */}\n\n{/* another */}');
  expect(named(build('## Words{/* a note */}'), 'h2')[0]).toMatchObject({ children: ['Words'] });
  expect(JSON.stringify(heading)).not.toContain('another');
});

test('a picture of public/ is found from the base', () => {
  const pictures = named(build('![A plan](./plan.svg)\n\n![A plan](/plan.svg)'), 'img');
  expect(pictures.map(({ attributes }) => attributes.src)).toEqual([
    './plan.svg',
    `${base}plan.svg`,
  ]);
});

test('a heading takes an anchor and nothing else', () => {
  const headings = ['# A', '## B'].map((words) => `${words} {#here .red set:html=x}`);
  for (const heading of headings) {
    const [found] = named(build(heading), 'h1', 'h2');
    expect(found!.attributes).toEqual({ id: 'here' });
  }
});

const run = 'globalThis.ran = true';

test.each([
  ['an import', `import x from "node:fs"`, /holds code/],
  ['an export', `export const y = (${run})`, /holds code/],
  ['an expression in a sentence', `Sum: {${run}}.`, /holds code/],
  ['an expression of its own', `{${run}}`, /holds code/],
  ['code between two comments', `{/* a */ ${run} /* b */}`, /holds code/],
  ['an attribute of code', `<Callout title={${run}}>\n\nText.\n\n</Callout>`, /give code to/],
  ['spread attributes', `<Callout {...(${run}, {})}>\n\nText.\n\n</Callout>`, /give code to/],
  ['HTML that runs', '<script src="/x.js">a</script>', /may not use <script>/],
  ['HTML as an attribute', '<Callout title="A" set:html="<i>">\n\nB\n\n</Callout>', /set:html/],
  ['HTML with attributes', 'Press <kbd onclick="x">Esc</kbd>.', /give onclick to <kbd>/],
  ['a component that is not known', '<Fragment set:html="<i>" />', /may not use <Fragment>/],
  ['a member of one', '<Callout.Inner />', /may not use <Callout.Inner>/],
  ['a name that every object has', '<constructor />', /may not use <constructor>/],
  ['a program as a picture', '![A](./evil.mjs)', /as a picture/],
  ['a program with a query', '![A](./evil.mjs?a.png)', /as a picture/],
  ['a module that is its own address', '![A](data:text/javascript,1//.png)', /as a picture/],
])('%s is never compiled, even where the check had let it pass', (_, text, reason) => {
  expect(() => compile(text)).toThrow(reason);
  expect(globalThis).not.toHaveProperty('ran');
});
