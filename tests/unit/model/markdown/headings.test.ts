import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readProse } from '../../../../src/guide/check/prose/prose.ts';
import { build, type Built, type Element, type Ending, endings, named, textOf } from './build.ts';

const levels = ['h2', 'h3', 'h4', 'h5', 'h6'];
const headings = (body: Built): Element[] => named(body, ...levels);
const slugs = (body: Built): (string | undefined)[] =>
  headings(body).map(({ attributes }) => attributes.id);

/** Pieces of headings that parsers and slug makers like to disagree on. */
const pieces: Readonly<Record<Ending, readonly string[]>> = {
  md: [
    ...['word', 'Word', 'same', '1', '“', '"', "'", '’', "it's", '&', '&amp;', '&lt;', '\\<'],
    ...['`code`', '`a  b`', '` `', '``a`b``', '*soft*', '**loud**', '~~out~~', '_x_', 'a_b', '\\*'],
    ...[
      'é',
      'ß',
      'İ',
      'e\u0301',
      '日本',
      '🎉',
      '👩‍💻',
      '£24',
      '50%',
      '-',
      '--',
      '—',
      '...',
      '…',
      '.',
    ],
    ...[
      ':',
      '/',
      '(',
      ')',
      '?',
      '!',
      '#',
      '\\#',
      '+',
      '[link](/x/)',
      'https://example.org',
      '\u00A0',
    ],
    ...['&nbsp;', '&#8203;', ':smile:', '[x]', '"quoted"', "'90s"],
  ],
  mdx: ['\\{', '\\}', '<kbd>Ctrl</kbd>', 'H<sub>2</sub>O', '<br />'],
};

describe.each(endings)('headings in .%s', (ending) => {
  const heading = fc.array(
    fc.tuple(
      fc.constantFrom(...pieces.md, ...(ending === 'mdx' ? pieces.mdx : [])),
      fc.constantFrom('', ' '),
    ),
    { minLength: 1, maxLength: 5 },
  );
  const texts = fc
    .array(fc.tuple(fc.integer({ min: 2, max: 6 }), heading), { maxLength: 5 })
    .map((list) =>
      list.map(([depth, parts]) => `${'#'.repeat(depth)} ${parts.flat().join('')}`).join('\n\n'),
    );

  test('have the anchors that the content check knows', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { whole, anchors } = readProse(text, 'page', ending);
        // What is no MDX at all is named, and makes no page; so is what is no picture.
        fc.pre(whole && !text.includes('!['));
        expect(slugs(build(text, ending))).toEqual(anchors);
      }),
      { numRuns: 500 },
    );
  });

  const usable = (anchors: readonly (string | undefined)[]): void => {
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const one of anchors) expect(one).toMatch(/(?![\u115F\u1160\u3164\uFFA0])[\p{L}\p{N}]/u);
  };

  test('have an anchor of their own that can be seen, whatever they say', () => {
    const sign = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 3 }),
      fc.constantFrom('🎉', '❤️', '???', '!!!', '…', '\u200D', '\uFE0F', '\u3164', '--', '_', ' '),
      fc.constantFrom('section', 'Section 1', 'a', '1'),
    );
    // What Markdown reads as its own is left to the test above.
    const line = fc
      .array(sign, { minLength: 1, maxLength: 4 })
      .map((signs) => signs.join('').replace(/[\s<>{}[\]()\\`*_~&#!|:=+-]/g, '?'));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const text = lines.map((one) => `## ${one}`).join('\n\n');
        const { whole, anchors } = readProse(text, 'page', ending);
        fc.pre(whole);
        const built = slugs(build(text, ending));
        expect(built).toEqual(anchors);
        expect(built).toHaveLength(lines.length);
        usable(built);
      }),
      { numRuns: 500 },
    );
  });

  test('without a letter or digit are numbered, the tabs too', () => {
    const text = '## 🎉\n\n## ???\n\n## ❤️\n\n## Section\n\n## !!!';
    const anchors = ['section', 'section-1', 'section-2', 'section-3', 'section-4'];
    expect(slugs(build(text, ending))).toEqual(anchors);
    expect(readProse(text, 'page', ending).anchors).toEqual(anchors);
    const tabs = '<Tabs>\n<Tab title="❤️">\nOne.\n</Tab>\n<Tab title="!">\nTwo.\n</Tab>\n</Tabs>';
    expect(readProse(tabs).anchors).toEqual(['section', 'section-1']);
  });

  test.each([
    ['## Plain words', 'plain-words'],
    ['## What’s “it” & why?', 'whats-it--why'],
    ['## What\'s "it"?', 'whats-it'],
    ['## `code` and *more*', 'code-and-more'],
    ['## Café au lait', 'café-au-lait'],
    ['## Ship it 🎉', 'ship-it-'],
    ['Two\nlines\n---', 'twolines'],
  ])('%j has the anchor %s', (text, slug) => {
    expect(slugs(build(text, ending))).toEqual([slug]);
    expect(readProse(text, 'page', ending).anchors).toEqual([slug]);
  });

  test('that say the same have different anchors, in a quotation and a list too', () => {
    const text = '## Same\n\n> ## Same\n\n- ### Same\n\n## Same 1\n\n## Same';
    const found = slugs(build(text, ending));
    expect(new Set(found).size).toBe(5);
    expect(readProse(text, 'page', ending).anchors).toEqual(found);
  });

  test.each(['## ![A plan](/plan.svg) Plan', '## Plan ![A plan](/plan.svg)'])(
    'with an image have the anchor that the content check knows: %s',
    (text) => {
      expect(slugs(build(text, ending))).toEqual(readProse(text, 'page', ending).anchors);
    },
  );

  test('stand beside their own link, which is named after them', () => {
    const body = build('## One `two`\n\n### "Three"', ending);
    const frames = body.elements.filter(({ attributes }) =>
      attributes.class?.startsWith('heading'),
    );
    expect(frames.map(({ name, attributes }) => [name, attributes.class])).toEqual([
      ['div', 'heading h2'],
      ['div', 'heading h3'],
    ]);
    for (const { children } of frames) {
      const [title, link, ...more] = children as Element[];
      expect(more).toEqual([]);
      expect(levels).toContain(title?.name);
      expect(link).toEqual({
        name: 'a',
        attributes: {
          class: 'anchor',
          href: `#${title?.attributes.id}`,
          'aria-label': `Link: ${textOf(title!)}`,
        },
        children: [],
      });
    }
  });
});

test('a comment in a heading is refused, since its link would say it', () => {
  expect(readProse('## Plan {/* later */}').diagnostics).toHaveLength(1);
});

describe('an anchor that the writer gives to a heading', () => {
  test('is taken as it is, and kept apart from those made of words', () => {
    const text = '## The first {#first}\n\n## First\n\n## The first';
    expect(slugs(build(text))).toEqual(['first', 'first-1', 'the-first']);
    expect(readProse(text).anchors).toEqual(['first', 'first-1', 'the-first']);
  });

  test('brings nothing else into the page, whatever stands beside it', () => {
    for (const beside of ['.red', 'onclick=alert(1)', 'style=color:red', 'id=other']) {
      const [heading] = headings(build(`## So {#here ${beside}}`));
      expect(Object.keys(heading!.attributes)).toEqual(['id']);
    }
    expect(slugs(build('## So {#Not-An-Anchor}'))).toEqual(['so']);
  });
});
