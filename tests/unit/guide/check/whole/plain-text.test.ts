import { expect, test } from 'vitest';
import { visibleText } from '../../../../../src/guide/check/prose/plain-text.ts';

/** What is left of a text, with single spaces. */
const left = (text: string): string =>
  visibleText(text)
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();

test.each([
  ['code', 'Say `mend` twice.', 'Say twice.'],
  ['a block of code', 'Before.\n\n```md\nmend\n```\n\nAfter.', 'Before. After.'],
  ['a comment', 'One.{/* mend */} Two.', 'One. Two.'],
  ['where a link leads', 'See [the page](/mend/#mend) now.', 'See [the page] now.'],
  ['an address', 'At https://example.org/mend today.', 'At today.'],
  ['a tag and its id', 'Use <Term id="mend">this</Term>.<Cite id="mend" />', 'Use this .'],
])('%s is no visible text', (_, text, expected) => {
  expect(left(text)).toBe(expected);
});

test('titles and captions of components are visible', () => {
  expect(left('<Callout title="Mend > it" role="one">\n\nText\n\n</Callout>')).toBe(
    'Mend > it Text',
  );
  expect(left('<Table caption="How to mend" sort="yes">')).toBe('How to mend');
});

test('every character stays at its place', () => {
  const text = 'One `b` <Term id="c">two</Term> [three](/f/)\n\nfour';
  const visible = visibleText(text);
  expect(visible).toHaveLength(text.length);
  for (const word of ['One', 'two', 'three', 'four'])
    expect(visible.indexOf(word)).toBe(text.indexOf(word));
});
