import { seal, type SealError, unseal } from './code.ts';
import {
  answerTo,
  type QuizAnswer,
  type QuizAnswers,
  type QuizBank,
  valuesOf,
} from './quiz-bank.ts';
import { type Band, type Outcome, outcomes } from './quiz-regions.ts';
import type { Headline, QuizReason, QuizResult, QuizScores } from './quiz-score.ts';

/** Why a code tells nothing. */
export type QuizCodeError =
  | SealError
  /** It was made by a newer guide. */
  | 'newer'
  /** It is a result where answers are asked for, or the other way round. */
  | 'other-kind';

/** A result as a code holds it: whole points, no answers. */
export interface SharedResult {
  readonly bank: number;
  readonly scores: QuizScores;
  readonly lean: number;
  readonly errors: QuizScores & { readonly lean: number };
  readonly headline: Headline;
  readonly band: Band | null;
  readonly runnerUp: Outcome;
  readonly reasons: readonly QuizReason[];
}

export type DecodedResult = { readonly result: SharedResult } | { readonly error: QuizCodeError };

export type DecodedAnswers =
  | {
      readonly answers: QuizAnswers;
      /** Edition of the items that were answered. */
      readonly bank: number;
      /** Answers to items that the bank no longer has. */
      readonly dropped: number;
    }
  | { readonly error: QuizCodeError };

const version = 1;
const kinds = { result: 1, answers: 2 } as const;
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
const opening = 2;
const longest = 400;

/** The bytes after version and kind, or why the code is not one of this kind. */
function open(
  code: string,
  kind: number,
): { readonly bytes: readonly number[] } | { readonly error: QuizCodeError } {
  if (code.length > longest) return { error: 'malformed' };
  const opened = unseal(code);
  if ('error' in opened) return opened;
  const { bytes } = opened;
  if (bytes[0]! > version) return { error: 'newer' };
  if (bytes[0]! < version || bytes.length < opening) return { error: 'malformed' };
  return bytes[1] === kind ? { bytes: bytes.slice(opening) } : { error: 'other-kind' };
}

const clamp = (value: number, least: number, most: number): number =>
  // Adding 0 turns −0, which no code can hold, into 0.
  Math.min(most, Math.max(least, Math.round(value))) + 0;

/** A result in whole points, as `decodeResult` gives it back. */
export function sharedOf(result: QuizResult | SharedResult): SharedResult {
  const { scores, errors } = result;
  const point = (value: number): number => clamp(value, 0, 100);
  return {
    bank: result.bank,
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
    reasons: reasons.filter((one) => result.reasons.includes(one)),
  };
}

/**
 * A result as a code of 26 signs for the fragment of an address: version, edition, scores, errors,
 * headline, band, second and reasons, and a checksum. It holds no answer, no name and no date.
 */
export function encodeResult(given: QuizResult | SharedResult): string {
  const { bank, scores, errors, lean, headline, band, runnerUp, reasons: why } = sharedOf(given);
  return seal([
    version,
    kinds.result,
    bank,
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
    reasons.reduce((sum, one, bit) => sum | (why.includes(one) ? 1 << bit : 0), 0),
  ]);
}

/** Whether headline, band and reasons could have come from scoring together. */
function fits({ headline, band, runnerUp, reasons: why }: SharedResult): boolean {
  if (headline === 'inconclusive')
    return band === null && why.length > 0 && why.every((one) => reasons.indexOf(one) > 1);
  if (band === null || headline === runnerUp) return false;
  return headline === 'open' ? why.length === 1 && reasons.indexOf(why[0]!) < 2 : why.length === 0;
}

/** Reads the code of a result. Whatever it is given, it gives back a result or says why not. */
export function decodeResult(code: string): DecodedResult {
  const opened = open(code, kinds.result);
  if ('error' in opened) return opened;
  const { bytes } = opened;
  const [bank, frontend, backend, range, lean, ...rest] = bytes;
  const [errorFrontend, errorBackend, errorRange, errorLean, ...named] = rest;
  const [headline, band, runnerUp, why] = named;
  if (
    named.length !== 4 ||
    Math.max(...bytes.slice(1, 4), ...rest.slice(0, 4)) > 100 ||
    lean! > 200
  )
    return { error: 'malformed' };
  const [head, sure, second] = [headlines[headline!], bands[band!], outcomes[runnerUp!]];
  if (!bank || !head || sure === undefined || !second || why! >= 1 << reasons.length)
    return { error: 'malformed' };
  const result: SharedResult = {
    bank,
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

const bits = 3;
/** Values of three bits that name no choice. */
const unknownAnswer = 6;
const noAnswer = 7;

/** What an item was answered with, as three bits. */
function digitOf(bank: QuizBank, answers: QuizAnswers, code: number): number {
  const item = bank.items.find((one) => one.code === code);
  if (!item || !Object.hasOwn(answers, item.id)) return noAnswer;
  const answer = answerTo(item, answers);
  if (answer !== null) return choicesOf(item).indexOf(answer);
  return answers[item.id] === null ? unknownAnswer : noAnswer;
}

/** Choices in an order that never changes: options may be shown in another one some day. */
const choicesOf = (item: QuizBank['items'][number]): readonly (number | string)[] =>
  item.kind === 'rating' ? valuesOf(item) : valuesOf(item).toSorted();

/**
 * Answers as a code for the fragment of an address: version, edition, three bits for each frozen
 * number of an item up to the last that was answered, and a checksum; 26 answers make 26 signs. “I
 * don’t know yet” and no answer are told apart. It holds no name and no date.
 */
export function encodeAnswers(bank: QuizBank, answers: QuizAnswers): string {
  const codes = bank.items.map(({ code }) => code);
  const digits = Array.from({ length: Math.max(0, ...codes) }, (_, place) =>
    digitOf(bank, answers, place + 1),
  );
  while (digits.at(-1) === noAnswer) digits.pop();
  const stream = digits.flatMap((digit) => [(digit >> 2) & 1, (digit >> 1) & 1, digit & 1]);
  // Ones fill the last byte, since three of them say that there is no answer.
  while (stream.length % 8) stream.push(1);
  const bytes = Array.from({ length: stream.length / 8 }, (_, byte) =>
    stream.slice(byte * 8, byte * 8 + 8).reduce((sum, bit) => sum * 2 + bit, 0),
  );
  return seal([version, kinds.answers, bank.bank, ...bytes]);
}

/** Reads the code of answers. Whatever it is given, it gives back answers or says why not. */
export function decodeAnswers(bank: QuizBank, code: string): DecodedAnswers {
  const opened = open(code, kinds.answers);
  if ('error' in opened) return opened;
  const [edition, ...body] = opened.bytes;
  if (!edition) return { error: 'malformed' };
  const stream = body.flatMap((byte) =>
    Array.from({ length: 8 }, (_, bit) => (byte >> (7 - bit)) & 1),
  );
  const answers: Record<string, QuizAnswer> = {};
  let dropped = 0;
  for (let at = 0; at + bits <= stream.length; at += bits) {
    const digit = stream[at]! * 4 + stream[at + 1]! * 2 + stream[at + 2]!;
    if (digit === noAnswer) continue;
    const item = bank.items.find((one) => one.code === at / bits + 1);
    const answer = digit === unknownAnswer ? null : item && choicesOf(item)[digit];
    if (!item || answer === undefined) dropped++;
    else answers[item.id] = answer;
  }
  return { answers, bank: edition, dropped };
}
