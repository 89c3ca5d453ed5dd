import { decodeCode, type QuizCodeError, encodeCode } from './code.model.ts';
import { type Band, type Outcome, outcomes } from '../scoring/regions.model.ts';
import type { Headline, QuizReason, QuizResult, QuizScores } from '../scoring/score.model.ts';

/** A result as a code holds it: whole points, no answers. */
export interface SharedResult {
  readonly edition: number;
  readonly scores: QuizScores;
  readonly lean: number;
  readonly errors: QuizScores & { readonly lean: number };
  readonly headline: Headline;
  readonly band: Band | null;
  readonly runnerUp: Outcome;
  readonly reasons: readonly QuizReason[];
}

export type DecodedResult = { readonly result: SharedResult } | { readonly error: QuizCodeError };

const headlines: readonly Headline[] = [...outcomes, 'inconclusive'];
const bands: readonly (Band | null)[] = [null, 'close', 'leaning', 'clear'];
const reasons: readonly QuizReason[] = [
  'depth-first',
  'low-pull',
  'too-few',
  'pulls-both-ways',
  'ratings-and-choices',
  'nothing-leads',
];

const clamp = (value: number, least: number, most: number): number =>
  // Adding 0 turns −0, which no code can hold, into 0.
  Math.min(most, Math.max(least, Math.round(value))) + 0;

/** A result in whole points, as `decodeResult` gives it back. */
export function sharedOf(result: QuizResult | SharedResult): SharedResult {
  const { scores, errors } = result;
  const point = (value: number): number => clamp(value, 0, 100);
  return {
    edition: result.edition,
    scores: {
      frontend: point(scores.frontend),
      backend: point(scores.backend),
      range: point(scores.range),
    },
    lean: clamp(result.lean, -100, 100),
    errors: {
      frontend: point(errors.frontend),
      backend: point(errors.backend),
      range: point(errors.range),
      lean: point(errors.lean),
    },
    headline: result.headline,
    band: result.band,
    runnerUp: result.runnerUp,
    reasons: reasons.filter((reason) => result.reasons.includes(reason)),
  };
}

/**
 * A result as a code of 26 characters for the fragment of an address: version, edition, scores,
 * errors, headline, band, second and reasons, and a checksum. It holds no answer, no name and no
 * date.
 */
export function encodeResult(given: QuizResult | SharedResult): string {
  const { edition, scores, errors, lean, headline, band, runnerUp, reasons: why } = sharedOf(given);
  return encodeCode('result', [
    edition,
    scores.frontend,
    scores.backend,
    scores.range,
    lean + 100,
    errors.frontend,
    errors.backend,
    errors.range,
    errors.lean,
    headlines.indexOf(headline),
    bands.indexOf(band),
    outcomes.indexOf(runnerUp),
    reasons.reduce((sum, reason, bit) => sum | (why.includes(reason) ? 1 << bit : 0), 0),
  ]);
}

/** Whether headline, band and reasons could have come from scoring together. */
function fits({ headline, band, runnerUp, reasons: why }: SharedResult): boolean {
  if (headline === 'inconclusive')
    return band === null && why.length > 0 && why.every((reason) => reasons.indexOf(reason) > 1);
  if (band === null || headline === runnerUp) return false;
  return headline === 'open' ? why.length === 1 && reasons.indexOf(why[0]!) < 2 : why.length === 0;
}

/** Reads the code of a result. Whatever it is given, it gives back a result or says why not. */
export function decodeResult(code: string): DecodedResult {
  const opened = decodeCode(code, 'result');
  if ('error' in opened) return opened;
  const { bytes } = opened;
  const [edition, frontend, backend, range, lean, ...rest] = bytes;
  const [errorFrontend, errorBackend, errorRange, errorLean, ...named] = rest;
  const [headline, band, runnerUp, why] = named;
  if (
    named.length !== 4 ||
    Math.max(...bytes.slice(1, 4), ...rest.slice(0, 4)) > 100 ||
    lean! > 200
  )
    return { error: 'malformed' };
  const [head, sure, second] = [headlines[headline!], bands[band!], outcomes[runnerUp!]];
  if (!edition || !head || sure === undefined || !second || why! >= 1 << reasons.length)
    return { error: 'malformed' };
  const result: SharedResult = {
    edition,
    scores: { frontend: frontend!, backend: backend!, range: range! },
    lean: lean! - 100,
    errors: {
      frontend: errorFrontend!,
      backend: errorBackend!,
      range: errorRange!,
      lean: errorLean!,
    },
    headline: head,
    band: sure,
    runnerUp: second,
    reasons: reasons.filter((_, bit) => why! & (1 << bit)),
  };
  return fits(result) ? { result } : { error: 'malformed' };
}
