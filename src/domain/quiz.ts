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
export {
  decodeAnswers,
  decodeResult,
  encodeAnswers,
  encodeResult,
  type QuizCodeError,
  type SharedResult,
} from './quiz-code.ts';
export type { Band, Outcome } from './quiz-regions.ts';
export { type Headline, type QuizReason, type QuizResult, scoreQuiz } from './quiz-score.ts';
