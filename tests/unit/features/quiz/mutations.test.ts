import { describe, expect, test } from 'vitest';
import type { Quiz } from '../../../../src/model/guide.ts';
import { type QuizRules, quizRules } from '../../../../src/features/quiz/scoring/rules.model.ts';
import { hashOf } from '../../../../src/features/quiz/codes/wording.model.ts';
import { bankOf } from '../../../../src/features/quiz/bank.model.ts';
import { brokenChecks, checks } from '../../../quiz/checks.ts';
import { quizRecord } from '../../../quiz/content.ts';
import { subjectOf } from '../../../quiz/subject.ts';

const record = quizRecord();
type Item = Quiz['items'][number];

const changed = (change: (item: Item, place: number) => Item): Quiz => ({
  ...record,
  items: record.items.map(change),
});
const firstOf = (kind: Item['kind'], round: Item['round']): number =>
  record.items.findIndex((item) => item.kind === kind && item.round === round);

const flipped = (place: number): Quiz =>
  changed((item, at) =>
    at === place && item.kind === 'rating' ? { ...item, key: item.key === 1 ? -1 : 1 } : item,
  );

const swapped = (place: number): Quiz =>
  changed((item, at) => {
    if (at !== place || item.kind !== 'scenario') return item;
    const [one, other, ...rest] = item.options;
    return {
      ...item,
      options: [{ ...one!, type: other!.type }, { ...other!, type: one!.type }, ...rest],
    };
  });

/** The same type first in every scenario. */
const unrotated: Quiz = changed((item) =>
  item.kind === 'scenario'
    ? { ...item, options: item.options.toSorted((a, b) => (a.type < b.type ? -1 : 1)) }
    : item,
);

const grouped: Quiz = {
  ...record,
  items: record.items.toSorted((a, b) => a.code - b.code),
};

const ruled = (change: Partial<QuizRules>): QuizRules => ({ ...quizRules, ...change });

test('nothing is broken in the quiz as it is', () => {
  const subject = subjectOf();
  for (const { name, broken } of checks) expect(broken(subject), name).toEqual([]);
});

describe('a check notices when', () => {
  test.each([
    ['a key of the core is flipped', flipped(firstOf('rating', 'core')), 'keying'],
    ['a key of the second round is flipped', flipped(firstOf('rating', 'sharpen')), 'keying'],
    ['two types of a scenario are swapped', swapped(firstOf('scenario', 'core')), 'keying'],
    [
      'two types of the second round are swapped',
      swapped(firstOf('scenario', 'sharpen')),
      'keying',
    ],
    ['the options are no longer rotated', unrotated, 'balance'],
    ['items are asked in the order of their codes', grouped, 'balance'],
    [
      'an item is reworded',
      changed((item, at) => (at ? item : { ...item, text: item.text.replace(/\.$/, ' today.') })),
      'keying',
    ],
    [
      'an item is put as a negation',
      changed((item, at) => (at ? item : { ...item, text: `Not ${item.text}` })),
      'wording',
    ],
  ])('%s', (_, mutant, by) => {
    expect(brokenChecks(subjectOf(mutant))).toContain(by);
  });

  test('every single key is flipped, and every pair of neighbouring types swapped', () => {
    record.items.forEach((item, place) => {
      const mutant = item.kind === 'rating' ? flipped(place) : swapped(place);
      const before = bankOf(record).items[place]!;
      // The wording is the same, so that only what the second keyer said can tell.
      expect(hashOf(bankOf(mutant).items[place]!)).toBe(hashOf(before));
      const { broken } = checks.find(({ name }) => name === 'keying')!;
      expect(broken(subjectOf(mutant)), item.id).not.toEqual([]);
    });
  });

  const shifts = (Object.keys(quizRules) as (keyof QuizRules)[]).flatMap((name) => {
    const step = name.startsWith('fewest') ? 1 : 0.05;
    return [step, -step].map((shift) => [name, shift] as const);
  });
  test.each(shifts)('%s is shifted by %s', (name, shift) => {
    expect(brokenChecks(subjectOf(record, ruled({ [name]: quizRules[name] + shift })))).not.toEqual(
      [],
    );
  });

  test.each([
    ['the floor is dropped', { floor: -2 }],
    ['the need for range is dropped', { range: -2 }],
    ['few answers are enough', { fewestRatings: 0, fewestScenarios: 0 }],
    ['answers that contradict each other are taken as they are', { spread: Infinity }],
    ['ratings and choices may contradict each other', { contradiction: Infinity }],
  ])('%s', (_, change) => {
    expect(brokenChecks(subjectOf(record, ruled(change)))).not.toEqual([]);
  });
});
