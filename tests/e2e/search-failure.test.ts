import { searchStrings } from '../../src/strings/en.ts';
import { expect, test } from './quiet.ts';
import { dialogOf, openSearch, partsOf, searchCodeOf } from './search.ts';

const words = '**/*.pf_index*';
const pages = '**/*.pf_fragment*';
/** Hits whose pages are loaded at once. */
const firstHits = 4;

// The browser itself reports what the test makes fail, and Pagefind adds its own words.
test.use({
  allowed: /^(failed|404): .*\/(pagefind\/|_astro\/|search\/|favicon)|^console: (Failed|Pagefind)/,
});

test('pages that cannot be loaded are shown by their names alone, which is said', async ({
  page,
}) => {
  await page.goto('./');
  const { field, links, status, retry } = await openSearch(page);
  let asked = 0;
  await page.route(pages, (route) => (asked++ % 3 ? route.continue() : route.abort()));
  await field.fill('product');
  await expect(dialogOf(page)).toHaveAttribute('data-state', 'done');
  await expect(status).toContainText(searchStrings.partly);
  await expect(links).toHaveCount(20);
  const excerpts = dialogOf(page).locator('.excerpt');
  const empty = async (): Promise<number> =>
    (await excerpts.allTextContents()).slice(0, firstHits).filter((text) => !text).length;
  expect(await empty()).toBeGreaterThan(0);
  expect(await empty()).toBeLessThan(firstHits);
  await page.unroute(pages);
  await retry.click();
  await expect.poll(empty).toBe(0);
  await expect(retry).toBeHidden();
});

test('one of two parts of the index is not passed off as all of it', async ({ page }) => {
  const asked: string[] = [];
  await page.route(words, (route) => {
    asked.push(route.request().url());
    return new Set(asked).size > 1 ? route.abort() : route.continue();
  });
  await page.goto('search/?q=idempotency+wireframe+latency');
  const { status, retry, links } = partsOf(page.getByRole('main'));
  await expect(status).toContainText(searchStrings.failed);
  expect(new Set(asked).size).toBeGreaterThan(1);
  await page.unroute(words);
  await retry.click();
  await expect(links.first()).toBeVisible();
});

test('more results that cannot be loaded are not passed over in silence', async ({ page }) => {
  await page.goto('./');
  const { field, links, status } = await openSearch(page);
  await field.fill('product');
  await expect(links).toHaveCount(20);
  await page.route(pages, (route) => route.abort());
  await dialogOf(page).getByRole('button', { name: searchStrings.more }).click();
  await expect(status).toContainText(searchStrings.partly);
  await expect(links).toHaveCount(40);
});

test('a search that failed works for the next word once the line is back', async ({ page }) => {
  await page.goto('./');
  await page.route(words, (route) => route.abort());
  const { field, links, status } = await openSearch(page);
  await field.fill('idempotency');
  await expect(status).toContainText(searchStrings.failed);
  await page.unroute(words);
  await field.fill('latency');
  await expect(links.first()).toHaveText('Latency');
  await field.fill('idempotency');
  await expect(links.first()).toHaveText('Idempotency');
});

test('a search without its index says so before anything is typed, and goes on by itself once the line is back', async ({
  page,
}) => {
  await page.goto('./');
  await page.route('**/pagefind/**', (route) => route.abort());
  const { status, field, links } = await openSearch(page);
  await expect(status).toContainText(searchStrings.failed);
  await field.fill('latency');
  await expect(status).toContainText(searchStrings.failed);
  await page.unroute('**/pagefind/**');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(links.first()).toHaveText('Latency');
});

test('a search whose code is out of reach stays on the page, says so, and leads on when asked', async ({
  page,
  context,
}) => {
  await page.goto('roles/');
  await context.setOffline(true);
  await page.keyboard.press('/');
  await page.keyboard.type('latency');
  const { field, status, retry } = partsOf(dialogOf(page));
  await expect(status).toContainText(searchStrings.noCode);
  await expect(field).toHaveValue('latency');
  await retry.click();
  await field.press('Enter');
  await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
  await expect(page).toHaveURL(/\/roles\/$/);
  await expect(status).toContainText(searchStrings.noCode);
  await context.setOffline(false);
  await retry.click();
  await expect(page).toHaveURL(/\/search\/\?q=latency$/);
  await expect(partsOf(page.getByRole('main')).links.first()).toHaveText('Latency');
});

test('a search whose code never comes says so', async ({ page }) => {
  await page.clock.install();
  await page.goto('roles/');
  await page.route(`**${await searchCodeOf(page)}`, () => {});
  // So that nothing can have asked for it before.
  await page.reload();
  await page.keyboard.press('/');
  await expect(partsOf(dialogOf(page)).field).toBeFocused();
  await page.clock.fastForward(8_000);
  await expect(partsOf(dialogOf(page)).status).toContainText(searchStrings.noCode);
});

test('a late answer never replaces a newer one', async ({ page }) => {
  await page.goto('./');
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const late: string[] = [];
  const arrived: string[] = [];
  let holding = true;
  await page.route(pages, async (route) => {
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
  await expect(dialogOf(page)).toHaveAttribute('data-state', 'done');
  const shown = await links.allTextContents();
  release();
  await expect.poll(() => late.filter((url) => !arrived.includes(url))).toEqual([]);
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  await expect(status).toContainText('“webhook”');
  expect(await links.allTextContents()).toEqual(shown);
});
