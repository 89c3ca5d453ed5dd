import type { Quiz, QuizKeying } from '../../src/model/guide.ts';
import { bankOf, type QuizBank } from '../../src/features/quiz/bank.model.ts';
import { type QuizRules, quizRules } from '../../src/features/quiz/scoring/rules.model.ts';
import { quizKeying, quizRecord } from './content.ts';

/** What is verified: items, their second keying and the rules of the score. */
export interface Subject {
  readonly record: Quiz;
  readonly bank: QuizBank;
  readonly keying: QuizKeying;
  readonly rules: QuizRules;
}

export const subjectOf = (
  record: Quiz = quizRecord(),
  rules: QuizRules = quizRules,
  keying: QuizKeying = quizKeying(),
): Subject => ({ record, bank: bankOf(record), keying, rules });
