import { describe, expect, test } from 'vitest';
import { itemsOf, valuesOf } from '../../../../src/features/quiz/bank.model.ts';
import { mostPatterns, rotationOf } from '../../../../src/features/quiz/faults/balance.model.ts';
import {
  patternRoles,
  patternAnswers,
  straightAnswers,
} from '../../../../src/features/quiz/faults/patterns.model.ts';
import { quizRules } from '../../../../src/features/quiz/scoring/rules.model.ts';
import { scoreQuiz } from '../../../../src/features/quiz/scoring/score.model.ts';
import { quizBank } from '../../../quiz/content.ts';
import { randomOf } from '../../../quiz/random.ts';

const bank = quizBank();
const isRole = (headline: string): boolean => headline !== 'open' && headline !== 'inconclusive';

describe('someone who reads nothing', () => {
  test.each(['core', 'sharpen'] as const)(
    'and always answers alike earns no role, over the %s round',
    (round) => {
      const sheets = straightAnswers(bank, round);
      expect(sheets).toHaveLength(25);
      expect(sheets.filter((answers) => isRole(scoreQuiz(bank, answers).headline))).toEqual([]);
    },
  );

  test('and agrees with everything is told that the answers pull both ways', () => {
    const agreeing = straightAnswers(bank, 'core').slice(-10);
    for (const answers of agreeing)
      expect(scoreQuiz(bank, answers).reasons).toContain('pulls-both-ways');
  });

  test('and clicks in a pattern hardly ever earns a role, even if there were no gate', () => {
    const tried = patternAnswers(bank, 'core');
    expect(tried.length).toBeGreaterThan(400);
    expect(patternRoles(bank, quizRules)).toBeLessThanOrEqual(mostPatterns * tried.length);
  });

  test('and clicks in a pattern through both rounds hardly ever earns a role', () => {
    const tried = patternAnswers(bank, 'sharpen');
    const roles = tried.filter((answers) => isRole(scoreQuiz(bank, answers).headline));
    expect(roles.length).toBeLessThanOrEqual(mostPatterns * tried.length);
  });

  test('and always takes the option in one place finds each type there equally often', () => {
    for (const places of Object.values(rotationOf(bank, 'core')))
      expect(places).toEqual([2, 2, 2, 2]);
    const both = Object.values(rotationOf(bank, 'sharpen')).flat();
    expect(Math.max(...both) - Math.min(...both)).toBeLessThanOrEqual(1);
  });
});

test('every answer to every item brings another headline than its neighbours on some set of answers', () => {
  const random = randomOf(5);
  const core = itemsOf(bank, 'core');
  const idle: string[] = [];
  for (const item of core)
    for (const value of valuesOf(item)) {
      let moved = false;
      for (let tries = 0; tries < 600 && !moved; tries++) {
        const rest = Object.fromEntries(
          core.map((item) => {
            const values = valuesOf(item);
            // Of one mind, so that the gates stay open.
            const own =
              item.kind === 'rating'
                ? item.key * [0, 1, 1, 2][Math.floor(random() * 4)]! * (tries % 2 ? 1 : -1)
                : values[Math.floor(random() * values.length)]!;
            return [item.id, own];
          }),
        );
        const headline = scoreQuiz(bank, { ...rest, [item.id]: value }).headline;
        moved = valuesOf(item).some(
          (other) => scoreQuiz(bank, { ...rest, [item.id]: other }).headline !== headline,
        );
      }
      if (!moved) idle.push(`${item.id}: ${value}`);
    }
  expect(idle).toEqual([]);
}, 60_000);
