import fc from 'fast-check';
import { parse, serialize } from 'parse5';
import { expect, test } from 'vitest';
import { withoutImpliedEnds } from '../../../src/integrations/pages/end-tags.ts';

test('ends that the next tag implies go, and others stay', () => {
  expect(withoutImpliedEnds('<ul><li>a</li>\n<li>b</li></ul><p>c</p>')).toBe(
    '<ul><li>a<li>b</ul><p>c</p>',
  );
  expect(withoutImpliedEnds('<table><tbody><tr><th>a</th><td>b</td></tr></tbody></table>')).toBe(
    '<table><tbody><tr><th>a<td>b</tbody></table>',
  );
  expect(withoutImpliedEnds('<dl><dt>a</dt><dd>b</dd></dl>')).toBe('<dl><dt>a<dd>b</dl>');
  expect(withoutImpliedEnds('<dl><div><dt>a</dt><dd>b</dd></div></dl>')).toBe(
    '<dl><div><dt>a<dd>b</dd></div></dl>',
  );
});

test('a browser makes the same page of it', () => {
  const { tree } = fc.letrec<{ tree: string; cell: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('text', '<b>x</b>', '<p>a</p>'),
      fc
        .array(tie('cell'))
        .map((cells) => `<ul>${cells.map((of) => `<li>${of}</li>`).join('')}</ul>`),
      fc
        .array(tie('cell'))
        .map((cells) => `<ol>${cells.map((of) => `<li>${of}</li>`).join('')}</ol>`),
      fc
        .array(tie('cell'), { minLength: 1 })
        .map((cells) => `<dl>${cells.map((of) => `<dt>${of}</dt><dd>${of}</dd>`).join('')}</dl>`),
      fc
        .array(tie('cell'), { minLength: 1 })
        .map(
          (cells) =>
            `<table><thead><tr><th>h</th></tr></thead><tbody>${cells
              .map((of) => `<tr><th>${of}</th><td>${of}</td></tr>`)
              .join('')}</tbody></table>`,
        ),
    ),
    cell: fc.array(tie('tree'), { maxLength: 2 }).map((parts) => parts.join('')),
  }));
  fc.assert(
    fc.property(tree, (html) => {
      expect(serialize(parse(withoutImpliedEnds(html)))).toBe(serialize(parse(html)));
    }),
  );
});
