import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptParts } from '../../../../src/features/search/search.model.ts';
import { hostileTexts } from '../../model/example.ts';

describe('an excerpt', () => {
  const escaped = (text: string): string =>
    text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

  test('keeps its text and its marks, whatever the text is', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ text: hostileTexts, marked: fc.boolean() })), (pieces) => {
        const excerpt = pieces
          .map(({ text, marked }) => (marked ? `<mark>${escaped(text)}</mark>` : escaped(text)))
          .join('');
        const text = (parts: readonly { text: string }[]): string =>
          parts.map((part) => part.text).join('');
        const parts = excerptParts(excerpt);
        expect(text(parts)).toBe(text(pieces));
        expect(text(parts.filter(({ marked }) => marked))).toBe(
          text(pieces.filter(({ marked }) => marked)),
        );
      }),
    );
  });

  test('any tag but a mark comes out as text', () => {
    expect(excerptParts('a <img src=x onerror=alert(1)> <mark>b</mark> &lt;mark&gt;c')).toEqual([
      { text: 'a <img src=x onerror=alert(1)> ', marked: false },
      { text: 'b', marked: true },
      { text: ' <mark>c', marked: false },
    ]);
  });

  test('marked twice over is marked once', () => {
    expect(excerptParts('<mark><mark>a</mark>b</mark>c')).toEqual([
      { text: 'a', marked: true },
      { text: 'b', marked: false },
      { text: 'c', marked: false },
    ]);
  });

  test('is unescaped once only', () => {
    expect(excerptParts('&amp;lt;b&amp;gt; &amp;amp; &#39;&#x27;&quot;')).toEqual([
      { text: "&lt;b&gt; &amp; ''\"", marked: false },
    ]);
  });

  test('that is broken yields plain pieces all the same', () => {
    const broken = fc.array(
      fc.constantFrom('<mark>', '</mark>', '<mark', '&', '&lt', ';', '<b>', 'x'),
    );
    fc.assert(
      fc.property(broken, (pieces) => {
        for (const part of excerptParts(pieces.join(''))) {
          expect(Object.keys(part)).toEqual(['text', 'marked']);
          expect(part.text).not.toMatch(/<\/?mark>/);
          expect(part.text).not.toBe('');
        }
      }),
    );
  });
});
