import { balanceFaults } from '../../src/features/quiz/faults/balance.model.ts';
import { keyingFaults } from '../../src/features/quiz/faults/keying-faults.model.ts';
import { leaderOf } from '../../src/features/quiz/scoring/regions.model.ts';
import { scoreWith } from '../../src/features/quiz/scoring/score.model.ts';
import { wordingFaults } from '../../src/features/quiz/faults/wording-faults.model.ts';
import { borders } from './borders.ts';
import { tallyLattice } from './lattice.ts';
import { answersOf, personas } from './personas.ts';
import type { Subject } from './subject.ts';

/** One thing that holds of the quiz. */
interface Check {
  readonly name: string;
  /** What does not hold, in words. */
  readonly broken: (subject: Subject) => string[];
}

/** A lattice of three ratings a scale and four scenarios: 90,077 states are few enough to count often. */
const small = { ratings: 3, scenarios: 4 };
const smallStates = {
  all: 90_077,
  frontend: 25_811,
  backend: 25_811,
  dual: 3491,
  open: 29_088,
  'nothing-leads': 5876,
  'ratings-and-choices': 12_870,
  'depth-first': 4779,
  'low-pull': 24_309,
};

const reasons = (faults: readonly { reason: string }[]): string[] =>
  faults.map(({ reason }) => reason);

/** Probabilities and the outcome that leads. */
const leads = [
  { shares: { frontend: 0.5, backend: 0.49, dual: 0.01, open: 0 }, leader: 'frontend' },
  { shares: { frontend: 0.49, backend: 0.02, dual: 0.35, open: 0.14 }, leader: null },
  { shares: { frontend: 0.02, backend: 0.23, dual: 0.41, open: 0.24 }, leader: 'dual' },
  { shares: { frontend: 0.21, backend: 0.2, dual: 0.2, open: 0.39 }, leader: null },
] as const;

export const checks: readonly Check[] = [
  {
    name: 'leads',
    broken: ({ rules }) =>
      leads
        .filter(({ shares, leader }) => leaderOf(shares, rules) !== leader)
        .map(({ shares }) => JSON.stringify(shares)),
  },
  { name: 'balance', broken: ({ record }) => reasons(balanceFaults(record)) },
  { name: 'wording', broken: ({ record }) => reasons(wordingFaults(record, 'en')) },
  { name: 'keying', broken: ({ record, keying }) => reasons(keyingFaults(record, keying)) },
  {
    name: 'personas',
    broken: ({ bank, rules }) =>
      personas.flatMap((persona) => {
        const {
          headline,
          band,
          runnerUp,
          reasons: why,
          lean,
          contributions,
        } = scoreWith(rules, bank, answersOf(bank, persona));
        const weights = contributions.map((contribution) =>
          Math.abs(Math.round(contribution.lean * 100) / 100),
        );
        const weightiest = Math.max(...weights);
        const told = {
          headline,
          band,
          runnerUp,
          reasons: why,
          lean: Math.round(lean * 100) / 100 + 0,
          most: [weightiest, weights.filter((weight) => weight === weightiest).length],
        };
        const [said, wanted] = [JSON.stringify(told), JSON.stringify(persona.told)];
        return said === wanted ? [] : [`${persona.name}: ${said}, not ${wanted}`];
      }),
  },
  {
    name: 'borders',
    broken: ({ bank, rules }) =>
      borders.flatMap((border) => {
        const { headline, band, reasons: why } = scoreWith(rules, bank, answersOf(bank, border));
        const [said, wanted] = [
          JSON.stringify({ headline, band, reasons: why }),
          JSON.stringify(border.told),
        ];
        return said === wanted ? [] : [`${border.name}: ${said}, not ${wanted}`];
      }),
  },
  {
    name: 'small lattice',
    broken: ({ rules }) => {
      const { states } = tallyLattice(small, rules);
      return JSON.stringify(states) === JSON.stringify(smallStates) ? [] : [JSON.stringify(states)];
    },
  },
];

/** The names of the checks that a subject does not pass. */
export const brokenChecks = (subject: Subject): string[] =>
  checks.filter(({ broken }) => broken(subject).length).map(({ name }) => name);
