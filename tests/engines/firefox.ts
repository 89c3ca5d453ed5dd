import { type Bidi, connect, evaluateIn } from './bidi.ts';
import { pressOf } from './keys.ts';
import { DriverDied, type Engine, painted, type Session } from './session.ts';
import { startTied, type Tied } from './tied.ts';

/**
 * A Firefox as Mozilla or a distribution ships it, without a window. It brings WebDriver BiDi with
 * it; Playwright's BiDi needs commands that the extended support release does not know.
 */
export function bidiFirefoxEngine(origin: string, file: string): Engine {
  let running: Tied | null = null;
  let bidi: Bidi | null = null;

  const stop = async (): Promise<void> => {
    const ending = running;
    running = bidi = null;
    await ending?.stop();
  };
  const launch = async (): Promise<Bidi> => {
    running = startTied({
      environment: { MOZ_CRASHREPORTER_DISABLE: '1' },
      command: (folder) => [
        file,
        '--headless',
        '--no-remote',
        '--remote-debugging-port=0',
        '--profile',
        folder,
      ],
    });
    return connect(await addressOf(running));
  };

  return {
    start: async () => {
      try {
        if (!bidi?.isOpen()) {
          await stop();
          bidi = await launch();
        }
        return await openSession(bidi, origin);
      } catch (error) {
        await stop();
        throw error instanceof DriverDied ? error : new DriverDied(String(error));
      }
    },
    stop,
  };
}

/** Reads where the browser listens. Rejects if it ends or says nothing. */
const addressOf = ({ child }: Tied): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string): void => reject(new DriverDied(`Firefox ${why}: ${said}`));
    const late = setTimeout(() => fail('does not say where it listens'), 120_000);
    child.stderr!.on('end', () => fail('ended'));
    child.stderr!.on('data', (part: Buffer) => {
      if (said.length < 10_000) said += String(part);
      const [, address] = /listening on (ws:\S+)/.exec(said) ?? [];
      if (!address) return;
      clearTimeout(late);
      resolve(address);
    });
  });

interface Logged {
  readonly level: string;
  readonly type: string;
  readonly text: string | null;
  readonly source: { readonly context?: string };
}

interface Response {
  readonly context: string | null;
  readonly response: { readonly url: string; readonly status: number };
}

/** Opens a tab in a container of its own, so that it shares no storage with others. */
async function openSession(bidi: Bidi, origin: string): Promise<Session> {
  const { send, hear } = bidi;
  const { userContext } = await send<{ userContext: string }>('browser.createUserContext', {});
  const { context } = await send<{ context: string }>('browsingContext.create', {
    type: 'tab',
    userContext,
  });
  const faults: string[] = [];
  hear('log.entryAdded', ({ level, type, text, source }: Logged) => {
    const isFault = source.context === context && ['error', 'warn'].includes(level);
    if (isFault && !text?.includes(hashOfNothing)) faults.push(`${type}: ${text}`);
  });
  hear('network.responseCompleted', ({ context: of, response: { status, url } }: Response) => {
    if (of === context && status >= 400) faults.push(`${status}: ${url}`);
  });
  await send('session.subscribe', {
    events: ['log.entryAdded', 'network.responseCompleted'],
    contexts: [context],
  });
  await send('script.addPreloadScript', {
    functionDeclaration: tellOfBreaches.toString(),
    contexts: [context],
  });

  const evaluate: Session['evaluate'] = (run, ...args) => evaluateIn(bidi, context, run, args);
  const perform = async (actions: readonly object[]): Promise<void> => {
    await send('input.performActions', { context, actions });
  };
  return {
    evaluate,
    open: async (path) => {
      const { href: url } = new URL(path, origin);
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    reload: async () => void (await send('browsingContext.reload', { context, wait: 'complete' })),
    press: (key) => perform(pressOf(key)),
    click: async (selector) => {
      const [x, y] = await evaluate(pointOf, selector);
      const at = [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await perform([{ type: 'pointer', id: 'mouse', actions: at }]);
    },
    choose: (selector, value) => evaluate(chooseIn, selector, value),
    resize: async (width, height) => {
      await send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    screenshot: async () => {
      await evaluate(painted);
      const { data } = await send<{ data: string }>('browsingContext.captureScreenshot', {
        context,
      });
      return Buffer.from(data, 'base64');
    },
    faults: async () => faults,
    close: async () => void (await send('browser.removeUserContext', { userContext })),
  };
}

/** Of a script that was on its way when its page was left, Firefox checks the nothing that came. */
const hashOfNothing = '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';

/** Makes breaches of the site's policy heard. Runs in each page before its own code. */
const tellOfBreaches = (): void =>
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error(`policy: ${violatedDirective} ${blockedURI}`),
  );

/** Brings an element into view, and says where it can be pressed. Runs in the page. */
function pointOf(selector: string): [number, number] {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`There is no ${selector}`);
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const [left, top] = [Math.round(x + width / 2), Math.round(y + height / 2)];
  const hit = document.elementFromPoint(left, top);
  if (!element.contains(hit)) throw new Error(`${selector} lies under ${hit?.outerHTML}`);
  return [left, top];
}

/** Chooses an option as a reader would. Runs in the page. */
function chooseIn(selector: string, value: string): void {
  const select = document.querySelector<HTMLSelectElement>(selector)!;
  select.value = value;
  for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
}
