import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markerOf } from '../../../../../src/features/search/hits/marks.model.ts';
import {
  type Anchor,
  bestSections,
} from '../../../../../src/features/search/hits/sections.model.ts';
import type { Concept } from '../../../../../src/features/search/query/plan.model.ts';

const concept = (words: string, rarity = 1): Concept => ({
  alternatives: [{ words, weight: 1 }],
  rarity,
  exact: false,
  namesOnly: false,
});
const markerFor = (...words: readonly string[]) =>
  markerOf(
    words.map((word) => concept(word)),
    'en',
  );

/** A page of sections, each with a heading and a text, as the index keeps it. */
function pageOf(sections: readonly (readonly [id: string, heading: string, text: string])[]) {
  let content = 'A title. An opening that says what the page is about.';
  const anchors = sections.map(([id, text, body]): Anchor => {
    const at = content.split(/\s+/).length;
    content += ` ${text}. ${body}`;
    return { element: 'h2', id, text, at };
  });
  return { page: { url: '/guide/page/', content }, anchors };
}

const { page, anchors } = pageOf([
  ['_short', 'In short', 'A fault has one owner. A fault is fixed by that owner.'],
  ['owners', 'Who owns a story', 'Each story has one owner, who sees it through to the end.'],
  [
    'faults',
    'Who fixes a fault',
    'The person on call takes it, wherever the fault turns out to be.',
  ],
  ['boards', 'What a board shows', 'A board can show a fault that waits, and for whom it waits.'],
]);

describe('the sections of a page that a search leads to', () => {
  test('are those that have most of the query, headings first', () => {
    const found = bestSections(page, anchors, markerFor('fault', 'story'));
    // The board's text says less than the headings of the others.
    expect(found.map(({ url }) => url)).toEqual(['/guide/page/#owners', '/guide/page/#faults']);
  });

  test('have an excerpt from their own text', () => {
    const [first] = bestSections(page, anchors, markerFor('fault'));
    expect(first!.title).toBe('Who fixes a fault');
    expect(first!.excerpt.map(({ text }) => text).join('')).toBe(
      'The person on call takes it, wherever the fault turns out to be.',
    );
    expect(first!.excerpt.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
      'fault',
    ]);
  });

  test('are none where nothing matches, and none of the site’s own', () => {
    expect(bestSections(page, anchors, markerFor('ferry'))).toEqual([]);
    const all = bestSections(page, anchors, markerFor('fault', 'owner', 'short'));
    expect(all.map(({ url }) => url)).not.toContain('/guide/page/#_short');
  });

  test('are at most three, whatever the page', () => {
    const texts = fc.array(fc.tuple(fc.stringMatching(/^[a-z]{1,8}$/), fc.string(), fc.string()), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(texts, (sections) => {
        const some = pageOf(sections);
        const found = bestSections(some.page, some.anchors, markerFor('a', 'fault'));
        expect(found.length).toBeLessThanOrEqual(3);
        for (const { url } of found) expect(url).toMatch(/^\/guide\/page\/#[a-z]+$/);
      }),
    );
  });
});
