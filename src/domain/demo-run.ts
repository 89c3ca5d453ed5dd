import type { Scene, SceneKind } from '../schemas/demo.ts';
import { advance, type Answer, idleService, nextAt, send, type Service } from './demo-service.ts';
import type { Look } from './demo-look.ts';
import { type Policy, policyOf } from './demo-policy.ts';

/** What a reader can set about the service and the network; the same for both sides. */
export interface Conditions {
  /** The first request of each try fails. */
  readonly fails: boolean;
  /** The first answer of each try is lost on its way back. */
  readonly loses: boolean;
  readonly slow: boolean;
  /** Answers to a letter or two take longer, so that later ones overtake them. */
  readonly overtakes: boolean;
  /** Requests carry a key, and the service knows it again. */
  readonly keyed: boolean;
}

export const calm: Conditions = {
  fails: false,
  loses: false,
  slow: false,
  overtakes: false,
  keyed: false,
};

const switches: Readonly<Record<SceneKind, readonly (keyof Conditions)[]>> = {
  page: [],
  upload: ['fails'],
  search: ['overtakes'],
  checkout: ['loses', 'slow', 'keyed'],
  message: [],
};

/** What a reader can set in a kind of scene, in the order shown. */
export const switchesOf = (kind: SceneKind): readonly (keyof Conditions)[] => switches[kind];

/** What is set at first: a payment begins with the trouble that the demo is about. */
export const firstConditions = (kind: SceneKind): Conditions => ({
  ...calm,
  loses: kind === 'checkout',
});

/** What one side shows. */
export interface Screen {
  readonly phase: 'rest' | 'waiting' | 'done' | 'failed' | 'unsure';
  /** What was typed or chosen. */
  readonly input: string;
  /** What the result on screen belongs to; null while there is none. */
  readonly shown: string | null;
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

/** What a reader does on a side. */
export type Deed =
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'chose'; readonly text: string }
  | { readonly type: 'pressed'; readonly text?: string };

/** Milliseconds after which pictures of a result arrive. */
const picturesTake = 350;

const emptyScreen: Screen = { phase: 'rest', input: '', shown: null, settled: false };

/** A side as it is at first. */
export const startRun = (scene: Scene, look: Look, conditions: Conditions): Run => ({
  scene,
  policy: policyOf(scene.kind, look),
  conditions,
  screen: {
    ...emptyScreen,
    ...(scene.kind === 'upload' && { input: scene.photos[0]! }),
    // Shows at once what the two sides say of a mistake, also where nothing can be tried.
    ...(scene.kind === 'message' && { input: scene.given, phase: 'failed' }),
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

/** The side after a reader did something at a time, to which it has been advanced. */
export function act(run: Run, deed: Deed, at: number): Run {
  const { scene, screen, policy } = run;
  switch (deed.type) {
    case 'typed': {
      const typed = { ...run, screen: { ...screen, input: deed.text } };
      if (scene.kind !== 'search') return screen.phase === 'done' ? begun(typed) : typed;
      if (!deed.text.trim())
        return { ...typed, sendsAt: null, screen: { ...emptyScreen, input: deed.text } };
      if (!policy.debounce) return ask(typed, at);
      return {
        ...typed,
        sendsAt: at + policy.debounce,
        screen: { ...typed.screen, phase: 'waiting' },
      };
    }
    case 'chose': {
      const chosen = { ...run, clicks: run.clicks + 1, screen: { ...screen, input: deed.text } };
      return screen.phase === 'waiting' ? chosen : begun(chosen);
    }
    case 'pressed': {
      if (screen.phase === 'done') return run;
      const { text = screen.input } = deed;
      const pressed = { ...run, clicks: run.clicks + 1, screen: { ...screen, input: text } };
      return isReady(run) ? ask(pressed, at) : pressed;
    }
  }
}

/** A side whose last result is put away. */
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
    service: send(service, request, treatmentOf(run), at),
    givesUpAt: scene.kind === 'checkout' ? at + scene.patience : null,
    screen: {
      ...screen,
      phase: 'waiting',
      ...(policy.optimistic && { shown: input }),
    },
  };
}

function treatmentOf({ scene, conditions, screen: { input }, service }: Run): {
  latency: number;
  fate: 'answered' | 'refused' | 'answer-lost';
} {
  // What a block has no switch for does not happen to it.
  const set = (name: keyof Conditions): boolean =>
    conditions[name] && switchesOf(scene.kind).includes(name);
  const first = service.sent === 0;
  const latency =
    scene.kind === 'checkout' && set('slow')
      ? scene.slow
      : scene.kind === 'search' && set('overtakes') && input.trim().length < 3
        ? scene.late
        : scene.latency;
  if (scene.kind === 'message' && !accepts(scene.accepts, input))
    return { latency, fate: 'refused' };
  if (first && set('fails')) return { latency, fate: 'refused' };
  return { latency, fate: first && set('loses') ? 'answer-lost' : 'answered' };
}

const plainly = (text: string): string => text.replace(/\s/g, '').toLowerCase();

/** Whether a text is one that a service accepts, spaces and capitals aside. */
const accepts = (accepted: readonly string[], text: string): boolean =>
  accepted.some((one) => plainly(one) === plainly(text));

/** What the screen says of itself: a wait that nobody is told of looks like rest. */
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
function take(run: Run, { request, subject, ok, at }: Answer): Run {
  const { scene, policy, screen, service } = run;
  if (policy.discardsLate && (request !== service.sent || run.sendsAt !== null)) return run;
  // Nothing is searched for any more.
  if (scene.kind === 'search' && !screen.input.trim() && policy.discardsLate) return run;
  if (!ok)
    return {
      ...run,
      givesUpAt: null,
      screen: policy.keeps
        ? { ...screen, phase: 'failed' }
        : {
            ...screen,
            phase: 'failed',
            shown: null,
            ...(scene.kind === 'upload' && { input: '' }),
          },
    };
  return {
    ...run,
    givesUpAt: null,
    settlesAt: scene.kind === 'search' ? at + picturesTake : null,
    screen: { ...screen, phase: 'done', shown: subject, settled: false },
  };
}
