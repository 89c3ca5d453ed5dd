import type { QuizBank } from '../bank.model.ts';
import { fragmentOf, plainViewIn, type QuizView, startView } from '../codes/view.model.ts';
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

/** What is shown until the page has read storage and address, and so in the HTML as it is built. */
export const unopenedQuiz: QuizSnapshot = { ...emptyQuiz, memory: 'kept' };

/** The answers, their storage and the page's address in one place. */
export interface QuizStore {
  readonly world: QuizWorld;
  readonly now: () => QuizSnapshot;
  readonly act: (action: QuizAction) => void;
  /** Calls back after every change until the function that it returns is called. */
  readonly listen: (heard: () => void) => () => void;
  /** Before a reload, keeps in this entry of the history what the storage does not keep. */
  readonly carry: () => void;
}

/** Reads any fragment; null where it asks for none of the page's views. */
type LinkReader = (fragment: string, bank: QuizBank) => QuizView | null;

/** Actions after which Back should not lead to where the reader was. */
const replacing: readonly QuizAction['type'][] = ['loaded', 'went', 'confirmed', 'took', 'closed'];

/**
 * Opens what this browser keeps, and what the page's address asks for. `base` is the site's;
 * `reader` gives the code that reads what others sent, once it is here. Where there is no browser,
 * the start is all there is.
 */
export function openQuizStore(
  base: string,
  world: QuizWorld,
  reader: () => LinkReader | null,
): QuizStore {
  if (typeof window === 'undefined')
    return {
      world,
      now: () => unopenedQuiz,
      act: () => {},
      listen: () => () => {},
      carry: () => {},
    };
  const { bank } = world;
  const key = storageKey(base, 'quiz');
  let shown: QuizSnapshot = { ...unopenedQuiz };

  const reduceIn = (now: QuizSnapshot, action: QuizAction): QuizSnapshot => ({
    ...reduceQuiz(bank, now, action),
    memory: now.memory,
  });

  /** The view that the address asks for; what only late code can read waits for it. */
  const viewAt = (fragment: string): QuizView | null => {
    const read = reader();
    const plain = plainViewIn(fragment, bank);
    if (plain || read) return plain ?? read!(fragment, bank);
    // So begins every anchor of the page.
    return fragment.startsWith('#_') ? null : { kind: 'link', fragment };
  };

  const load = (): void => {
    const kept = readKept(key);
    const carried = takeCarried();
    if (kept === 'blocked' || carried !== null) {
      const read = carried === null ? null : readProgress(carried, world);
      if (read && 'progress' in read)
        shown = reduceIn(shown, { type: 'loaded', progress: read.progress });
      shown = { ...shown, memory: 'lost' };
      return;
    }
    const read = kept.text === null ? { progress: emptyQuiz.own } : readProgress(kept.text, world);
    if ('error' in read) {
      shown = { ...shown, memory: read.error === 'newer' ? 'newer' : 'unread' };
      return;
    }
    const memory = 'older' in read && read.older ? 'older' : 'kept';
    shown = { ...reduceIn(shown, { type: 'loaded', progress: read.progress }), memory };
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
    shown = reduceIn(shown, action);
    // What is kept includes the answer just given before anything else can happen.
    save(before);
    follow(replacing.includes(action.type));
    tell();
  };

  /** Shows what the address asks for; an anchor of the page asks for nothing. */
  const read = (): void => {
    const view = viewAt(location.hash);
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
  const view = viewAt(location.hash) ?? startView;
  const answered = Object.keys(shown.own.answers).length > 0;
  if (view.kind === 'start') shown = { ...shown, returning: answered };
  else act({ type: 'went', view });

  const carry = (): void => {
    if (shown.memory === 'lost')
      history.replaceState({ [carriedAs]: writeProgress(shown.own, bank) }, '');
  };

  return { world, now: () => shown, act, listen, carry };
}

/** Under this name, an entry of the browser's history carries answers over a reload. */
const carriedAs = 'quiz';

/** What an earlier page carried over to this one, once; null where it was nothing. */
function takeCarried(): string | null {
  const state = history.state as Record<string, unknown> | null;
  const carried = state?.[carriedAs];
  if (typeof carried !== 'string') return null;
  history.replaceState(null, '');
  return carried;
}
