import type { QuizPaper } from './quiz-paper.ts';

/** The sums of the form as they are printed, such as `F + f`; counts of 1 are left out. */
export interface PaperFormulas {
  readonly frontend: string;
  readonly backend: string;
  readonly range: string;
  /** Differences of the two sides’ points and of their letters. */
  readonly ratings: string;
  readonly choices: string;
  readonly spread: string;
}

const times = (count: number, what: string): string => (count === 1 ? what : `${count} × ${what}`);

/** Writes the sums of a form down, with F, B and R for points and f, b, m and d for letters. */
export function formulasOf({ weights, middles, checks }: QuizPaper): PaperFormulas {
  const chosen = (letter: string): string => times(weights.scenarios, letter);
  const [front, back, range] = [
    times(weights.frontend, 'F'),
    times(weights.backend, 'B'),
    times(weights.range, 'R'),
  ];
  const square = (scale: 'frontend' | 'backend' | 'range', letter: string): string =>
    times(checks.squares[scale], `(${letter} − ${middles[scale]})²`);
  return {
    frontend: `${front} + ${chosen('f')}`,
    backend: `${back} + ${chosen('b')}`,
    range: `${range} + ${chosen('m')} − ${chosen('d')}`,
    ratings: `${front} − ${back}`,
    choices: 'f − b',
    spread: `${checks.times} × (4 × o + i) − ${square('frontend', 'F')} − ${square('backend', 'B')} − ${square('range', 'R')}`,
  };
}
