import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page, Route } from '@playwright/test';
import { quizStrings, searchStrings } from '../../src/strings/en.ts';
import { sites } from '../sites.ts';
import { expect, test } from './quiet.ts';
import { dialogOf, partsOf, searchCodeOf } from './search.ts';

// The browser reports what it does not run.
test.use({ allowed: /^(console|failed|error): / });

const [{ dir }] = sites;

/** Has scripts that the test names come with code in front that someone else put there. */
const tamperWith = (page: Page, pattern: string): Promise<unknown> =>
  page.route(pattern, async (route: Route) => {
    const response = await route.fetch();
    const body = `globalThis.ran = true;${await response.text()}`;
    await route.fulfill({ response, body });
  });

const hasRun = (page: Page): Promise<boolean> => page.evaluate(() => 'ran' in globalThis);

/** What the map of a built page vouches for. */
function vouchedBy(html: string): string[] {
  const map = /<script type="importmap">(.*?)<\/script>/.exec(html)?.[1] ?? '{"integrity":{}}';
  return Object.keys((JSON.parse(map) as { integrity: object }).integrity);
}

/** A few pages that together come to load every script there is, each with what it vouches for. */
function pagesForAll(): Map<string, string[]> {
  const chosen = new Map<string, string[]>();
  const covered = new Set<string>();
  const built = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({
      path: name.replaceAll(path.sep, '/').replace(/index\.html$/, ''),
      scripts: vouchedBy(readFileSync(path.join(dir, name), 'utf8')),
    }));
  for (const { path: address, scripts } of built.toSorted(
    (a, b) => b.scripts.length - a.scripts.length,
  )) {
    const wanted = scripts.filter((script) => !covered.has(script));
    if (wanted.length) chosen.set(address, wanted);
    for (const script of wanted) covered.add(script);
  }
  return chosen;
}

test('no script that someone changed runs, and no page loses its text because of it', async ({
  page,
}) => {
  const pages = pagesForAll();
  const files = readdirSync(path.join(dir, '_astro')).filter((name) => name.endsWith('.js'));
  const all = [...files.map((file) => `/_astro/${file}`), '/pagefind/pagefind.js'];
  expect([...pages.values()].flat()).toEqual(expect.arrayContaining(all));
  await tamperWith(page, '**/*.js*');
  const running: string[] = [];
  for (const [address, scripts] of pages) {
    await page.goto(`./${address}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const loaded = await page.evaluate(
      async (names) => {
        const outcomes = await Promise.allSettled(names.map((name) => import(name)));
        return names.filter((_, place) => outcomes[place]!.status === 'fulfilled');
      },
      // What no page vouches for is stopped whatever is in it.
      [...scripts, `${scripts[0]}?else`],
    );
    running.push(...loaded, ...((await hasRun(page)) ? [address] : []));
  }
  console.info(`${all.length} scripts changed, ${running.length} ran`);
  expect(running).toEqual([]);
});

test('a quiz whose scripts were changed leads to paper', async ({ page }) => {
  await tamperWith(page, '**/_astro/*.js');
  await page.goto('quiz/');
  await page.getByRole('link', { name: quizStrings.paper }).click();
  await expect(page).toHaveURL(/\/quiz\/paper\/$/);
  expect(await hasRun(page)).toBe(false);
});

test('a search whose code was changed says that it could not be loaded', async ({ page }) => {
  await page.goto('roles/');
  const src = await searchCodeOf(page);
  await tamperWith(page, `**${src}`);
  await page.keyboard.press('/');
  await expect(partsOf(dialogOf(page)).status).toContainText(searchStrings.noCode);
  expect(await hasRun(page)).toBe(false);
});

test('a search whose engine was changed says so, and does not run it when tried again', async ({
  page,
}) => {
  await tamperWith(page, '**/pagefind/pagefind.js*');
  await page.goto('search/?q=latency');
  const { status, retry } = partsOf(page.getByRole('main'));
  await expect(status).toContainText(searchStrings.failed);
  const again = page.waitForRequest('**/pagefind.js?again');
  await retry.click();
  await again;
  await expect(status).toContainText(searchStrings.failed);
  expect(await hasRun(page)).toBe(false);
});
