import { describe, expect, test } from 'vitest';
import {
  mapOutcomes,
  mapPath,
  outcomeMap,
} from '../../../../../src/features/quiz/scoring/map.model.ts';
import { quizRules } from '../../../../../src/features/quiz/scoring/rules.model.ts';
import { scoreQuiz } from '../../../../../src/features/quiz/scoring/score.model.ts';
import { itemsOf } from '../../../../../src/features/quiz/bank.model.ts';
import { quizBank } from '../../../../quiz/content.ts';

const sizes = { frontend: 6, backend: 6, range: 6, scenarios: 8 };
const levels = outcomeMap(sizes);
const mirrored = { frontend: 'backend', backend: 'frontend' } as const;

describe('the outcome map', () => {
  test('has a cell for every pair of sums, and shares that add up to one', () => {
    for (const { rows, shares } of levels) {
      expect(rows.map((row) => row.length)).toEqual(Array.from({ length: 25 }, () => 25));
      const whole = mapOutcomes.reduce((sum, outcome) => sum + shares[outcome], 0);
      expect(whole).toBeCloseTo(1, 10);
    }
  });

  test('is its own mirror image where frontend and backend change places', () => {
    for (const { rows } of levels)
      rows.forEach((row, y) =>
        row.forEach((cell, x) => {
          const image = rows[24 - x]![24 - y]!;
          expect(image).toBe(cell in mirrored ? mirrored[cell as 'frontend'] : cell);
        }),
      );
  });

  test('has no dual without a liking for range, and more of it with more', () => {
    const dual = levels.map(({ shares }) => shares.dual);
    expect(dual[0]).toBe(0);
    expect(dual.at(-1)).toBeGreaterThan(0.1);
  });

  test('says in a corner what the quiz says of such a set of answers', () => {
    const bank = quizBank();
    let next = 0;
    const answers = Object.fromEntries(
      itemsOf(bank, 'core').map((item) => {
        if (item.kind === 'rating')
          return [item.id, item.scale === 'backend' ? -2 * item.key : 2 * item.key];
        const type = next++ % 2 ? 'frontend' : 'backend';
        return [item.id, item.options.find((option) => option.type === type)!.id];
      }),
    );
    expect(levels[2]!.rows[0]![0]).toBe(scoreQuiz(bank, answers).headline);
    expect(outcomeMap(sizes, { ...quizRules, floor: 2 })[2]!.rows[0]![0]).toBe('open');
  });

  test('is drawn cell by cell, neighbours in one', () => {
    const rows = [
      ['open', 'dual', 'dual'],
      ['open', 'open', 'frontend'],
    ] as const;
    expect(mapPath(rows, 'dual')).toBe('M1 0h2v1H1z');
    expect(mapPath(rows, 'open')).toBe('M0 0h1v1H0zM0 1h2v1H0z');
    expect(mapPath(rows, 'backend')).toBe('');
  });
});
