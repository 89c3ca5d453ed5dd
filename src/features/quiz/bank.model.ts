import type { Quiz } from './quiz.schema.ts';

/** What a rating measures: the pull of one side's work, or the liking for holding both. */
export type QuizScale = 'frontend' | 'backend' | 'range';

/** What choosing an option of a scenario speaks for. */
export type OptionType = 'frontend' | 'backend' | 'both' | 'depth';

/** What an answer to a scenario speaks for: the type of its option, or nothing at all. */
export const typeOf = ({ options }: ScenarioItem, answer: string): OptionType | 'none' =>
  options.find(({ id }) => id === answer)?.type ?? 'none';

/** Asked of everyone, or only of those who want to sharpen the result. */
export type QuizRound = 'core' | 'sharpen';

/** A statement that is rated from −2 (would avoid it) to 2 (would look for more of it). */
export interface RatingItem {
  readonly id: string;
  /** Number that codes use for the item, from 1; never given to another. */
  readonly code: number;
  readonly kind: 'rating';
  readonly round: QuizRound;
  readonly text: string;
  readonly scale: QuizScale;
  /** 1 where liking speaks for the scale, −1 where it speaks against it. */
  readonly key: 1 | -1;
}

/** A situation, of which one option is chosen. */
export interface ScenarioItem {
  readonly id: string;
  readonly code: number;
  readonly kind: 'scenario';
  readonly round: QuizRound;
  readonly text: string;
  /** In the order they are shown in. */
  readonly options: readonly ScenarioOption[];
}

export interface ScenarioOption {
  readonly id: string;
  readonly type: OptionType;
  readonly text: string;
}

export type QuizItem = RatingItem | ScenarioItem;

/** The quiz as scoring and `/api/quiz.json` know it. */
export interface QuizBank {
  /** Version of this shape. */
  readonly version: number;
  /** Edition of the items; another key, option or set of items makes another edition. 1 to 255. */
  readonly bank: number;
  /** In the order they are asked in. */
  readonly items: readonly QuizItem[];
}

/**
 * The answer “None of these” to a scenario. It counts as an answer that speaks for nothing. Ids have
 * small letters alone, so that no option can be called so.
 */
export const noneOfThese = 'NONE';

/** A rating, the id of an option, “None of these”, or null for “I don’t know yet”. */
export type QuizAnswer = number | string | null;

/** Answers by item id. What was skipped or not reached is left out; both that and null are never scored. */
export type QuizAnswers = Readonly<Record<string, QuizAnswer>>;

/** The bank that the record of the quiz describes. */
export const bankOf = ({ edition, items }: Quiz): QuizBank => ({
  version: 1,
  bank: edition,
  items: items.map((item) => {
    const { id, code, round, text } = item;
    return item.kind === 'rating'
      ? { id, code, kind: item.kind, round, text, scale: item.scale, key: item.key }
      : {
          id,
          code,
          kind: item.kind,
          round,
          text,
          options: item.options.map((option) => ({ ...option })),
        };
  }),
});

/** The values that a rating may have, lowest first. */
export const ratingValues: readonly number[] = [-2, -1, 0, 1, 2];

/** Every value that an item can be answered with, in the order shown; of a scenario, “None of these” last. */
export const valuesOf = (item: QuizItem): readonly (number | string)[] =>
  item.kind === 'rating' ? ratingValues : [...item.options.map(({ id }) => id), noneOfThese];

/** What an item was answered with; null where it was not, or with something that it does not offer. */
export function answerTo(item: QuizItem, answers: QuizAnswers): number | string | null {
  const given = Object.hasOwn(answers, item.id) ? answers[item.id]! : null;
  return given !== null && valuesOf(item).includes(given) ? given : null;
}

/** The items of a bank that belong to a round. */
export const itemsOf = (bank: QuizBank, round: QuizRound): readonly QuizItem[] =>
  bank.items.filter((item) => item.round === round);

/** Answers out of anything: what is not an answer to an item of the bank is left out. */
export function parseAnswers(value: unknown, bank: QuizBank): QuizAnswers {
  if (typeof value !== 'object' || value === null) return {};
  const given = value as Record<string, unknown>;
  const answers: Record<string, QuizAnswer> = {};
  for (const item of bank.items) {
    const answer = Object.hasOwn(given, item.id) ? given[item.id] : undefined;
    if (answer === null || valuesOf(item).some((value) => value === answer))
      answers[item.id] = answer as QuizAnswer;
  }
  return answers;
}
