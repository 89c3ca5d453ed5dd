import { expect, test } from 'vitest';
import { quizBank, quizFigures } from '../../quiz/content.ts';
import { measureQuiz } from '../../quiz/figures.ts';

test('the figures that the guide publishes are those that the quiz has', () => {
  expect(measureQuiz(quizBank())).toEqual(quizFigures());
}, 120_000);
