// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type QuizAnswer, type QuizAnswers, valuesOf } from '../../src/features/quiz/bank.model.ts';
import { viewIn } from '../../src/features/quiz/codes/link.model.ts';
import { fragmentOf } from '../../src/features/quiz/codes/view.model.ts';
import { askedItems, readProgress } from '../../src/features/quiz/progress.model.ts';
import { itemShown, type QuizAction } from '../../src/features/quiz/state.model.ts';
import { encodeAnswers } from '../../src/features/quiz/codes/answer-code.model.ts';
import { encodeResult } from '../../src/features/quiz/codes/result-code.model.ts';
import { scoreQuiz } from '../../src/features/quiz/scoring/score.model.ts';
import { storageKey } from '../../src/model/storage.ts';
import { openQuizStore, type QuizStore } from '../../src/features/quiz/island/store.ts';
import { quizBank } from '../quiz/content.ts';

const base = '/base/';
const bank = quizBank();
const facts = [{ id: 'size', options: [{ id: 'small' }, { id: 'large' }] }];
const world = { bank, facts };
const key = storageKey(base, 'quiz');
const core = askedItems(bank, { sharpen: false });
const theirs: QuizAnswers = { [core[0]!.id]: 2, [core[1]!.id]: null };

/** What a reader may count on, told without the store. */
interface Model {
  answers: Record<string, QuizAnswer>;
  /** What the storage holds of the answers. */
  kept: QuizAnswers;
  sharpen: boolean;
  /** What was said about the team, by the id of the fact. */
  team: Record<string, string>;
  full: boolean;
  /** Fragments that Back and Forward lead through, and which of them is shown. */
  trail: string[];
  at: number;
}

/** A page with the quiz on it. */
class Page {
  store!: QuizStore;
  #leave = (): void => {};
  full = false;
  constructor() {
    this.open();
  }
  open(): void {
    this.store = openQuizStore(base, world, () => viewIn);
    this.#leave = this.store.listen(() => {});
  }
  reload(): void {
    this.#leave();
    this.open();
  }
  close(): void {
    this.#leave();
  }
}

/** Ends once the browser has moved through its history. */
const moved = (move: () => void): Promise<void> =>
  new Promise((done) => {
    addEventListener('popstate', () => setTimeout(done), { once: true });
    move();
  });

const keptSheet = (): QuizAnswers => {
  const text = localStorage.getItem(key);
  const read = text === null ? null : readProgress(text, world);
  return read && 'progress' in read ? read.progress.answers : {};
};

/** After every step: memory, storage and address tell the same, the latest answer included. */
function agree(model: Model, { store }: Page): void {
  const { own, view } = store.now();
  expect(own.answers).toEqual(model.answers);
  expect(own.team).toEqual(model.team);
  expect(keptSheet()).toEqual(model.kept);
  if (!model.full && store.now().memory === 'kept') {
    const text = localStorage.getItem(key);
    if (text !== null) expect(readProgress(text, world)).toEqual({ progress: own, older: false });
  }
  expect(location.hash).toBe(fragmentOf(view));
  expect(location.hash).toBe(model.trail[model.at]);
}

/** A full storage takes no progress, but lets go of one that nothing is left of. */
const give = (model: Model): void => {
  const { answers, team, sharpen } = model;
  const nothing = Object.keys({ ...answers, ...team }).length === 0 && !sharpen;
  if (!model.full || nothing) model.kept = { ...answers };
};
const went = (model: Model, fragment: string): void => {
  if (model.trail[model.at] === fragment) return;
  model.trail = [...model.trail.slice(0, model.at + 1), fragment];
  model.at++;
};
/** What is shown for a fragment: a question that is not asked leads to the start. */
const shownFor = (model: Model, fragment: string): string => {
  const view = viewIn(fragment, bank)!;
  return view.kind === 'question' && !askedItems(bank, model).some(({ id }) => id === view.item)
    ? ''
    : fragment;
};

type Step = fc.AsyncCommand<Model, Page, true>;
const step = (
  name: string,
  run: (model: Model, page: Page) => void | Promise<void>,
  check: (model: Readonly<Model>) => boolean = () => true,
): Step => ({
  check: async (model) => check(model),
  run: async (model, page) => {
    await run(model, page);
    agree(model, page);
  },
  toString: () => name,
});

const asked = (page: Page) => itemShown(bank, page.store.now());
/** Any write keeps all of the progress, so that one that a full storage missed is caught up. */
const act = (model: Model, page: Page, action: QuizAction): void => {
  const before = page.store.now().own;
  page.store.act(action);
  if (page.store.now().own !== before) give(model);
};
const follow = async (model: Model, page: Page, fragment: string): Promise<void> => {
  if (location.hash === fragment) return;
  const before = page.store.now().own;
  await moved(() => {
    location.hash = fragment;
  });
  went(model, fragment);
  model.trail[model.at] = shownFor(model, fragment);
  if (page.store.now().own !== before) give(model);
};
const travel = async (model: Model, page: Page, by: 1 | -1): Promise<void> => {
  const before = page.store.now().own;
  await moved(() => history.go(by));
  model.at += by;
  model.trail[model.at] = shownFor(model, model.trail[model.at]!);
  if (page.store.now().own !== before) give(model);
};
const wipe = (model: Model, page: Page, question: 'delete' | 'again'): void => {
  page.store.act({ type: 'asked', question });
  page.store.act({ type: 'confirmed' });
  Object.assign(model, { answers: {}, kept: {}, sharpen: false, team: {} });
  model.trail[model.at] = '';
  expect(Object.keys(localStorage).filter((name) => name.startsWith(key))).toEqual([]);
  expect(location.hash).toBe('');
};

const choice = fc.nat(4);
const commands = fc.commands<Model, Page, true>(
  [
    choice.map((place) =>
      step(`answer ${place}`, (model, page) => {
        const item = asked(page);
        if (!item) return;
        const answer = [...valuesOf(item), null][place] ?? null;
        model.answers[item.id] = answer;
        act(model, page, { type: 'answered', item: item.id, answer });
      }),
    ),
    fc.tuple(choice, fc.boolean()).map(([place, undo]) =>
      step(`answer ${place}, go on${undo ? ' and undo' : ''}`, (model, page) => {
        const item = asked(page);
        if (!item) return;
        const before = { ...model.answers };
        const answer = [...valuesOf(item), null][place] ?? null;
        model.answers[item.id] = answer;
        act(model, page, { type: 'answered', item: item.id, answer, on: true });
        went(model, fragmentOf(page.store.now().view));
        if (!undo) return;
        model.answers = before;
        act(model, page, { type: 'undone' });
        went(model, fragmentOf(page.store.now().view));
      }),
    ),
    fc.constant(
      step('clear', (model, page) => {
        const item = asked(page);
        if (!item) return;
        const others = Object.entries(model.answers).filter(([id]) => id !== item.id);
        model.answers = Object.fromEntries(others);
        act(model, page, { type: 'cleared', item: item.id });
      }),
    ),
    fc.constant(
      step('continue', (model, page) => {
        const item = asked(page);
        act(model, page, { type: 'continued' });
        if (item && !Object.hasOwn(model.answers, item.id)) return;
        went(model, fragmentOf(page.store.now().view));
      }),
    ),
    fc.nat(30).map((place) => {
      const item = bank.items[place]!;
      return step(`skip to ${item.id}`, (model, page) => follow(model, page, `#q=${item.id}`));
    }),
    fc
      .constantFrom('#review', '#result', '#all', '#result=%', '#answers=AQI')
      .map((fragment) => step(`open ${fragment}`, (model, page) => follow(model, page, fragment))),
    fc.constant(
      step('open a result', (model, page) =>
        follow(model, page, `#result=${encodeResult(scoreQuiz(bank, theirs))}`),
      ),
    ),
    fc.constant(
      step('open answers, and keep mine', async (model, page) => {
        await follow(model, page, `#answers=${encodeAnswers(bank, theirs)}`);
        page.store.act({ type: 'closed' });
        model.trail[model.at] = '';
      }),
    ),
    fc.constant(
      step('open answers, and load them', async (model, page) => {
        await follow(model, page, `#answers=${encodeAnswers(bank, theirs)}`);
        Object.assign(model, { answers: { ...theirs }, sharpen: false });
        act(model, page, { type: 'took' });
        model.trail[model.at] = `#q=${core[2]!.id}`;
      }),
    ),
    fc.constant(
      step('begin the second round', (model, page) => {
        model.sharpen = true;
        act(model, page, { type: 'sharpened' });
        went(model, fragmentOf(page.store.now().view));
      }),
    ),
    fc.constantFrom('small', 'large', null).map((option) =>
      step(`say the team is ${option}`, (model, page) => {
        model.team = option === null ? {} : { size: option };
        act(model, page, { type: 'told', fact: 'size', option });
      }),
    ),
    fc.constant(
      step(
        'back',
        (model, page) => travel(model, page, -1),
        ({ at }) => at > 0,
      ),
    ),
    fc.constant(
      step(
        'forward',
        (model, page) => travel(model, page, 1),
        ({ at, trail }) => at < trail.length - 1,
      ),
    ),
    fc.constant(
      step('reload', (model, page) => {
        page.reload();
        model.answers = { ...model.kept };
        const { sharpen, team } = page.store.now().own;
        Object.assign(model, { sharpen, team: { ...team } });
        model.trail[model.at] = shownFor(model, model.trail[model.at]!);
      }),
    ),
    fc.constant(step('start again', (model, page) => wipe(model, page, 'again'))),
    fc.constant(step('delete', (model, page) => wipe(model, page, 'delete'))),
    fc.boolean().map((full) =>
      step(full ? 'the storage fills up' : 'the storage has room again', (model, page) => {
        model.full = page.full = full;
      }),
    ),
  ],
  { maxCommands: 40 },
);

let page: Page | undefined;
beforeEach(() => {
  const write = Storage.prototype.setItem;
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, ...given) {
    if (page?.full) throw new DOMException('full', 'QuotaExceededError');
    write.apply(this, given);
  });
});
afterEach(() => {
  page?.close();
  vi.restoreAllMocks();
});

test('whatever a reader does, memory, storage and address agree, and no answer is lost', async () => {
  await fc.assert(
    fc.asyncProperty(commands, async (steps) => {
      page?.close();
      page = undefined;
      localStorage.clear();
      history.pushState(null, '', '/base/quiz/');
      page = new Page();
      const model: Model = {
        answers: {},
        kept: {},
        sharpen: false,
        team: {},
        full: false,
        trail: [''],
        at: 0,
      };
      await fc.asyncModelRun(() => ({ model, real: page! }), steps);
    }),
    { numRuns: 120 },
  );
});

test('a page that Back brings to life again shows nothing that was deleted since', () => {
  history.pushState(null, '', '/base/quiz/');
  localStorage.clear();
  page = new Page();
  page.store.act({ type: 'answered', item: core[0]!.id, answer: 2 });
  localStorage.removeItem(key);
  const wakes = new Event('pageshow');
  Object.assign(wakes, { persisted: true });
  dispatchEvent(wakes);
  expect(page.store.now().own.answers).toEqual({});
  expect(localStorage.getItem(key)).toBeNull();
});

test('what another tab does is followed', () => {
  history.pushState(null, '', '/base/quiz/');
  localStorage.clear();
  page = new Page();
  const stored = {
    version: 1,
    bank: bank.bank,
    answers: theirs,
    at: null,
    sharpen: false,
    team: {},
  };
  localStorage.setItem(key, JSON.stringify(stored));
  dispatchEvent(new StorageEvent('storage', { key }));
  expect(page.store.now().own.answers).toEqual(theirs);
});
