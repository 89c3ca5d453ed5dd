import { itemsOf, type QuizAnswer, type QuizBank, type QuizItem } from './bank.model.ts';
import { type QuizView, questionView, startView } from './codes/view.model.ts';
import {
  answeredOf,
  askedItems,
  emptyProgress,
  type QuizPace,
  type QuizProgress,
  progressFrom,
} from './progress.model.ts';

/** What has to be confirmed before it happens. */
export type QuizConfirmation = 'delete' | 'again';

export interface QuizState {
  readonly own: QuizProgress;
  readonly view: QuizView;
  /** Whether the start greets a reader who has answers here, rather than ask the first question. */
  readonly returning: boolean;
  /** Whether the reader tried to go on without an answer. */
  readonly unanswered: boolean;
  readonly question: QuizConfirmation | null;
  /** What was done to the answers as a whole, until the next action. */
  readonly done: QuizConfirmation | 'took' | null;
  /** The answer that led on by itself, until the next action; it can be taken back. */
  readonly moved: QuizMove | null;
}

/** An answer that led on to the next view. */
export interface QuizMove {
  readonly item: string;
  readonly answer: QuizAnswer;
  /** What the item was answered with before; undefined where it was not. */
  readonly before: QuizAnswer | undefined;
  /** Where the reader was. */
  readonly from: QuizView;
}

export type QuizAction =
  /** The storage was read, at the start or after another tab wrote to it. */
  | { readonly type: 'loaded'; readonly progress: QuizProgress }
  /** The address was read: a link was followed, or Back and Forward. */
  | { readonly type: 'went'; readonly view: QuizView }
  /** An answer was given; `on` where it leads on by itself. */
  | {
      readonly type: 'answered';
      readonly item: string;
      readonly answer: QuizAnswer;
      readonly on?: boolean;
    }
  /** The answer that led on is taken back. */
  | { readonly type: 'undone' }
  /** The reader says whether answers lead on by themselves. */
  | { readonly type: 'paced'; readonly pace: QuizPace }
  | { readonly type: 'cleared'; readonly item: string }
  | { readonly type: 'continued' }
  | { readonly type: 'sharpened' }
  | { readonly type: 'told'; readonly fact: string; readonly option: string | null }
  | { readonly type: 'asked'; readonly question: QuizConfirmation }
  | { readonly type: 'confirmed' }
  | { readonly type: 'declined' }
  /** The answers out of a link become the reader's own. */
  | { readonly type: 'took' }
  /** What a link brought is put away. */
  | { readonly type: 'closed' };

export const emptyQuiz: QuizState = {
  own: emptyProgress,
  view: startView,
  returning: false,
  unanswered: false,
  question: null,
  done: null,
  moved: null,
};

/** The item that a view asks, or null where it asks none. */
export function itemShown(
  bank: QuizBank,
  { view, own, returning }: Pick<QuizState, 'view' | 'own' | 'returning'>,
): QuizItem | null {
  const items = askedItems(bank, own);
  if (view.kind === 'start') return returning ? null : (items[0] ?? null);
  if (view.kind !== 'question') return null;
  return items.find(({ id }) => id === view.item) ?? null;
}

/** What follows a question: the next one, the result, or where the reader came from. */
export function viewAfter(bank: QuizBank, { view, own, returning }: QuizState): QuizView {
  if (view.kind === 'question' && view.then) return { kind: view.then };
  const items = askedItems(bank, own);
  const shown = itemShown(bank, { view, own, returning });
  const next = shown && items[items.indexOf(shown) + 1];
  return next ? questionView(next.id) : { kind: 'result' };
}

/** What comes before a question: the one before it, or the start. */
export function viewBefore(bank: QuizBank, own: QuizProgress, item: string): QuizView {
  const items = askedItems(bank, own);
  const before = items[items.findIndex(({ id }) => id === item) - 1];
  return before ? questionView(before.id) : startView;
}

/** Where a reader goes on: at the question they left, else at the first unanswered one, else the result. */
export function resumeView(bank: QuizBank, { answers, at, ...own }: QuizProgress): QuizView {
  const open = askedItems(bank, own).filter(({ id }) => !Object.hasOwn(answers, id));
  const next = open.find(({ id }) => id === at) ?? open[0];
  return next ? questionView(next.id) : { kind: 'result' };
}

/** Takes the reader to a view; a question that is not asked leads to the start. */
function go(bank: QuizBank, state: QuizState, view: QuizView): QuizState {
  if (view.kind !== 'question') return { ...state, view, returning: false };
  return askedItems(bank, state.own).some(({ id }) => id === view.item)
    ? { ...state, view, returning: false, own: { ...state.own, at: view.item } }
    : { ...state, view: startView, returning: false };
}

/** The entries of a record without one. */
const without = <T>(entries: Readonly<Record<string, T>>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).filter(([name]) => name !== key));

const has = ({ answers }: QuizProgress): boolean => Object.keys(answers).length > 0;

/**
 * The state after an action. Answers change only as the reader gives, clears, loads or deletes
 * them; nothing that a link brings touches them by itself.
 */
export const reduceQuiz = (bank: QuizBank, state: QuizState, action: QuizAction): QuizState =>
  change(bank, { ...state, unanswered: false, done: null, moved: null }, action, state.moved);

function change(
  bank: QuizBank,
  state: QuizState,
  action: QuizAction,
  moved: QuizMove | null,
): QuizState {
  const { own, view } = state;
  switch (action.type) {
    case 'loaded': {
      const loaded = {
        ...state,
        own: action.progress,
        returning: state.returning && has(action.progress),
      };
      return view.kind === 'question' && !itemShown(bank, loaded)
        ? { ...loaded, view: startView }
        : loaded;
    }
    case 'went':
      return go(bank, state, action.view);
    case 'answered': {
      const { item, answer } = action;
      const before = Object.hasOwn(own.answers, item) ? own.answers[item] : undefined;
      const given = { ...state, own: { ...own, answers: { ...own.answers, [item]: answer } } };
      return action.on
        ? {
            ...go(bank, given, viewAfter(bank, given)),
            moved: { item, answer, before, from: view },
          }
        : given;
    }
    case 'undone': {
      if (!moved) return state;
      const others = without(own.answers, moved.item);
      const answers =
        moved.before === undefined ? others : { ...others, [moved.item]: moved.before };
      return go(bank, { ...state, own: { ...own, answers } }, moved.from);
    }
    case 'paced':
      return { ...state, own: { ...own, pace: action.pace }, moved };
    case 'cleared': {
      return { ...state, own: { ...own, answers: without(own.answers, action.item) } };
    }
    case 'continued': {
      const item = itemShown(bank, state);
      return item && !Object.hasOwn(own.answers, item.id)
        ? { ...state, unanswered: true }
        : go(bank, state, viewAfter(bank, state));
    }
    case 'sharpened': {
      const sharpened = { ...state, own: { ...own, sharpen: true } };
      // What was left out of the first round was left out on purpose.
      const next = itemsOf(bank, 'sharpen').find(({ id }) => !Object.hasOwn(own.answers, id));
      return go(bank, sharpened, next ? questionView(next.id) : { kind: 'result' });
    }
    case 'told': {
      const { fact, option } = action;
      const others = without(own.team, fact);
      const team = option === null ? others : { ...others, [fact]: option };
      return { ...state, own: { ...own, team } };
    }
    case 'asked':
      return { ...state, question: action.question };
    case 'confirmed':
      return state.question ? { ...emptyQuiz, done: state.question } : state;
    case 'declined':
      return { ...state, question: null };
    case 'took': {
      if (view.kind !== 'offered' || 'error' in view.read) return state;
      const taken = { ...progressFrom(bank, view.read.answers), team: own.team, pace: own.pace };
      return { ...go(bank, { ...state, own: taken }, resumeView(bank, taken)), done: 'took' };
    }
    case 'closed':
      return { ...state, view: startView, returning: has(own) };
  }
}

/** How many of the items asked are answered, how many with “I don’t know yet”, and how many there are. */
export function progressCounts(
  bank: QuizBank,
  own: QuizProgress,
): { readonly answered: number; readonly unknown: number; readonly all: number } {
  const items = askedItems(bank, own);
  const answered = answeredOf(items, own.answers);
  const unknown = answered.filter(({ id }) => own.answers[id] === null);
  return { answered: answered.length, unknown: unknown.length, all: items.length };
}
