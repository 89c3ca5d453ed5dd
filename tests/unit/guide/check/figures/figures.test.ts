import { describe, expect, test } from 'vitest';
import { readRecord } from '../../../../../src/guide/check/fields/record.ts';
import {
  aliasFigures,
  caseFigures,
  sentencesIn,
  sideFigures,
} from '../../../../../src/guide/check/figures/figures.ts';
import { tableText } from '../../../../../src/guide/check/figures/report.ts';
import {
  paragraphsOf,
  readabilityOf,
  sentencesOf,
  syllablesOf,
  wordsOf,
} from '../../../../../src/guide/check/figures/text.model.ts';
import type { ContentEntry } from '../../../../../src/guide/check/records/entry.ts';
import type { KindName } from '../../../../../src/model/guide.ts';
import { entry as recordOf, guideOf, question, role, skill, term } from '../../../model/example.ts';

describe('a text', () => {
  test('is cut into sentences and words', () => {
    expect(sentencesOf('A price of £2.50 changes. “Why?” she asks, e.g. twice!')).toHaveLength(2);
    expect(wordsOf('It’s a well-known 99.9% – so.')).toHaveLength(5);
  });

  test.each([
    ['cat', 1],
    ['table', 2],
    ['make', 1],
    ['people', 2],
    ['service', 2],
    ['idempotency', 5],
    ['24', 1],
  ])('“%s” has %i syllables', (word, count) => expect(syllablesOf(word)).toBe(count));

  test('has paragraphs without headings, tables and marks', () => {
    expect(paragraphsOf('## Head\n\n- **One** of [two].\n\n| a | b |\n\n1. Three.')).toEqual([
      'One of two.',
      'Three.',
    ]);
  });
});

describe('sentences', () => {
  const of = (...lengths: number[]): string[] =>
    lengths.map((length) => `${Array(length).fill('cat').join(' ')}.`);

  test('have a mean, a length for nine in ten and a longest', () => {
    expect(readabilityOf(of(1, 2, 3, 4, 5, 6, 7, 8, 9, 20))).toMatchObject({
      ...{ sentences: 10, words: 65, mean: 6.5, ninetieth: 9, longest: 20 },
    });
    expect(readabilityOf([])).toBeNull();
  });

  test('have the reading age of the formula', () => {
    // Ten words of one syllable: 0.39 × 10 + 11.8 × 1 − 15.59 + 5.
    expect(readabilityOf(of(10))!.readingAge).toBeCloseTo(5.11);
  });
});

const file = (
  collection: KindName,
  id: string,
  { data = {}, body = '' }: { data?: object; body?: string } = {},
) => ({ collection, id, data, body, record: readRecord('{}') }) as unknown as ContentEntry;

test('the sentences of a record are those of its fields and its text, without names', () => {
  const record = readRecord('title: A name of it\nwhy: It matters. So it does.\naliases: [a b]\n');
  expect(sentencesIn({ record, body: 'One more `b c`.' })).toEqual([
    'It matters.',
    'So it does.',
    expect.stringMatching(/^One more/),
  ]);
});

test('each role has the words of its page, its examples and what carries it', () => {
  const guide = guideOf({
    roles: [role('one'), role('two')],
    skills: [skill('craft', { examples: { one: 'Three short words.' } })],
  });
  const body = '<Column title="T" role="one">\n\nFour words of it.\n\n</Column>';
  expect(
    sideFigures(guide, [file('roles', 'one', { body: 'A page.' }), file('faq', 'a', { body })]),
  ).toEqual([
    { ...{ role: 'one', pageWords: 2, examples: 1, exampleWords: 3 }, parts: 1, partWords: 4 },
    { ...{ role: 'two', pageWords: 0, examples: 0, exampleWords: 0 }, parts: 0, partWords: 0 },
  ]);
});

test('each case has its pages, its examples and its share of the long pages', () => {
  const text = 'An example of ferries. ';
  const cases = [
    { id: 'ferries', name: 'Ferries', text },
    { id: 'parcels', name: 'Parcels', text },
  ];
  const guide = guideOf({ roles: [role('one')], cases: recordOf('cases', { cases }, false) });
  const long = 'Words of a long page. '.repeat(60);
  expect(
    caseFigures(guide, [
      file('faq', 'a', { data: { case: ['ferries'] }, body: long }),
      file('faq', 'b', { data: { case: ['parcels'] }, body: 'Short.' }),
      file('guide', 'c', { body: long }),
      file('skills', 'd', { data: { case: { one: ['ferries', 'parcels'] } } }),
    ]),
  ).toEqual({
    longPages: 2,
    cases: [
      { id: 'ferries', pages: 1, examples: 1, share: 0.5 },
      { id: 'parcels', pages: 1, examples: 1, share: 0 },
    ],
  });
});

test('records with fewer than three aliases are named', () => {
  const guide = guideOf({
    roles: [role('one')],
    faq: [question('why', { aliases: ['a b', 'c d', 'e f'] }), question('how')],
    glossary: [term('slice', { aliases: ['cut'] })],
  });
  expect(aliasFigures(guide)).toEqual([
    { kind: 'faq', records: 2, mean: 1.5, few: ['how'] },
    { kind: 'glossary', records: 1, mean: 1, few: ['slice'] },
  ]);
});

test('a table has columns of one width', () => {
  expect(
    tableText([
      ['kind', 'n'],
      ['faq', '100'],
    ]),
  ).toBe('kind    n\nfaq   100');
});
