import { quizGuide, type QuizGuide } from '../../src/domain/quiz-guide.ts';
import type { Band, Headline, Outcome, QuizReason, SharedResult } from '../../src/domain/quiz.ts';
import { resultKeys } from '../../src/domain/quiz-result-text.ts';
import { guide as whole } from '../build/guide.ts';

/** What the page of the quiz knows of the project's own guide, at a base of its own. */
export const guide: QuizGuide = {
  ...quizGuide(whole, (path) => `/base${path}`),
  base: '/base/',
};

/** Every headline that scoring can give, with its band and reason. */
export const headlines: readonly {
  readonly headline: Headline;
  readonly band: Band | null;
  readonly reasons: readonly QuizReason[];
}[] = resultKeys.map(({ reason, ...told }) => ({ ...told, reasons: reason ? [reason] : [] }));

/** A result as a link holds it. */
export const resultOf = (told: (typeof headlines)[number], runnerUp: Outcome): SharedResult => ({
  bank: guide.bank.bank,
  scores: { frontend: 68, backend: 44, range: 62 },
  lean: 17,
  errors: { frontend: 9, backend: 9, range: 7, lean: 9 },
  runnerUp,
  ...told,
});
