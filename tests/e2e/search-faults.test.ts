import type { Browser, BrowserContext, Page, Route } from '@playwright/test';
import { searchStrings } from '../../src/strings/en.ts';
import { expect, test } from './quiet.ts';
import { partsOf } from './search.ts';

/** The files that a search needs. */
const files: Readonly<Record<string, string>> = {
  'its code': '**/pagefind/pagefind.js*',
  'its entry': '**/pagefind/pagefind-entry.json*',
  'its words': '**/*.pf_index*',
  'the names of pages': '**/pagefind/names.json*',
  'what it knows of words': '**/pagefind/words.json*',
  'its pages': '**/*.pf_fragment*',
  'its list of words': '**/*.pf_meta*',
  'its engine': '**/wasm.*.pagefind*',
};

const changed =
  (change: (body: Buffer) => Buffer) =>
  async (route: Route): Promise<void> => {
    const response = await route.fetch();
    const body = change(Buffer.from(await response.body()));
    // The page may have ended its request meanwhile.
    await route.fulfill({ response, body }).catch(() => null);
  };

/** The ways in which a file can fail to arrive. */
const ways: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'a broken line': (route) => route.abort(),
  'a missing file': (route) => route.fulfill({ status: 404, body: '<h1>404</h1>' }),
  'a damaged file': changed((body) => body.fill(0, body.length >> 1, (body.length >> 1) + 32)),
  'half a file': changed((body) => body.subarray(0, body.length >> 1)),
  'an empty file': changed(() => Buffer.alloc(0)),
  'a page instead of it': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><h1>Sign in</h1>' }),
  silence: () => new Promise(() => {}),
};

/** Opens the search page in a context of its own, where some file fails in some way. */
async function openWith(
  browser: Browser,
  baseURL: string,
  pattern: string,
  fail: (route: Route) => Promise<void>,
): Promise<{ page: Page; context: BrowserContext; faults: string[] }> {
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('dialog', (dialog) => faults.push(dialog.message()));
  await page.route(pattern, fail);
  if (fail === ways.silence) await page.clock.install();
  await page.goto('search/?q=idempotency');
  return { page, context, faults };
}

for (const [what, pattern] of Object.entries(files))
  test(`a search without ${what} says so however it fails, and can be tried again`, async ({
    browser,
    baseURL,
  }) => {
    const attempt = async (how: string): Promise<void> => {
      const fail = ways[how]!;
      const { page, context, faults } = await openWith(browser, baseURL!, pattern, fail);
      const { status, results, links, retry } = partsOf(page.getByRole('main'));
      const failed = async (): Promise<void> => {
        // Nobody is left waiting: a reader has waited eight seconds by now.
        if (fail === ways.silence) {
          await expect(status).toHaveText(searchStrings.searching);
          await page.clock.fastForward(8_000);
        }
        await expect(retry, how).toBeVisible();
        await expect(status, how).toContainText(
          fail === ways.silence ? searchStrings.slow : searchStrings.failed,
        );
        await expect(page.getByRole('main'), how).toHaveAttribute('data-state', 'error');
        await expect(results, how).toHaveCount(0);
        await expect(page.getByRole('heading', { name: searchStrings.az }), how).toBeVisible();
      };
      await failed();
      // That a retry may fail as well is the same for all files that come and are no good.
      if (fail === ways.silence || how === 'a broken line') {
        await retry.click();
        await failed();
      }
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      // On a machine that stalls the eight seconds may pass once more.
      await expect(async () => {
        if (await retry.isVisible()) await retry.click();
        await expect(links.first(), how).toHaveText('Idempotency', { timeout: 8_000 });
      }).toPass();
      await expect(page.getByRole('main'), how).toHaveAttribute('data-state', 'done');
      await expect(retry, how).toBeHidden();
      expect(faults, how).toEqual([]);
      await context.close();
    };
    const all = Object.keys(ways);
    for (const half of [all.slice(0, 4), all.slice(4)]) await Promise.all(half.map(attempt));
  });

test('the files of the filters cannot spoil a search, which has its filters from elsewhere', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('search/?q=vacancy');
  const { links, facet } = partsOf(page.getByRole('main'));
  await expect(links.first()).toHaveText('Job pack');
  await facet('Position').check();
  await expect(links.first()).not.toHaveText('Job pack');
  expect(asked.filter((url) => url.includes('.pf_index'))).not.toEqual([]);
  expect(asked.filter((url) => url.includes('.pf_filter'))).toEqual([]);
});
