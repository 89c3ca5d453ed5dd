import { guide, roleOf } from '../catalog.ts';
import { bankOf, type QuizScale } from '../domain/quiz-bank.ts';
import { paperOf, type QuizPaper } from '../domain/quiz-paper.ts';
import type { Outcome } from '../domain/quiz-regions.ts';
import { quizRules } from '../domain/quiz-rules.ts';
import { recordPath } from '../domain/address.ts';

let paper: QuizPaper | undefined;

/** The quiz on paper, computed once, since it scores every sheet that there can be. */
export const quizPaper = (): QuizPaper =>
  (paper ??= paperOf(bankOf(guide.quiz.bank!.data), quizRules));

/** Short name of what an outcome or a scale speaks for: its role's, or the outcome's own. */
export function sideName(side: Outcome | QuizScale): string {
  const { site, quiz } = guide;
  if (side !== 'open' && side !== 'range' && site.quiz) return roleOf(site.quiz[side]).data.name;
  return quiz.results!.data.outcomes[side === 'range' ? 'dual' : side].name;
}

/** Address of the role that an outcome speaks of, or null. */
export const rolePath = (outcome: Outcome): string | null =>
  outcome !== 'open' && guide.site.quiz && guide.site.sections.roles
    ? recordPath('roles', guide.site.quiz[outcome])
    : null;
