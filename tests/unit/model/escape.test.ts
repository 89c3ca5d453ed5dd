import { parseFragment } from 'parse5';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeHtml } from '../../../src/model/escape.ts';
import { hostileTexts } from './example.ts';

describe('escaped text', () => {
  test('holds no sign that HTML reads, in an element or in an attribute', () => {
    expect(escapeHtml(`a & <b> "c" 'd'`)).toBe('a &amp; &lt;b&gt; &quot;c&quot; &#39;d&#39;');
  });

  test('is read by HTML as the one text that it was, whatever that is', () => {
    fc.assert(
      fc.property(hostileTexts, (text) => {
        const { childNodes } = parseFragment(
          `<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`,
        );
        const [element, ...others] = childNodes;
        expect(others).toEqual([]);
        const { childNodes: inside, attrs } = element as unknown as {
          childNodes: { nodeName: string; value?: string }[];
          attrs: { value: string }[];
        };
        expect(inside.every(({ nodeName }) => nodeName === '#text')).toBe(true);
        expect(attrs).toHaveLength(1);
      }),
    );
  });
});
