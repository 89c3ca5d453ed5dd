import type { Scene } from './scene.schema.ts';
import type { Conditions } from './conditions.model.ts';
import {
  advance,
  type ServiceAnswer,
  idleService,
  nextAt,
  send,
  type Service,
} from './service.model.ts';
import type { Look } from './look.model.ts';
import { type Policy, policyOf } from './policy.model.ts';
import { treatmentOf } from './treatment.model.ts';

/** What one side shows. */
export interface Screen {
  readonly phase: 'rest' | 'waiting' | 'done' | 'failed' | 'unsure';
  /** What was typed or chosen. */
  readonly input: string;
  /** What the result on screen belongs to; null while there is none. */
  readonly shown: string | null;
  /** What the service refused last; null before that. */
  readonly refused: string | null;
  /** Whether pictures in the result have loaded. */
  readonly settled: boolean;
}

/** One side of a demo at a time: its screen, its own service, and what is due. */
export interface Run {
  readonly scene: Scene;
  readonly policy: Policy;
  readonly conditions: Conditions;
  readonly screen: Screen;
  readonly service: Service;
  /** When a search that rests is sent. */
  readonly sendsAt: number | null;
  /** When the screen stops waiting for an answer. */
  readonly givesUpAt: number | null;
  readonly settlesAt: number | null;
  /** Presses and choices so far. */
  readonly clicks: number;
}

/** What a reader does on a side; a choice or a press without text leaves what is entered. */
export type ReaderAction =
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'chose'; readonly text?: string }
  | { readonly type: 'pressed'; readonly text?: string };

/** Milliseconds after which pictures of a result arrive. */
const picturesTake = 350;

const emptyScreen: Screen = {
  phase: 'rest',
  input: '',
  shown: null,
  refused: null,
  settled: false,
};

/** Returns a side in its first state. */
export const startRun = (scene: Scene, look: Look, conditions: Conditions): Run => ({
  scene,
  policy: policyOf(scene.kind, look),
  conditions,
  screen: {
    ...emptyScreen,
    ...(scene.kind === 'upload' && { input: scene.photos[0]! }),
    // Shows at once what the two sides say of a mistake, also where nothing can be tried.
    ...(scene.kind === 'message' && { input: scene.given, refused: scene.given, phase: 'failed' }),
  },
  service: idleService,
  sendsAt: null,
  givesUpAt: null,
  settlesAt: null,
  clicks: 0,
});

/** Whether the main action would send something. */
export const isReady = ({ scene, screen, policy }: Run): boolean =>
  screen.phase !== 'done' &&
  (!/upload|search/.test(scene.kind) || screen.input.trim() !== '') &&
  !(policy.locks && screen.phase === 'waiting');

/** Returns the side after a reader's action; it must have been advanced to that time before. */
export function act(run: Run, action: ReaderAction, at: number): Run {
  const { scene, screen, policy } = run;
  switch (action.type) {
    case 'typed': {
      const typed = { ...run, screen: { ...screen, input: action.text } };
      if (scene.kind !== 'search') return screen.phase === 'done' ? begun(typed) : typed;
      if (!action.text.trim())
        return { ...typed, sendsAt: null, screen: { ...emptyScreen, input: action.text } };
      if (!policy.debounce) return ask(typed, at);
      return {
        ...typed,
        sendsAt: at + policy.debounce,
        screen: { ...typed.screen, phase: 'waiting' },
      };
    }
    case 'chose': {
      // What was paid for is no longer open to choice.
      if (/page|checkout/.test(scene.kind) && screen.phase === 'done') return run;
      const { text: input = screen.input } = action;
      const chosen = { ...run, clicks: run.clicks + 1, screen: { ...screen, input } };
      return screen.phase === 'waiting' ? chosen : begun(chosen);
    }
    case 'pressed': {
      if (screen.phase === 'done') return run;
      const pressed = { ...run, clicks: run.clicks + 1 };
      const { text: input = screen.input } = action;
      const busy = isAside(scene, input) && run.service.open.length > 0;
      return isReady(run) && !busy
        ? ask({ ...pressed, screen: { ...screen, input } }, at)
        : pressed;
    }
  }
}

/** Whether what was pressed is done next to the main action, which it neither ends nor holds up. */
const isAside = (scene: Scene, pressed: string): boolean =>
  scene.kind === 'page' && pressed === scene.other;

/** Returns a side without its last result. */
const begun = (run: Run): Run => ({
  ...run,
  screen: { ...run.screen, phase: 'rest', shown: null },
});

/** Sends what was entered. */
function ask(run: Run, at: number): Run {
  const { scene, screen, policy, service } = run;
  const { input } = screen;
  const request = {
    subject: input,
    // One intention, one key: it stays the same from one try to the next.
    key: run.conditions.keyed ? 'order' : null,
    charges: scene.kind === 'checkout',
  };
  return {
    ...run,
    sendsAt: null,
    service: send(service, request, treatmentOf(scene, run.conditions, input, service.sent), at),
    givesUpAt: scene.kind === 'checkout' ? at + scene.patience : null,
    screen: {
      ...screen,
      ...(isAside(scene, input) ? { shown: null } : { phase: 'waiting' }),
      ...(policy.optimistic && { shown: input }),
    },
  };
}

/** What the screen says of itself: a wait that is not announced looks like rest. */
export const phaseShown = ({ screen, policy }: Run): Screen['phase'] =>
  screen.phase === 'waiting' && !policy.tells ? 'rest' : screen.phase;

/** When the side changes by itself next; null where it does not. */
export function changesAt({ service, sendsAt, givesUpAt, settlesAt }: Run): number | null {
  const times = [nextAt(service), sendsAt, givesUpAt, settlesAt].filter((time) => time !== null);
  return times.length ? Math.min(...times) : null;
}

/** The side at a later time. */
export function advanceRun(run: Run, to: number): Run {
  let now = run;
  for (let at = changesAt(now); at !== null && at <= to; at = changesAt(now)) now = step(now, at);
  return now;
}

/** Lets everything happen that is due at one time. */
function step(run: Run, at: number): Run {
  const { service, answers } = advance(run.service, at);
  let now: Run = { ...run, service };
  for (const answer of answers) now = take(now, answer);
  if (now.sendsAt !== null && now.sendsAt <= at) now = ask(now, at);
  if (now.settlesAt !== null && now.settlesAt <= at)
    now = { ...now, settlesAt: null, screen: { ...now.screen, settled: true } };
  if (now.givesUpAt !== null && now.givesUpAt <= at)
    now = {
      ...now,
      givesUpAt: null,
      screen: {
        ...now.screen,
        phase: now.screen.phase === 'waiting' ? 'unsure' : now.screen.phase,
      },
    };
  return now;
}

/** What the screen does with an answer. */
function take(run: Run, { request, subject, ok, at }: ServiceAnswer): Run {
  const { scene, policy, screen, service } = run;
  if (isAside(scene, subject)) return { ...run, screen: { ...screen, shown: subject } };
  if (policy.discardsLate && (request !== service.sent || run.sendsAt !== null)) return run;
  const stale = subject !== screen.input;
  if (policy.discardsLate && stale) return { ...run, screen: { ...screen, phase: 'rest' } };
  if (!ok)
    return {
      ...run,
      givesUpAt: null,
      screen: {
        ...screen,
        phase: 'failed',
        refused: subject,
        ...(!policy.keeps && { shown: null }),
        ...(!policy.keeps && scene.kind === 'upload' && { input: '' }),
      },
    };
  return {
    ...run,
    givesUpAt: null,
    settlesAt: scene.kind === 'search' ? at + picturesTake : null,
    // What is entered by now was not answered, and can still be sent.
    screen: { ...screen, phase: stale ? 'rest' : 'done', shown: subject, settled: false },
  };
}
