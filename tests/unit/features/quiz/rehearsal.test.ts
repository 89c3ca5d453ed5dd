import { describe, expect, test } from 'vitest';
import { itemsOf, typeOf } from '../../../../src/features/quiz/bank.model.ts';
import { hashOf } from '../../../../src/features/quiz/codes/wording.model.ts';
import { quizBank } from '../../../quiz/content.ts';
import { answersIn, effectsIn, rehearsal, toldTo } from '../../../quiz/rehearsal.ts';

const bank = quizBank();
const whole = rehearsal();
const { persons, replies } = whole;

describe('the rehearsal with invented people', () => {
  test('is of the wordings that the guide asks now', () => {
    expect(replies.wordings).toEqual(
      Object.fromEntries(bank.items.map((item) => [item.id, hashOf(item)])),
    );
  });

  test('has a whole set of answers of each person, of many backgrounds', () => {
    expect(replies.answers.map(({ person }) => person)).toEqual(persons.map(({ id }) => id));
    expect(persons.length).toBeGreaterThanOrEqual(30);
    expect(persons.filter(({ software }) => software === 'never').length).toBeGreaterThan(12);
    for (const reply of replies.answers) {
      expect(reply.ratings, reply.person).toMatch(/^[0-5]{30}$/);
      const answers = answersIn(replies, reply);
      for (const item of bank.items)
        if (item.kind === 'scenario')
          expect(
            answers[item.id] === 'NONE' || typeOf(item, answers[item.id] as string) !== 'none',
          ).toBe(true);
    }
  });

  test('finds no statement that sets those apart by less than a step whom it should', () => {
    const effects = effectsIn(bank, whole);
    console.info(
      Object.entries(effects)
        .map(([id, effect]) => `${id} ${effect.toFixed(2)}`)
        .join('\n'),
    );
    expect(Object.entries(effects).filter(([, effect]) => effect < 1)).toEqual([]);
  });

  test('finds nobody outside software who has trouble with more than two questions', () => {
    const core = new Set(itemsOf(bank, 'core').map(({ id }) => id));
    for (const { person, trouble = {} } of replies.answers)
      expect(Object.keys(trouble).filter((id) => core.has(id)).length, person).toBeLessThanOrEqual(
        2,
      );
  });

  test('tells nobody the side that is opposite to their own', () => {
    const told = toldTo(bank, whole);
    const opposite = { frontend: 'backend', backend: 'frontend' } as Record<string, string>;
    console.info(
      told
        .map(({ person, headline, band, reasons }) =>
          [person.id, person.leaning, headline, band, ...reasons].join(' '),
        )
        .join('\n'),
    );
    for (const { person, headline } of told)
      expect(headline, person.id).not.toBe(opposite[person.leaning]);
  });
});
