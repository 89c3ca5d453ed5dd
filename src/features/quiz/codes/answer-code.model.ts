import {
  answerTo,
  noneOfThese,
  type QuizAnswer,
  type QuizAnswers,
  type QuizBank,
  valuesOf,
} from '../bank.model.ts';
import { decodeCode, type QuizCodeError, encodeCode } from './code.model.ts';

export type DecodedAnswers =
  | {
      readonly answers: QuizAnswers;
      /** Edition of the items that were answered. */
      readonly edition: number;
      /** Answers to items that the bank no longer has. */
      readonly dropped: number;
    }
  | { readonly error: QuizCodeError };

const bits = 3;
/** Values of three bits that name no choice. */
const unknownAnswer = 6;
const noAnswer = 7;

/** What an item was answered with, as three bits. */
function digitOf(bank: QuizBank, answers: QuizAnswers, code: number): number {
  const item = bank.items.find((item) => item.code === code);
  if (!item || !Object.hasOwn(answers, item.id)) return noAnswer;
  const answer = answerTo(item, answers);
  if (answer !== null) return choicesOf(item).indexOf(answer);
  return answers[item.id] === null ? unknownAnswer : noAnswer;
}

/**
 * Choices in an order that never changes: options may be shown in another one some day. “None of
 * these” comes after them, where links that are older than it hold nothing.
 */
const choicesOf = (item: QuizBank['items'][number]): readonly (number | string)[] =>
  item.kind === 'rating'
    ? valuesOf(item)
    : [...item.options.map(({ id }) => id).toSorted(), noneOfThese];

/**
 * Answers as a code for the fragment of an address: version, edition, three bits for each frozen
 * number of an item up to the last that was answered, and a checksum; 26 answers make 42
 * characters. “I don’t know yet” and no answer are told apart. It holds no name and no date.
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
  return encodeCode('answers', [bank.bank, ...bytes]);
}

/** Reads the code of answers. Whatever it is given, it gives back answers or says why not. */
export function decodeAnswers(bank: QuizBank, code: string): DecodedAnswers {
  const opened = decodeCode(code, 'answers');
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
    const item = bank.items.find((item) => item.code === at / bits + 1);
    const answer = digit === unknownAnswer ? null : item && choicesOf(item)[digit];
    if (!item || answer === undefined) dropped++;
    else answers[item.id] = answer;
  }
  return { answers, edition, dropped };
}
