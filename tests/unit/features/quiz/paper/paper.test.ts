import { describe, expect, test } from 'vitest';
import {
  itemsOf,
  type QuizAnswers,
  type QuizBank,
  valuesOf,
} from '../../../../../src/features/quiz/bank.model.ts';
import { paperOf } from '../../../../../src/features/quiz/paper/paper.model.ts';
import {
  addUp,
  exampleSums,
  readPaper,
} from '../../../../../src/features/quiz/paper/reading.model.ts';
import { quizRules } from '../../../../../src/features/quiz/scoring/rules.model.ts';
import { scoreQuiz } from '../../../../../src/features/quiz/scoring/score.model.ts';
import { quizBank } from '../../../../quiz/content.ts';
import { randomOf } from '../../../../quiz/random.ts';
import { answersOf, assumptions, takerOf } from '../../../../quiz/takers.ts';

const bank = quizBank();
const paper = paperOf(bank, quizRules);

/** A sheet as someone would fill in the form. */
function fillIn(answers: QuizAnswers, on = bank, form = paper) {
  const items = itemsOf(on, 'core');
  const numbers = items
    .filter(({ kind }) => kind === 'rating')
    .map(({ id }) => (answers[id] as number) + 3);
  const letters = items.flatMap((item) =>
    item.kind === 'scenario' ? ['abcde'[valuesOf(item).indexOf(answers[item.id]!)]!] : [],
  );
  return readPaper(form, addUp(form, numbers, letters));
}

/** The bank with fewer statements of one side and fewer situations. */
const uneven: QuizBank = {
  ...bank,
  items: bank.items.filter(
    ({ id }) =>
      !['main-page-left', 'clearer-order-page', 'month-to-spare', 'new-search'].includes(id),
  ),
};

describe('the quiz on paper', () => {
  test('asks the core in its order, statements first', () => {
    expect(paper.statements.map(({ number }) => number)).toEqual(
      paper.statements.map((_, place) => place + 1),
    );
    expect(paper.scenarios[0]!.number).toBe(paper.statements.length + 1);
    expect([...paper.statements, ...paper.scenarios].map(({ text }) => text).toSorted()).toEqual(
      itemsOf(bank, 'core')
        .map(({ text }) => text)
        .toSorted(),
    );
  });

  test('turns the points round where liking a statement speaks against its scale', () => {
    expect(new Set(paper.statements.map(({ points }) => points.join()))).toEqual(
      new Set(['0,1,2,3,4', '4,3,2,1,0']),
    );
  });

  test('weighs ratings and scenarios alike here, and by whole numbers elsewhere', () => {
    expect(paper.weights).toEqual({ frontend: 1, backend: 1, range: 1, scenarios: 1 });
    expect(paperOf(uneven, quizRules).weights).toEqual({
      frontend: 9,
      backend: 6,
      range: 6,
      scenarios: 8,
    });
  });

  test('says which items are missing where it cannot be made', () => {
    const items = bank.items.filter((item) => item.kind === 'rating');
    expect(() => paperOf({ ...bank, items }, quizRules)).toThrow('scenarios');
  });

  test('adds its example up to a role', () => {
    const { role, contradicts, tooWide } = readPaper(paper, exampleSums(paper));
    expect({ role, contradicts, tooWide }).toEqual({
      role: 'frontend',
      contradicts: false,
      tooWide: false,
    });
  });

  test.each([
    ['the guide’s own bank', bank, 0],
    ['an uneven bank', uneven, 0],
    ['one situation in five answered with “None of these”', bank, 0.2],
  ])('names with %s what the screen calls clear, and nothing else', (_, used, none) => {
    const form = paperOf(used, quizRules);
    const random = randomOf(20261126);
    const named = { frontend: 0, backend: 0, dual: 0 };
    for (let person = 0; person < 1500; person++) {
      const answers = answersOf(used, takerOf(random), random, { ...assumptions, none });
      const { headline, band } = scoreQuiz(used, answers);
      const { role } = fillIn(answers, used, form);
      if (band === 'clear' && headline !== 'open') expect(role).toBe(headline);
      if (role) expect({ role, band: band !== 'close' }).toEqual({ role: headline, band: true });
      if (role) named[role]++;
    }
    for (const count of Object.values(named)) expect(count).toBeGreaterThan(0);
  });
});
