import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { viewIn } from '../../../../src/features/quiz/codes/link.model.ts';
import { fragmentOf, questionView } from '../../../../src/features/quiz/codes/view.model.ts';
import {
  askedItems,
  emptyProgress,
  progressFrom,
} from '../../../../src/features/quiz/progress.model.ts';
import {
  emptyQuiz,
  itemShown,
  progressCounts,
  type QuizAction,
  type QuizState,
  reduceQuiz,
  resumeView,
  viewAfter,
  viewBefore,
} from '../../../../src/features/quiz/state.model.ts';
import { encodeAnswers } from '../../../../src/features/quiz/codes/answer-code.model.ts';
import { quizBank } from '../../../quiz/content.ts';
import { anyAnswers } from './arbitrary.ts';

const bank = quizBank();
const core = askedItems(bank, { sharpen: false }).map(({ id }) => id);
const extra = bank.items.find(({ round }) => round === 'sharpen')!.id;
const run = (actions: readonly QuizAction[], from: QuizState = emptyQuiz): QuizState =>
  actions.reduce((state, action) => reduceQuiz(bank, state, action), from);
const answered = (item: string, answer: number | string | null): QuizAction => ({
  type: 'answered',
  item,
  answer,
});
const went = (fragment: string): QuizAction => ({ type: 'went', view: viewIn(fragment, bank)! });

describe('going on', () => {
  test('needs an answer, and says so until the next action', () => {
    const stuck = run([{ type: 'continued' }]);
    expect(stuck.unanswered).toBe(true);
    expect(fragmentOf(stuck.view)).toBe('');
    expect(run([answered(core[0]!, 0)], stuck).unanswered).toBe(false);
  });

  test('takes “I don’t know yet” for an answer', () => {
    const next = run([answered(core[0]!, null), { type: 'continued' }]);
    expect(next.view).toEqual(questionView(core[1]!));
    expect(next.own.at).toBe(core[1]);
  });

  test('leads through every question in order, then to the result', () => {
    let state = emptyQuiz;
    for (const id of core) {
      expect(itemShown(bank, state)?.id).toBe(id);
      state = run([answered(id, null), { type: 'continued' }], state);
    }
    expect(state.view).toEqual({ kind: 'result' });
    expect(progressCounts(bank, state.own)).toEqual({ answered: 26, unknown: 26, all: 26 });
    expect(viewBefore(bank, state.own, core[0]!)).toEqual({ kind: 'start' });
    expect(viewBefore(bank, state.own, core[7]!)).toEqual(questionView(core[6]!));
  });

  test('leads back to where a change was asked for', () => {
    const state = run([answered(core[4]!, 1), went(`#q=${core[4]}&then=result`)]);
    expect(run([{ type: 'continued' }], state).view).toEqual({ kind: 'result' });
    expect(viewAfter(bank, run([went('#all')]))).toEqual({ kind: 'result' });
  });
});

describe('an answer that leads on', () => {
  const on = (item: string, answer: number): QuizAction => ({
    type: 'answered',
    item,
    answer,
    on: true,
  });

  test('is taken back with all that was before it, until something else is done', () => {
    fc.assert(
      fc.property(anyAnswers(bank), fc.nat(core.length - 1), (answers, place) => {
        const item = core[place]!;
        const start = run([
          { type: 'loaded', progress: { ...emptyProgress, answers } },
          went(`#q=${item}`),
        ]);
        const moved = run([on(item, 2)], start);
        expect(moved.own.answers[item]).toBe(2);
        expect(fragmentOf(moved.view)).not.toBe(fragmentOf(start.view));
        expect(run([{ type: 'undone' }], moved)).toEqual(start);
        const later = run([{ type: 'declined' }], moved);
        expect(run([{ type: 'undone' }], later)).toEqual(later);
        const paced = run([{ type: 'paced', pace: 'off' }, { type: 'undone' }], moved);
        expect(paced.own).toEqual({ ...start.own, pace: 'off' });
      }),
      { numRuns: 50 },
    );
  });
});

describe('coming back', () => {
  test('goes on at the question that was left, else at the first open one, else at the result', () => {
    const answers = { [core[0]!]: 1, [core[1]!]: null };
    expect(resumeView(bank, { ...emptyProgress, answers, at: core[5]! })).toEqual(
      questionView(core[5]!),
    );
    expect(resumeView(bank, { ...emptyProgress, answers, at: core[0]! })).toEqual(
      questionView(core[2]!),
    );
    const all = Object.fromEntries(core.map((id) => [id, null]));
    expect(resumeView(bank, progressFrom(bank, all))).toEqual({ kind: 'result' });
  });

  test('asks the second round only once it was begun', () => {
    expect(run([went(`#q=${extra}`)]).view).toEqual({ kind: 'start' });
    const sharpened = run([
      ...core.slice(1).map((id) => answered(id, null)),
      went('#result'),
      { type: 'sharpened' },
    ]);
    expect(sharpened.view).toEqual(questionView(extra));
    expect(progressCounts(bank, sharpened.own)).toEqual({ answered: 25, unknown: 25, all: 40 });
  });
});

const foreign: fc.Arbitrary<QuizAction> = fc.oneof(
  anyAnswers(bank).map((answers) => went(`#answers=${encodeAnswers(bank, answers)}`)),
  fc.string({ maxLength: 30 }).map((code) => went(`#result=${code}`)),
  fc.constantFrom<QuizAction>(
    went('#review'),
    went('#result'),
    went('#all'),
    went(''),
    { type: 'continued' },
    { type: 'closed' },
    { type: 'asked', question: 'delete' },
    { type: 'declined' },
    { type: 'told', fact: 'size', option: 'small' },
  ),
);

describe('the reader’s own answers', () => {
  const mine = run([answered(core[0]!, 2), answered(core[2]!, null)]);

  test('are touched by nothing that a link brings, until they take it', () => {
    fc.assert(
      fc.property(fc.array(foreign, { maxLength: 20 }), (actions) => {
        expect(run(actions, mine).own.answers).toBe(mine.own.answers);
      }),
      { numRuns: 40 },
    );
  });

  test('become those of a link once they take it, and what they said of their team stays', () => {
    const answers = { [core[4]!]: 1, [extra]: null };
    const taken = run(
      [
        { type: 'told', fact: 'size', option: 'small' },
        went(`#answers=${encodeAnswers(bank, answers)}`),
        { type: 'took' },
      ],
      mine,
    );
    expect(taken.own).toMatchObject({ answers, sharpen: true, team: { size: 'small' } });
    expect(taken.done).toBe('took');
    expect(run([went('#answers=%'), { type: 'took' }], mine).own.answers).toBe(mine.own.answers);
  });

  test('go when they confirm, and not before', () => {
    const asked = run([{ type: 'asked', question: 'delete' }], mine);
    expect(asked.own).toEqual(mine.own);
    expect(run([{ type: 'confirmed' }], mine).own).toEqual(mine.own);
    expect(run([{ type: 'confirmed' }], asked)).toEqual({ ...emptyQuiz, done: 'delete' });
    expect(run([{ type: 'cleared', item: core[0]! }], mine).own.answers).toEqual({
      [core[2]!]: null,
    });
  });

  test('that go elsewhere leave no question open that is no longer asked', () => {
    const deep = run([answered(extra, null), { type: 'sharpened' }, went(`#q=${extra}`)]);
    expect(deep.view).toEqual(questionView(extra));
    expect(run([{ type: 'loaded', progress: emptyProgress }], deep).view).toEqual({
      kind: 'start',
    });
  });
});
