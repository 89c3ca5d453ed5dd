import fc from 'fast-check';
import { parse, serialize } from 'parse5';
import { expect, test } from 'vitest';
import { indexedPart, unmarked } from '../../../src/integrations/index/index-marks.ts';

const page = (main: string, head = ''): string =>
  `<!DOCTYPE html><html lang="de" dir="ltr"><head>${head}</head><body><header><a>Menu</a></header>${main}<footer>End</footer></body></html>`;

test('the index is told the language and what is marked for it, and nothing around', () => {
  const main = '<main id="_main" data-pagefind-body><h1>One</h1><p>Text</p></main>';
  expect(indexedPart(page(main))).toBe(
    '<html lang="de" dir="ltr"><body><main id="_main" data-pagefind-body><h1>One</h1> <p>Text</p></main></body></html>',
  );
});

test('a page that only speaks of marks is left out, and one that also has them is not', () => {
  const spoken = '<meta name="description" content="What data-pagefind-body is for">';
  const text = '<p>What data-pagefind-body is for</p>';
  expect(indexedPart(page(`<main>${text}</main>`, spoken))).toBeNull();
  const told = indexedPart(page(`<main class="a" data-pagefind-body="">${text}</main>`, spoken));
  expect(told).toContain(`<body><main class="a" data-pagefind-body="">${text}</main></body>`);
});

test('words in elements side by side are kept apart, and what has no end of its own gets one', () => {
  const list = '<dl><dt><b>Gap</b></dt><dd>None</dd></dl><p>a</p><p>b</p>';
  expect(indexedPart(page(`<main data-pagefind-body>${list}</main>`))).toContain(
    '<dl><dt><b>Gap.</b></dt> <dd>None.</dd></dl> <p>a</p> <p>b</p>',
  );
});

test('readers get a page without the marks, and otherwise as it was', () => {
  const mark = fc.constantFrom(
    '',
    ' data-pagefind-ignore',
    ' data-pagefind-weight="3"',
    ' data-pagefind-filter="role" data-pagefind-meta="kind"',
  );
  const part = fc.tuple(fc.constantFrom('p', 'b', 'section'), mark).map(([name, marks]) => ({
    marked: `<${name} class="a"${marks} id="b">an data-pagefind-ignore text</${name}>`,
    plain: `<${name} class="a" id="b">an data-pagefind-ignore text</${name}>`,
  }));
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const told = '<div hidden data-pagefind-ignore><span data-pagefind-meta="x">y</span></div>';
      const body = (key: 'marked' | 'plain'): string => parts.map((one) => one[key]).join('');
      const made = unmarked(page(`<main data-pagefind-body>${told}${body('marked')}</main>`));
      expect(serialize(parse(made))).toBe(serialize(parse(page(`<main>${body('plain')}</main>`))));
    }),
  );
});
