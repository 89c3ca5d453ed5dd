import { fragmentOf, startView, viewIn } from '../codes/link.model.ts';
import { isEmptyProgress, readProgress, type QuizWorld, writeProgress } from '../progress.model.ts';
import { emptyQuiz, type QuizAction, type QuizState, reduceQuiz } from '../state.model.ts';
import { storageKey } from '../../../model/storage.ts';
import { concerns, keep, readKept } from '../../../browser/island/kept.client.ts';
import { openListeners } from '../../../browser/island/listeners.client.ts';

/** Whether the browser keeps the answers, and what was wrong with those that it had kept. */
export type QuizStorageStatus = 'kept' | 'lost' | 'unread' | 'newer' | 'older';

export interface QuizSnapshot extends QuizState {
  readonly memory: QuizStorageStatus;
}

/** The answers, their storage and the page's address in one place. */
export interface QuizStore {
  readonly world: QuizWorld;
  readonly now: () => QuizSnapshot;
  readonly act: (action: QuizAction) => void;
  /** Calls back after every change until the function that it returns is called. */
  readonly listen: (heard: () => void) => () => void;
}

/** Actions after which Back should not lead to where the reader was. */
const replacing: readonly QuizAction['type'][] = ['loaded', 'went', 'confirmed', 'took', 'closed'];

/** Opens what this browser keeps, and what the page's address asks for. `base` is the site's. */
export function openQuizStore(base: string, world: QuizWorld): QuizStore {
  const { bank } = world;
  const key = storageKey(base, 'quiz');
  let shown: QuizSnapshot = { ...emptyQuiz, memory: 'kept' };

  const load = (): void => {
    const kept = readKept(key);
    if (kept === 'blocked') {
      shown = { ...shown, memory: 'lost' };
      return;
    }
    const read = kept.text === null ? { progress: emptyQuiz.own } : readProgress(kept.text, world);
    if ('error' in read) {
      shown = { ...shown, memory: read.error === 'newer' ? 'newer' : 'unread' };
      return;
    }
    const memory = 'older' in read && read.older ? 'older' : 'kept';
    shown = { ...reduceQuiz(bank, shown, { type: 'loaded', progress: read.progress }), memory };
  };

  const save = (before: QuizSnapshot): void => {
    const { own, done, memory } = shown;
    const emptied = done === 'delete' || done === 'again';
    const empty = isEmptyProgress(own);
    // What could not be read stays until answers take its place, or it is deleted itself.
    const spared = empty && (memory === 'unread' || memory === 'newer');
    if (!emptied && (own === before.own || spared)) return;
    const stored = keep(key, empty ? null : writeProgress(own, bank));
    shown = {
      ...shown,
      memory: stored ? 'kept' : 'lost',
      done: emptied && !stored ? null : done,
    };
  };

  /** Makes the address say what is shown. */
  const follow = (replace: boolean): void => {
    const fragment = fragmentOf(shown.view);
    if (location.hash === fragment) return;
    const address = location.pathname + location.search + fragment;
    if (replace) history.replaceState(history.state, '', address);
    else history.pushState(null, '', address);
  };

  const act = (action: QuizAction): void => {
    const before = shown;
    shown = { ...reduceQuiz(bank, shown, action), memory: shown.memory };
    // What is kept includes the answer just given before anything else can happen.
    save(before);
    follow(replacing.includes(action.type));
    tell();
  };

  /** Shows what the address asks for; an anchor of the page asks for nothing. */
  const read = (): void => {
    const view = viewIn(location.hash, bank);
    if (view && fragmentOf(view) !== fragmentOf(shown.view)) act({ type: 'went', view });
  };

  const reload = (): void => {
    load();
    follow(true);
    tell();
  };

  const { tell, listen } = openListeners({
    popstate: read,
    hashchange: read,
    storage: (event) => {
      if (concerns(event, key, shown.memory === 'lost')) reload();
    },
    // A page that Back brings to life again must not show what was deleted since.
    pageshow: ({ persisted }) => {
      if (persisted && shown.memory !== 'lost') reload();
    },
  });

  load();
  const view = viewIn(location.hash, bank) ?? startView;
  const answered = Object.keys(shown.own.answers).length > 0;
  if (view.kind === 'start') shown = { ...shown, returning: answered };
  else act({ type: 'went', view });

  return { world, now: () => shown, act, listen };
}
