import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  excerptOf,
  openingOf,
  sentencesOf,
} from '../../../../../src/features/search/hits/excerpt.model.ts';
import { markerOf, markText } from '../../../../../src/features/search/hits/marks.model.ts';
import type { Concept } from '../../../../../src/features/search/query/plan.model.ts';
import { hostileTexts } from '../../../model/example.ts';

const concept = (...words: string[]): Concept => ({
  alternatives: words.map((text) => ({ words: text, weight: 1 })),
  rarity: 1,
  exact: false,
  namesOnly: false,
});
const marker = (...concepts: Concept[]) => markerOf(concepts, 'en-GB');
const marks = (text: string, ...concepts: Concept[]): string[] =>
  markText(text, marker(...concepts)).flatMap((part) => (part.marked ? part.text : []));

describe('the words of a query', () => {
  test('are marked in any form, without punctuation', () => {
    expect(marks('Budgets: “budgeted”, (budget).', concept('budget'))).toEqual([
      'Budgets',
      'budgeted',
      'budget',
    ]);
  });

  test('of a name of several are marked as one, whatever joins them', () => {
    expect(marks('A front-end, a front end, one end.', concept('frontend', 'front end'))).toEqual([
      'front-end',
      'front end',
    ]);
  });

  test('leave every text as it is, whatever it is', () => {
    fc.assert(
      fc.property(hostileTexts, fc.constantFrom('script', 'img', 'a', 'lt'), (text, word) => {
        const parts = markText(text, marker(concept(word)));
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(parts.every((part) => part.text !== '')).toBe(true);
      }),
    );
  });
});

const content = [
  'Latency. The wait between a request and its answer , which differs from one to the next. .',
  'Level. 2 Assisted. 3 Independent. Latency.',
  'A percentile shows the slow ones that an average hides. Read latency at a percentile.',
].join(' ');
const sentences = sentencesOf(content, 'Latency');

describe('an excerpt', () => {
  test('is whole sentences, without the title, and with no space before a full stop', () => {
    expect(sentences[0]).toBe(
      'The wait between a request and its answer, which differs from one to the next.',
    );
    expect(excerptOf(sentences, marker(concept('percentile')))).toBe(
      'A percentile shows the slow ones that an average hides. Read latency at a percentile.',
    );
  });

  test('has most words of the query, those of names that are rare before others', () => {
    const both = marker(concept('latency'), concept('average'));
    expect(excerptOf(sentences, both)).toContain('average hides. Read latency');
  });

  test('is the beginning of the page where nothing on it matches', () => {
    expect(excerptOf(sentences, marker(concept('webhook')))).toMatch(/^The wait between/);
    expect(openingOf(sentences)).toMatch(/^The wait between/);
  });

  test('of one long sentence is cut at words, and says so', () => {
    const long = `${'word '.repeat(80)}needle ${'word '.repeat(80)}end.`;
    const text = excerptOf(sentencesOf(long, 'Other'), marker(concept('needle')));
    expect(text).toMatch(/^… word .*needle.* word …$/);
    expect(text.length).toBeLessThan(240);
  });

  test('comes of any text, and is none of its own making', () => {
    fc.assert(
      fc.property(hostileTexts, hostileTexts, (title, text) => {
        const all = sentencesOf(`${title} ${text}`, title);
        const excerpt = excerptOf(all, marker(concept('script')));
        expect(excerpt.length).toBeLessThanOrEqual(Math.max(240, all.join(' ').length + 4));
      }),
    );
  });
});
