export type {
  QuizAnswer,
  QuizAnswers,
  QuizBank,
  QuizItem,
  RatingItem,
  ScenarioItem,
  ScenarioOption,
} from './quiz-bank.ts';
export { parseAnswers } from './quiz-bank.ts';
export { type Change, type Edit, whatWouldChange } from './quiz-change.ts';
export { decodeAnswers, encodeAnswers } from './quiz-answer-code.ts';
export type { QuizCodeError } from './quiz-code.ts';
export { decodeResult, encodeResult, type SharedResult } from './quiz-result-code.ts';
export type { Band, Outcome } from './quiz-regions.ts';
export { type Headline, type QuizReason, type QuizResult, scoreQuiz } from './quiz-score.ts';
