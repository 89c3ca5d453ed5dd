import {
  itemsOf,
  parseAnswers,
  type QuizAnswers,
  type QuizBank,
  type QuizItem,
} from './bank.model.ts';

/** What the quiz keeps of a reader. */
export interface QuizProgress {
  readonly answers: QuizAnswers;
  /** Id of the question that they looked at last, or null before the first. */
  readonly at: string | null;
  /** Whether they began the second round. */
  readonly sharpen: boolean;
  /** What they said of their team: id of an option by id of a fact. */
  readonly team: Readonly<Record<string, string>>;
  readonly pace: QuizPace;
}

/** Whether a choice leads on by itself; null where the reader did not say, and their way of choosing decides. */
export type QuizPace = 'on' | 'off' | null;

/** The items and facts that saved progress may name. */
export interface QuizWorld {
  readonly bank: QuizBank;
  readonly facts: readonly {
    readonly id: string;
    readonly options: readonly { readonly id: string }[];
  }[];
}

/** Why the storage gives no sheet. */
type ProgressError =
  /** It holds no JSON, or JSON that is no sheet. */
  | 'broken'
  /** It was written by a newer guide. */
  | 'newer';

const version = 1;
/** Longest text that is read, in characters; the progress of 120 items needs a tenth. */
const longest = 100_000;

export const emptyProgress: QuizProgress = {
  answers: {},
  at: null,
  sharpen: false,
  team: {},
  pace: null,
};

/** Whether nothing was answered or chosen yet; having looked at a question does not count. */
export const isEmptyProgress = ({ answers, sharpen, team, pace }: QuizProgress): boolean =>
  !Object.keys(answers).length && !sharpen && !Object.keys(team).length && pace === null;

/** The items that a reader is asked, in order: those of the first round, then of the second. */
export const askedItems = (
  bank: QuizBank,
  { sharpen }: Pick<QuizProgress, 'sharpen'>,
): readonly QuizItem[] => [...itemsOf(bank, 'core'), ...(sharpen ? itemsOf(bank, 'sharpen') : [])];

/** The items among these that were answered, “I don’t know yet” included. */
export const answeredOf = (items: readonly QuizItem[], answers: QuizAnswers): readonly QuizItem[] =>
  items.filter(({ id }) => Object.hasOwn(answers, id));

/** Progress made of answers from elsewhere; the second round counts as begun where they answer an item of it. */
export const progressFrom = (bank: QuizBank, answers: QuizAnswers): QuizProgress => ({
  ...emptyProgress,
  answers,
  sharpen: answeredOf(itemsOf(bank, 'sharpen'), answers).length > 0,
});

/** Progress as text for the storage. */
export const writeProgress = (
  { answers, at, sharpen, team, pace }: QuizProgress,
  bank: QuizBank,
): string => JSON.stringify({ version, bank: bank.bank, answers, at, sharpen, team, pace });

/**
 * Reads what `writeProgress` wrote, or anything else; never throws. Answers that the bank does not
 * offer are left out; `older` says that they were given to another edition of the items.
 */
export function readProgress(
  text: string,
  { bank, facts }: QuizWorld,
):
  { readonly progress: QuizProgress; readonly older: boolean } | { readonly error: ProgressError } {
  let value: unknown;
  try {
    value = text.length > longest ? undefined : JSON.parse(text);
  } catch {
    return { error: 'broken' };
  }
  if (typeof value !== 'object' || value === null || !('answers' in value))
    return { error: 'broken' };
  const given = value as Record<string, unknown>;
  if (typeof given['version'] === 'number' && given['version'] > version) return { error: 'newer' };
  const progress = progressFrom(bank, parseAnswers(given['answers'], bank));
  const sharpen = progress.sharpen || given['sharpen'] === true;
  const at = askedItems(bank, { sharpen }).find(({ id }) => id === given['at'])?.id ?? null;
  const team = parseTeam(given['team'], facts);
  const pace = given['pace'] === 'on' || given['pace'] === 'off' ? given['pace'] : null;
  return { progress: { ...progress, sharpen, at, team, pace }, older: given['bank'] !== bank.bank };
}

function parseTeam(value: unknown, facts: QuizWorld['facts']): QuizProgress['team'] {
  const given = typeof value === 'object' && value !== null ? value : {};
  return Object.fromEntries(
    facts.flatMap(({ id, options }) => {
      const chosen = Object.hasOwn(given, id) ? (given as Record<string, unknown>)[id] : undefined;
      const option = options.find((option) => option.id === chosen);
      return option ? [[id, option.id]] : [];
    }),
  );
}
