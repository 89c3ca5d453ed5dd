import { frameStrings, profileStrings, searchStrings } from '../../src/strings/en.ts';
import { expect, test } from './quiet.ts';
import { openerOf } from './search.ts';
import { templates } from './templates.ts';

test.use({ javaScriptEnabled: false });

test('every kind of page reads without script', async ({ page }) => {
  for (const { name, path } of templates) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }), name).toBeVisible();
    const text = await page.getByRole('main').innerText();
    expect(text.length, name).toBeGreaterThan(150);
    await expect(page.getByRole('main').getByRole('link').first(), name).toBeVisible();
  }
});

test('no control is shown that would do nothing', async ({ page }) => {
  for (const { name, path } of templates) {
    await page.goto(path);
    const dead = await page
      .locator('button, input, select, textarea, [contenteditable], [role=button], [role=tab]')
      .evaluateAll((all) =>
        all
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          .filter((element) => {
            // A form with an address is sent by the browser itself.
            const works =
              (element as HTMLInputElement).form?.hasAttribute('action') ||
              element.hasAttribute('popovertarget') ||
              // Style sheets alone answer these.
              element.closest('.looks, .marks') ||
              element.id === '_theme';
            return !works && !element.matches(':disabled');
          })
          .map(({ outerHTML }) => outerHTML.slice(0, 120)),
      );
    expect(dead, name).toEqual([]);
  }
});

test('the profile says why it has no form, and leads to the one on paper', async ({ page }) => {
  await page.goto('skills/profile/');
  // Playwright looks for no text inside of this element.
  await expect(page.locator('noscript .lede')).toHaveText(profileStrings.noScript);
  await expect(page.locator('noscript .lede')).toBeVisible();
  await expect(page.getByText(profileStrings.waiting)).toBeHidden();
  await page.getByRole('link', { name: profileStrings.paper.title }).click();
  await expect(page.getByRole('heading', { name: profileStrings.paper.title })).toBeInViewport();
});

test('the whole glossary and every question are on their pages', async ({ page }) => {
  await page.goto('glossary/');
  expect(await page.locator('dt:visible').count()).toBeGreaterThanOrEqual(60);
  await page.goto('faq/');
  expect(await page.locator('.faqs h3:visible').count()).toBeGreaterThanOrEqual(15);
});

test('the phone menu opens without script', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('./');
  const nav = page.getByRole('navigation', { name: frameStrings.navigation });
  await expect(nav).toBeHidden();
  await page.getByRole('button', { name: frameStrings.menu }).click();
  const links = nav.getByRole('link');
  expect(await links.count()).toBeGreaterThan(3);
  for (const link of await links.all()) await expect(link).toBeInViewport({ ratio: 1 });
  await links.first().click();
  await expect(page).toHaveURL(/\/guide\/$/);
});

test('a term opens without script', async ({ page }) => {
  await page.goto('roles/backend/');
  const popover = page.locator('.term + .pop').first();
  await expect(popover).toBeHidden();
  await page.locator('.term').first().click();
  await expect(popover).toBeVisible();
  await popover.getByRole('link').click();
  await expect(page).toHaveURL(/\/glossary\//);
});

for (const device of ['light', 'dark'] as const)
  test(`the theme can be chosen without script on a ${device} device`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: device });
    await page.goto('./');
    const paper = (): Promise<string> =>
      page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    const own = await paper();
    const select = page.getByLabel(frameStrings.theme);
    await select.selectOption(frameStrings.themes[device === 'light' ? 'dark' : 'light']);
    expect(await paper()).not.toBe(own);
    await select.selectOption(frameStrings.themes[device]);
    expect(await paper()).toBe(own);
    await select.selectOption(frameStrings.themes.auto);
    expect(await paper()).toBe(own);
  });

test('the search opener leads to a list of everything from A to Z', async ({ page }) => {
  await page.goto('roles/');
  await openerOf(page).click();
  await expect(page).toHaveURL(/\/search\/$/);
  const list = page.getByRole('region', { name: searchStrings.az });
  expect(await list.getByRole('link').count()).toBeGreaterThan(75);
  const letters = await list.getByRole('heading', { level: 3 }).allTextContents();
  expect(letters).toEqual([...letters].sort());
  await list.getByRole('link', { name: 'Idempotency', exact: true }).click();
  await expect(page).toHaveURL(/\/glossary\/idempotency\/$/);
});

test('the form on the home page leads to the search page', async ({ page }) => {
  await page.goto('./');
  const field = page.getByRole('main').getByRole('searchbox');
  await field.fill('error budget');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=error\+budget$/);
  await expect(page.getByRole('heading', { name: searchStrings.az })).toBeVisible();
});

test.describe('a missing page', () => {
  test.use({ allowed: /^404: .*nowhere|^console: Failed to load resource.*404/ });

  test('offers every section without script', async ({ page }) => {
    const response = await page.goto('faq/nowhere/');
    expect(response?.status()).toBe(404);
    const links = page.getByRole('main').getByRole('link');
    expect(await links.count()).toBeGreaterThan(4);
    await links.filter({ hasText: 'Glossary' }).click();
    await expect(page).toHaveURL(/\/glossary\/$/);
  });
});
