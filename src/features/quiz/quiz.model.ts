export type {
  QuizAnswer,
  QuizAnswers,
  QuizBank,
  QuizItem,
  RatingItem,
  ScenarioItem,
  ScenarioOption,
} from './bank.model.ts';
export { parseAnswers } from './bank.model.ts';
export { type HeadlineChange, type Edit, whatWouldChange } from './scoring/change.model.ts';
export { decodeAnswers, encodeAnswers } from './codes/answer-code.model.ts';
export type { QuizCodeError } from './codes/code.model.ts';
export { decodeResult, encodeResult, type SharedResult } from './codes/result-code.model.ts';
export type { Band, Outcome } from './scoring/regions.model.ts';
export {
  type Headline,
  type QuizReason,
  type QuizResult,
  scoreQuiz,
} from './scoring/score.model.ts';
