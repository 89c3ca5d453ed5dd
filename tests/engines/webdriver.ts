import { pressOf } from './keys.ts';
import { callOf, DriverDied, painted, type Session } from './session.ts';
import { until } from './until.ts';

/** Faults that tell of the browser, not of the page. */
const gone = /^(invalid session id|no such window|session not created|unknown error)$/;

/** How long a command may take before the driver counts as dead, in milliseconds. */
const patience = 120_000;

type Command = <Result>(method: string, path: string, body?: unknown) => Promise<Result>;

/** A client of the WebDriver at an address. Its commands throw what the driver answers. */
export const clientOf =
  (driver: string): Command =>
  async <Result>(method: string, path: string, body?: unknown): Promise<Result> => {
    let answer: { value?: unknown };
    try {
      const response = await fetch(driver + path, {
        method,
        signal: AbortSignal.timeout(patience),
        ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
      });
      answer = (await response.json()) as typeof answer;
    } catch (error) {
      throw new DriverDied(`No answer to ${method} ${path}`, { cause: error });
    }
    // The answer to a new session stands outside of `value` in some releases of WebKitGTK.
    const value = (answer.value === undefined ? answer : answer.value) as Result;
    const { error, message } = (value ?? {}) as { error?: unknown; message?: unknown };
    if (typeof error !== 'string') return value;
    const said = `${error}: ${String(message)} (${method} ${path})`;
    throw gone.test(error) ? new DriverDied(said) : new Error(said);
  };

/** Starts a session with a browser of its own. `origin` is where the site is served. */
export async function openSession(driver: string, origin: string): Promise<Session> {
  const call = clientOf(driver);
  const { sessionId } = await call<{ sessionId: string }>('POST', '/session', {
    capabilities: { alwaysMatch: {} },
  });
  const at = `/session/${sessionId}`;
  const faults: string[] = [];

  const evaluate: Session['evaluate'] = (run, ...args) =>
    call('POST', `${at}/execute/sync`, { script: `return ${callOf(run, args)}`, args: [] });
  /** Notes what the page that is about to be left has complained of. */
  const gather = async (): Promise<void> => {
    faults.push(...(await evaluate(takeFaults)));
  };
  const elementAt = async (selector: string): Promise<string> => {
    const found = await call<Record<string, string>>('POST', `${at}/element`, {
      using: 'css selector',
      value: selector,
    });
    return `${at}/element/${Object.values(found)[0]}`;
  };
  const click = async (selector: string): Promise<void> =>
    call('POST', `${await elementAt(selector)}/click`);

  return {
    evaluate,
    click,
    open: async (path) => {
      await gather();
      await call('POST', `${at}/url`, { url: new URL(path, origin).href });
      await evaluate(listen);
    },
    reload: async () => {
      await gather();
      await call('POST', `${at}/refresh`);
      await evaluate(listen);
    },
    press: (key) => call('POST', `${at}/actions`, { actions: pressOf(key) }),
    // Under load a press on an option can come to nothing.
    choose: (selector, value) =>
      until(`${value} is chosen`, async () => {
        await click(`${selector} option[value="${value}"]`);
        return evaluate(
          (at, wanted) => document.querySelector<HTMLSelectElement>(at)!.value === wanted,
          selector,
          value,
        );
      }),
    resize: async (width, height) => {
      const set = async (outer: number): Promise<void> => {
        const given = await call<{ width: number; height: number }>('POST', `${at}/window/rect`, {
          width,
          height: outer,
        });
        await until(`the window is ${given.width} by ${given.height} pixels`, () =>
          evaluate((w, h) => outerWidth === w && outerHeight === h, given.width, given.height),
        );
      };
      await set(height);
      // The bars of the browser take a part of its window.
      const bars = await evaluate(() => outerHeight - innerHeight);
      await set(height + bars);
      await until(`the page is ${height} pixels high`, () =>
        evaluate((h) => innerWidth === outerWidth && innerHeight === h, height),
      );
    },
    screenshot: async () => {
      await evaluate(painted);
      return Buffer.from(await call<string>('GET', `${at}/screenshot`), 'base64');
    },
    faults: async () => {
      await gather();
      return faults;
    },
    close: () => call('DELETE', at),
  };
}

declare global {
  interface Window {
    /** What the page has complained of since the driver began to listen. */
    faultsHeard?: string[];
  }
}

/** Begins to listen to complaints of a page. Runs in the page. */
function listen(): void {
  const faults: string[] = (window.faultsHeard ??= []);
  addEventListener('error', (event) => faults.push(`error: ${event.message}`));
  addEventListener('unhandledrejection', ({ reason }) => faults.push(`error: ${String(reason)}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    faults.push(`policy: ${violatedDirective} ${blockedURI}`),
  );
  for (const name of ['error', 'warn'] as const)
    console[name] = (...said) => faults.push(`console: ${said.map(String).join(' ')}`);
}

/** Takes what was heard, once. Runs in the page. */
const takeFaults = (): string[] => window.faultsHeard?.splice(0) ?? [];
