import type { QuizPaper } from './paper.model.ts';

/** The sums of the form as they are printed, such as `F + f`; counts of 1 are left out. */
interface PaperFormulas {
  readonly frontend: string;
  readonly backend: string;
  readonly range: string;
  /** Differences of the two sides’ points and of their letters. */
  readonly ratings: string;
  readonly choices: string;
  readonly spread: string;
  readonly split: string;
}

const times = (count: number, what: string): string => (count === 1 ? what : `${count} × ${what}`);

/**
 * Writes the sums of a form down, with F, B and R for points, f, b, m and d for letters, o and i for
 * outer and inner numbers, u, v and w for what speaks for each list less what speaks against it.
 */
export function formulasOf({ weights, middles, checks }: QuizPaper): PaperFormulas {
  const chosen = (letter: string): string => times(weights.scenarios, letter);
  const [front, back, range] = [
    times(weights.frontend, 'F'),
    times(weights.backend, 'B'),
    times(weights.range, 'R'),
  ];
  const less = (of: (letter: string, middle: number) => string, letters: string): string =>
    (['frontend', 'backend', 'range'] as const)
      .map((scale, at) => ` − ${times(checks.squares[scale], of(letters[at]!, middles[scale]))}`)
      .join('');
  return {
    frontend: `${front} + ${chosen('f')}`,
    backend: `${back} + ${chosen('b')}`,
    range: `${range} + ${chosen('m')} − ${chosen('d')}`,
    ratings: `${front} − ${back}`,
    choices: 'f − b',
    spread: `${checks.times} × (4 × o + i)${less((letter, middle) => `(${letter} − ${middle})²`, 'FBR')}`,
    split: `${checks.times} × (o + i)${less((letter) => `${letter}²`, 'uvw')}`,
  };
}
