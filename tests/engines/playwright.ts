import type { Browser, BrowserContext, Page } from '@playwright/test';
import { callOf, DriverDied, type Engine, type Session } from './session.ts';

/** What Playwright says when the browser is gone. */
const gone = /has been closed|Target closed|Target crashed|Page crashed|disconnected|ECONNRE/i;

/** Passes a fault on, as the death of the browser where it was that. */
function pass(error: unknown): never {
  if (error instanceof Error && gone.test(error.message)) throw new DriverDied(error.message);
  throw error;
}

/** An engine that Playwright drives. `origin` is where the site is served. */
export function playwrightEngine(origin: string, launch: () => Promise<Browser>): Engine {
  let browser: Browser | null = null;
  return {
    start: async () => {
      if (!browser?.isConnected())
        browser = await launch().catch((error: unknown) => {
          throw new DriverDied(`It does not start: ${String(error)}`);
        });
      try {
        return await openSession(origin, await browser.newContext());
      } catch (error) {
        return pass(error);
      }
    },
    stop: async () => {
      await browser?.close();
      browser = null;
    },
  };
}

async function openSession(origin: string, context: BrowserContext): Promise<Session> {
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const faults = await listen(page);
  const safely =
    <Args extends unknown[], Result>(act: (...args: Args) => Promise<Result>) =>
    (...args: Args): Promise<Result> =>
      act(...args).catch(pass);
  return {
    open: safely(async (path) => void (await page.goto(new URL(path, origin).href))),
    reload: safely(async () => void (await page.reload())),
    press: safely((key) => page.keyboard.press(key)),
    click: safely((selector) => page.click(selector)),
    choose: safely(async (selector, value) => void (await page.selectOption(selector, value))),
    evaluate: (run, ...args) => page.evaluate(callOf(run, args)).catch(pass) as never,
    resize: safely((width, height) => page.setViewportSize({ width, height })),
    // Hiding the caret would add a style sheet, which the site’s policy forbids.
    screenshot: safely(() => page.screenshot({ caret: 'initial' })),
    faults: async () => faults,
    close: safely(() => context.close()),
  };
}

/** Notes what the pages complain of. */
async function listen(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    ),
  );
  return faults;
}
