import type { Session } from '../session.ts';
import { until } from '../until.ts';
import type { Journey } from './journey.ts';

/** How a file of the index fails; a page takes its place where a network asks to sign in. */
type Fault = 'is away' | 'is damaged' | 'is empty' | 'is a page';

/** What fails, one after the other, each on a page of its own. */
const cases: readonly (readonly [part: string, fault: Fault])[] = [
  ['.pf_index', 'is a page'],
  ['.pf_index', 'is empty'],
  ['wasm.', 'is damaged'],
  ['names.json', 'is away'],
];

/** Has the files of the index whose names have a part fail, until the page is told otherwise. */
const spoil = (session: Session, part: string, fault: Fault): Promise<void> =>
  session.evaluate(
    (name, way) => {
      const real = window.fetch;
      document.body.dataset.spoilt = '';
      window.fetch = async (...request) => {
        const [target] = request;
        const url = target instanceof Request ? target.url : String(target);
        if (!url.includes(name) || document.body.dataset.spoilt === undefined)
          return real(...request);
        if (way === 'is away') throw new TypeError('no line');
        if (way === 'is a page') return new Response('<!doctype html><h1>Sign in</h1>');
        if (way === 'is empty') return new Response('');
        const whole = new Uint8Array(await (await real(...request)).arrayBuffer());
        return new Response(whole.fill(0, whole.length >> 1, (whole.length >> 1) + 32));
      };
    },
    part,
    fault,
  );

/** What the search says, and the title of its first result. */
const shown = (session: Session) =>
  session.evaluate(() => {
    const dialog = document.querySelector<HTMLElement>('dialog.search[open]');
    return {
      state: dialog?.dataset.state,
      typed: dialog?.querySelector('input')?.value,
      status: dialog?.querySelector('.status')?.textContent ?? '',
      first: dialog?.querySelector('.results .hit a')?.textContent ?? null,
    };
  });

/** Ends the fault and presses the button that tries again; false where there is none yet. */
const retry = (): boolean => {
  const button = document.querySelector<HTMLElement>('dialog.search .status button');
  if (!button) return false;
  delete document.body.dataset.spoilt;
  button.click();
  return true;
};

/** Searches while parts of the index fail, and again once they no longer do. */
export const searchFailure: Journey = async (begin) => {
  const session = await begin();
  for (const [part, fault] of cases) {
    const what = `${part} ${fault}`;
    await session.open('roles/');
    await spoil(session, part, fault);
    await session.press('/');
    for (const letter of 'latency') await session.press(letter);
    await until(`${what}, and the search says so`, async () => {
      const { state, typed, status, first } = await shown(session);
      const isSaid = state === 'error' && status.includes('cannot be loaded');
      return typed === 'latency' && isSaid && first === null;
    });
    // The failure of an earlier letter may stand there until the last one is searched for.
    await until(`${what}, and there is a way to try again`, () => session.evaluate(retry));
    // Names are found before the engine is there; Firefox complains of one that a page leaves half
    // loaded.
    await until(`${what} no longer, and the search finds`, async () => {
      const { first, state } = await shown(session);
      return first === 'Latency' && state !== 'loading';
    });
  }
};
