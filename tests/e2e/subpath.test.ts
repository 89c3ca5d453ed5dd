import { frameStrings, searchStrings } from '../../src/strings/en.ts';
import { expect, test } from './quiet.ts';
import { dialogOf, openSearch, partsOf } from './search.ts';
import { templates } from './templates.ts';

const base = '/team/wiki/';

test('no page of any kind leads or loads beyond the base', async ({ page, baseURL }) => {
  expect(new URL(baseURL ?? '').pathname).toBe(base);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  for (const { name, path } of templates) {
    await page.goto(path);
    const addresses = await page.locator('[href], [src], [action]').evaluateAll((all) =>
      all.flatMap((element) =>
        ['href', 'src', 'action']
          .map((attribute) => element.getAttribute(attribute))
          .filter((address) => address !== null)
          .map((address) => new URL(address, location.href))
          .filter(({ origin }) => origin === location.origin)
          .map(({ pathname }) => pathname),
      ),
    );
    expect(addresses.length, name).toBeGreaterThan(10);
    expect
      .soft(
        addresses.filter((address) => !address.startsWith(base)),
        name,
      )
      .toEqual([]);
  }
  expect(requests.filter((address) => !address.startsWith(base))).toEqual([]);
});

test('crumbs and the brand lead to pages below the base', async ({ page }) => {
  await page.goto('glossary/idempotency/');
  const crumbs = page.getByRole('navigation', { name: frameStrings.breadcrumbs }).getByRole('link');
  const targets = await crumbs.evaluateAll((all) =>
    all.map((element) => element.getAttribute('href')),
  );
  expect(targets).toEqual([base, `${base}glossary/`, `${base}glossary/idempotency/`]);
  await crumbs.nth(1).click();
  await expect(page).toHaveURL(new RegExp(`${base}glossary/$`));
  await page.locator('.brand').click();
  await expect(page).toHaveURL(new RegExp(`${base}$`));
});

test('the search dialog finds and leads to a page below the base', async ({ page }) => {
  await page.goto('./');
  const { field, links } = await openSearch(page);
  await field.fill('idempotency');
  await expect(links.first()).toHaveText('Idempotency');
  for (const target of await links.evaluateAll((all) =>
    all.map((element) => element.getAttribute('href')),
  ))
    expect(target).toMatch(new RegExp(`^${base}[a-z]`));
  await expect(dialogOf(page).getByRole('link', { name: searchStrings.whole })).toHaveAttribute(
    'href',
    new RegExp(`${base}search/\\?q=idempotency$`),
  );
  await links.first().click();
  await expect(page).toHaveURL(new RegExp(`${base}glossary/idempotency/(#:~:text=|$)`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Idempotency');
});

test('a term without a page of its own is found below the base', async ({ page }) => {
  await page.goto('search/?q=walking+skeleton');
  const { links } = partsOf(page.getByRole('main'));
  await links.filter({ hasText: 'Walking skeleton' }).click();
  await expect(page).toHaveURL(new RegExp(`${base}glossary/#walking-skeleton$`));
  await expect(page.locator('#walking-skeleton')).toBeInViewport();
});

test('a theme chosen below one base is kept apart from others', async ({ page }) => {
  await page.goto('./');
  await page.getByLabel(frameStrings.theme).selectOption(frameStrings.themes.dark);
  const keys = await page.evaluate(() => Object.keys(localStorage));
  expect(keys).toHaveLength(1);
  expect(keys[0]).toContain(base);
});

test.describe('a missing page', () => {
  test.use({ allowed: /^404: |^console: Failed to load resource.*404/ });

  for (const [address, words] of [
    ['rolse/back-end_PM.html', 'rolse back end PM'],
    ['glossary/na%C3%AFve%20idea/', 'glossary naïve idea'],
  ] as const)
    test(`${address} fills the search with its words`, async ({ page }) => {
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
      const field = page.getByRole('main').getByRole('searchbox');
      await expect(field).toHaveValue(words);
      await field.press('Enter');
      await expect(page).toHaveURL(new RegExp(`${base}search/\\?q=`));
      await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue(words);
      // Words that nothing answers well get the nearest results, and are told so.
      const answered = new RegExp(`${words}|${searchStrings.weak}`);
      await expect(page.getByRole('status')).toHaveText(answered);
    });
});
