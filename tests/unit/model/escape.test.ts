import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeHtml, unescapeHtml } from '../../../src/model/escape.ts';
import { hostileTexts } from './example.ts';

describe('escaped text', () => {
  test('holds no sign that HTML reads, in an element or in an attribute', () => {
    expect(escapeHtml(`a & <b> "c" 'd'`)).toBe('a &amp; &lt;b&gt; &quot;c&quot; &#39;d&#39;');
  });

  test('comes back as it was, whatever it is', () => {
    fc.assert(fc.property(hostileTexts, (text) => unescapeHtml(escapeHtml(text)) === text));
  });

  test('is unescaped once', () => {
    expect(unescapeHtml('&amp;lt; &#x27; &nbsp;')).toBe("&lt; ' &nbsp;");
  });
});
