import type { Page, Route } from '@playwright/test';
import { searchStrings } from '../../src/strings/en.ts';
import { expect, test } from './quiet.ts';
import { dialogOf, openSearch, partsOf } from './search.ts';

const ways: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'a broken line': (route) => route.abort(),
  'a missing file': (route) => route.fulfill({ status: 404, body: '<h1>404</h1>' }),
};
const files: Readonly<Record<string, string>> = {
  'its code': '**/pagefind/pagefind.js*',
  'its entry': '**/pagefind/pagefind-entry.json*',
  'its words': '**/*.pf_index*',
  'the names of pages': '**/pagefind/names.json',
  'what it knows of words': '**/pagefind/words.json',
  'its pages': '**/*.pf_fragment*',
  'its list of words': '**/*.pf_meta*',
  'its engine': '**/wasm.*.pagefind*',
};

// The browser itself reports what the test makes fail, and Pagefind adds its own words.
test.use({
  allowed: /^(failed|404): .*\/pagefind\/|^console: (Failed|Pagefind)|^error: .*Pagefind/,
});

async function expectHonesty(page: Page): Promise<void> {
  const { status, results, retry } = partsOf(dialogOf(page));
  await expect(retry).toBeVisible();
  await expect(status).toContainText(searchStrings.failed);
  await expect(status).not.toContainText('Nothing found');
  await expect(results).toHaveCount(0);
}

for (const [what, pattern] of Object.entries(files))
  for (const [how, fail] of Object.entries(ways))
    test(`a search without ${what}, by ${how}, says so and can be tried again`, async ({
      page,
    }) => {
      await page.goto('./');
      await page.route(pattern, fail);
      const { field, links, retry } = await openSearch(page);
      await field.fill('idempotency');
      await expectHonesty(page);
      await retry.click();
      await expectHonesty(page);
      await page.unroute(pattern, fail);
      await retry.click();
      await expect(links.first()).toHaveText('Idempotency');
      await expect(retry).toBeHidden();
    });

test('more results that cannot be loaded are not passed over in silence', async ({ page }) => {
  await page.goto('./');
  const { field, links } = await openSearch(page);
  await field.fill('product');
  await expect(links).toHaveCount(8);
  await page.route(files['its pages'] ?? '', (route) => route.abort());
  await dialogOf(page).getByRole('button', { name: searchStrings.more }).click();
  await expect(partsOf(dialogOf(page)).status).toContainText(searchStrings.failed);
});

test('a search that failed works for the next word once the line is back', async ({ page }) => {
  const pattern = files['its words'] ?? '';
  await page.goto('./');
  await page.route(pattern, (route) => route.abort());
  const { field, links } = await openSearch(page);
  await field.fill('idempotency');
  await expectHonesty(page);
  await page.unroute(pattern);
  await field.fill('latency');
  await expect(links.first()).toHaveText('Latency');
  await field.fill('idempotency');
  await expect(links.first()).toHaveText('Idempotency');
});

test('a late answer never replaces a newer one', async ({ page }) => {
  await page.goto('./');
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const late: string[] = [];
  const arrived: string[] = [];
  let holding = true;
  await page.route(files['its pages'] ?? '', async (route) => {
    if (holding) {
      late.push(route.request().url());
      await held;
    }
    await route.continue();
  });
  page.on('requestfinished', (request) => arrived.push(request.url()));
  const { field, status, links } = await openSearch(page);
  await field.fill('moscow');
  await expect.poll(() => late.length).toBeGreaterThan(0);
  holding = false;
  await field.fill('webhook');
  await expect(links.first()).toHaveText('Webhook');
  const shown = await links.allTextContents();
  release();
  await expect.poll(() => late.filter((url) => !arrived.includes(url))).toEqual([]);
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  await expect(status).toContainText('“webhook”');
  expect(await links.allTextContents()).toEqual(shown);
});
