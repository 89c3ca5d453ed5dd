import { searchStrings } from '../../src/strings/en.ts';
import { expect, test } from './quiet.ts';
import { dialogOf, numberIn, openSearch } from './search.ts';

test('typing finds a term and announces how much was found', async ({ page }) => {
  await page.goto('./');
  const { field, status, links, results } = await openSearch(page);
  await expect(status).toHaveText(searchStrings.idle);
  await field.pressSequentially('idempotency');
  await expect(status).toHaveText(/^\d+ results? for “idempotency”\.$/);
  await expect(links.first()).toHaveText('Idempotency');
  const found = await numberIn(status);
  expect(found).toBeGreaterThan(0);
  await expect(results).toHaveCount(Math.min(found, 20));
});

test('an alias finds its term', async ({ page }) => {
  await page.goto('./');
  const { field, links } = await openSearch(page);
  await field.fill('a11y');
  await expect(links.first()).toHaveText('Accessibility');
});

for (const [query, first] of [
  ['backend', 'Backend product manager'],
  ['frontend', 'Frontend product manager'],
  ['dual', 'Dual product manager'],
  ['Backend PM', 'Backend product manager'],
  ['senior backend PM', 'Senior product manager, backend'],
  ['skills matrix', 'Skills matrix'],
  ['career', 'Careers'],
] as const)
  test(`“${query}” finds its own page before those that speak of it`, async ({ page }) => {
    await page.goto('./');
    const { field, links } = await openSearch(page);
    await field.fill(query);
    await expect(links.first()).toHaveText(first);
  });

test('another spelling finds the same pages', async ({ page }) => {
  await page.goto('./');
  const { field, links, status } = await openSearch(page);
  await field.fill('back-end');
  await expect(status).toContainText('“back-end”');
  await expect(links.first()).toBeVisible();
  expect((await links.allTextContents()).filter((title) => /backend/i.test(title))).not.toEqual([]);
});

test('an emptied field shows nothing old', async ({ page }) => {
  await page.goto('./');
  const { field, status, links, results } = await openSearch(page);
  await field.fill('api');
  await links.first().waitFor();
  await field.fill('');
  await expect(status).toHaveText(searchStrings.idle);
  await expect(results).toHaveCount(0);
  await expect(dialogOf(page).getByRole('checkbox')).toHaveCount(0);
});

test('arrow keys lead into the results and back, and Enter follows', async ({ page }) => {
  await page.goto('./');
  const { field, links } = await openSearch(page);
  await field.fill('idempotency');
  await expect(links.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.first()).not.toBeFocused();
  await expect(dialogOf(page).locator('.results a:focus')).toHaveCount(1);
  await page.keyboard.press('ArrowUp');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const target = new URL((await links.first().getAttribute('href')) ?? '', page.url()).href;
  await page.keyboard.press('Enter');
  // What follows the path marks the words on the page, see below.
  await expect(page).toHaveURL(({ origin, pathname }) => origin + pathname === target);
});

test('a result leads to the passage that was found, and its address stays fit to be copied', async ({
  page,
}) => {
  await page.goto('./search/?q=promise');
  const link = page.locator('.results .sections a').first();
  const address = new URL((await link.getAttribute('href')) ?? '', page.url());
  expect(address.href).toMatch(/#[^:]+$/);
  await link.click();
  await expect(page).toHaveURL(({ href }) => href.startsWith(`${address.href}:~:text=`));
  // The page itself never hears of the words.
  expect(await page.evaluate(() => location.href)).toBe(address.href);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await page.goBack();
  await expect(link).toHaveAttribute('href', address.pathname + address.hash);
});

test('facets narrow to as many as they say', async ({ page }) => {
  await page.goto('./');
  const { field, status, facet } = await openSearch(page);
  await field.fill('api');
  for (const [name, other] of [
    ['Question', 'Term'],
    ['Backend', 'Frontend'],
  ] as const) {
    const promised = await numberIn(facet(name).locator('xpath=..').locator('.count'));
    await expect(facet(name)).toHaveAccessibleName(
      new RegExp(`^${name}.* ${searchStrings.results(promised)}$`),
    );
    await facet(name).check();
    await expect(status).toHaveText(new RegExp(`^${promised} results? for “api”`));
    await expect(facet(name)).toBeFocused();
    await expect(facet(other)).toBeVisible();
    await facet(name).uncheck();
  }
  await expect(
    dialogOf(page).getByRole('group', { name: searchStrings.facets.type }),
  ).toBeVisible();
  await expect(
    dialogOf(page).getByRole('group', { name: searchStrings.facets.role }),
  ).toBeVisible();
});

test('a kind and a role together narrow further', async ({ page }) => {
  await page.goto('./');
  const { field, status, facet, results } = await openSearch(page);
  await field.fill('product');
  await facet('Question').check();
  await expect(results.filter({ hasNotText: 'Question' })).toHaveCount(0);
  const count = await numberIn(status);
  await facet('Frontend').check();
  await expect(status).not.toHaveText(new RegExp(`^${count} `));
  expect(await numberIn(status)).toBeLessThan(count);
  expect(await numberIn(status)).toBeGreaterThan(0);
});

test('more results follow on demand, with the focus on the first of them', async ({ page }) => {
  await page.goto('./');
  const { field, status, links, results } = await openSearch(page);
  await field.fill('product');
  await expect(links).toHaveCount(20);
  const whole = await numberIn(status);
  await dialogOf(page).getByRole('button', { name: searchStrings.more }).click();
  await expect(links.nth(20)).toBeFocused();
  await expect(results).toHaveCount(Math.min(40, whole));
});

test('the way to the search page carries the query and the facets', async ({ page }) => {
  await page.goto('./');
  const { field, facet } = await openSearch(page);
  await field.fill('api & contract');
  await facet('Term').check();
  await dialogOf(page).getByRole('link', { name: searchStrings.whole }).click();
  await expect(page).toHaveURL(/\/search\/\?q=api\+%26\+contract&type=term$/);
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('api & contract');
});

test('a search without results says so and says what to do', async ({ page }) => {
  await page.goto('./');
  const { field, status, results } = await openSearch(page);
  await field.fill('zzqxv');
  await expect(status).toHaveText(
    `Nothing found for “zzqxv”. ${searchStrings.nothing} ${searchStrings.browse}`,
  );
  await expect(results).toHaveCount(0);
});
