import { type Outcome, regionOf } from '../../src/domain/quiz-regions.ts';
import { quizRules } from '../../src/domain/quiz-rules.ts';

const signs: Readonly<Record<Outcome, string>> = {
  frontend: '^',
  backend: 'v',
  dual: '#',
  open: '.',
};
const steps = Array.from({ length: 21 }, (_, place) => -1 + place / 10);

/** The region of one pair of pulls, where scenarios say the same as ratings. */
const signAt = (frontend: number, backend: number, range: number): string =>
  signs[
    regionOf(
      {
        frontend,
        backend,
        rangeRatings: range,
        scenarioLean: Math.max(-1, Math.min(1, frontend - backend)),
        scenarioRange: range,
        answered: { frontend: 1, backend: 1, range: 1, scenarios: 1 },
      },
      quizRules,
    )
  ];

/** The outcome map as lines of signs: pull of frontend upwards, of backend to the right. */
export function drawOutcomes(): string {
  const maps = [-0.5, 0.5].map((range) =>
    steps
      .toReversed()
      .map((frontend) => steps.map((backend) => signAt(frontend, backend, range)).join(' '))
      .join('\n'),
  );
  return [
    '^ frontend   v backend   # dual   . open',
    '',
    'Prefers one thing at a time:',
    maps[0],
    '',
    'Prefers holding both:',
    maps[1],
  ].join('\n');
}
