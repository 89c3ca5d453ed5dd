import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExcerptPart } from '../../../../../src/features/search/search.model.ts';
import { textFragment } from '../../../../../src/features/search/hits/text-fragment.model.ts';
import { hostileTexts } from '../../../model/example.ts';

/** Pieces of a text, written with what matches between marks. */
const piecesOf = (excerpt: string): ExcerptPart[] =>
  excerpt
    .split(/<mark>(.*?)<\/mark>/)
    .map((text, place) => ({ text, marked: place % 2 === 1 }))
    .filter(({ text }) => text);
const of = (excerpt: string, title = ''): string => textFragment(piecesOf(excerpt), title);

describe('the words of a search in an address', () => {
  test.each([
    [
      'with the words around them',
      'it is a <mark>promise</mark> to all who call',
      'it%20is%20a-,promise,-to%20all%20who',
    ],
    ['without what lies beyond punctuation', 'So. A <mark>promise,</mark> kept', 'A-,promise'],
    ['alone where nothing is beside them', '<mark>Promise.</mark> Kept', 'Promise'],
    [
      'together where they stand together',
      'an <mark>error</mark> <mark>budget</mark> is',
      'an-,error%20budget,-is',
    ],
    ['with signs that an address cannot hold', '<mark>R&D, 5-a</mark>', 'R%26D%2C%205%2Da'],
  ])('%s', (_, excerpt, text) => {
    expect(of(excerpt)).toBe(`:~:text=${text}`);
  });

  test('come once each, and not too many of them', () => {
    expect(of('a <mark>b</mark>. a <mark>b</mark>.')).toBe(':~:text=a-,b');
    const many = Array.from({ length: 9 }, (_, place) => `<mark>w${place}</mark> x.`).join(' ');
    expect(of(many).split('&')).toHaveLength(4);
  });

  test('begin with the title where it holds one, so that the page shows from its top', () => {
    expect(of('an <mark>error</mark> rate', 'Error budget')).toBe(
      ':~:text=error&text=an-,error,-rate',
    );
    expect(of('an <mark>err</mark> rate', 'Error budget')).toBe(':~:text=an-,err,-rate');
  });

  test('are nothing where nothing is marked', () => {
    for (const excerpt of ['', 'none here', '<mark></mark>', '<mark>. …</mark>'])
      expect(of(excerpt)).toBe('');
  });

  test('can never end the fragment or add to the address, whatever they are', () => {
    const part: fc.Arbitrary<ExcerptPart> = fc.record({
      text: fc.oneof(hostileTexts, fc.string({ unit: 'binary' }), fc.constant('\uD800a-b,c&d#')),
      marked: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(part), hostileTexts, (parts, title) => {
        const fragment = textFragment(parts, title);
        if (!fragment) return;
        expect(fragment).toMatch(/^:~:text=/);
        for (const directive of fragment.slice(3).split('&'))
          expect(directive).toMatch(/^text=(?:[^-,&#\s]+-,)?[^-,&#\s]+(?:,-[^-,&#\s]+)?$/);
        const url = new URL(`https://example.org/a/#b${fragment}`);
        expect(url.pathname + url.search).toBe('/a/');
      }),
    );
  });
});
