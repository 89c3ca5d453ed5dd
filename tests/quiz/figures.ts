import type { QuizFigures } from '../../src/model/guide.ts';
import type { QuizBank } from '../../src/features/quiz/bank.model.ts';
import { quizFingerprint } from '../../src/features/quiz/codes/fingerprint.model.ts';
import { patternRoles, patternAnswers } from '../../src/features/quiz/faults/patterns.model.ts';
import { quizRules } from '../../src/features/quiz/scoring/rules.model.ts';
import { chanceShares } from './chance.ts';
import { sizesOf, tallyLattice } from './lattice.ts';
import { type Case, recoveryOf, simulate } from './recovery.ts';

/** How many people are simulated, and from which seed. */
const simulation = { people: 60_000, seed: 2026 };

const round = (shares: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(shares)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, share]) => [name, Math.round(share * 1e4) / 1e4]),
  );

/** The people behind the figures that are published. Takes some eight seconds. */
export const simulated = (bank: QuizBank): Case[] =>
  simulate(bank, simulation.people, simulation.seed);

/** Everything that is measured of a bank; the same in every run. Takes some ten seconds more. */
export function measureQuiz(bank: QuizBank, cases: readonly Case[] = simulated(bank)): QuizFigures {
  const sizes = sizesOf(bank);
  const { states, random } = tallyLattice(sizes, quizRules);
  const shares = Object.entries(random).map(([name, share]) => [`${name}-before-gates`, share]);
  return {
    fingerprint: quizFingerprint(bank, quizRules),
    lattice: Object.fromEntries(Object.entries(states).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    random: round({ ...chanceShares(sizes, quizRules), ...Object.fromEntries(shares) }),
    patterns: {
      tried: patternAnswers(bank, 'core').length,
      roles: patternRoles(bank, quizRules),
    },
    people: cases.length,
    simulation: round(recoveryOf(bank, cases)),
  };
}
