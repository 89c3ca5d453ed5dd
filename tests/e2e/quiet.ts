import { expect, test as base } from '@playwright/test';

interface Quiet {
  /** What a test expects to go wrong; anything else that does fails it. */
  readonly allowed: RegExp | null;
  /** What has gone wrong on the page so far, one line each. */
  readonly faults: string[];
}

/**
 * Chromium's reports of a new page that was ready too early or too late for a transition; it then
 * changes without one, which the reader does not miss. `transition.test.ts` keeps it rare.
 */
const noTransition = /^error: .*(ViewTransition opt-in disabled|Page already revealed)/;

/**
 * A test that also fails on whatever its page complains of: console errors and warnings, errors,
 * dialogs, breaches of the policy, failed requests and requests to another origin.
 */
export const test = base.extend<Quiet>({
  allowed: [null, { option: true }],
  faults: [
    async ({ page, baseURL, allowed }, use) => {
      const faults: string[] = [];
      const note = (fault: string): void => {
        if (!noTransition.test(fault) && !allowed?.test(fault)) faults.push(fault);
      };
      const { origin } = new URL(baseURL ?? '');
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) note(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => note(`error: ${error.message}`));
      page.on('dialog', async (dialog) => {
        note(`dialog: ${dialog.message()}`);
        await dialog.dismiss();
      });
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== origin) note(`foreign: ${request.url()}`);
      });
      page.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText ?? '';
        // A reader who moves on ends what is still loading.
        if (reason !== 'net::ERR_ABORTED') note(`failed: ${request.url()} ${reason}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400) note(`${response.status()}: ${response.url()}`);
      });
      await page.addInitScript(() =>
        addEventListener('securitypolicyviolation', (event) =>
          console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
        ),
      );
      await use(faults);
      // A file that was still on its way through a test's hands is not wanted any more.
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      expect(faults, 'what the page complained of').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
