import type { Page } from '@playwright/test';
import { strings } from '../../src/strings/en.ts';
import { expect, test } from './quiet.ts';
import { dialogOf, openerOf, openSearch, partsOf } from './search.ts';

test('the search opens by click, with the cursor in its field', async ({ page }) => {
  await page.goto('./');
  const { field } = await openSearch(page);
  await expect(dialogOf(page)).toBeVisible();
  await expect(field).toBeFocused();
  await expect(page).toHaveURL(/\/$/);
});

for (const key of ['/', 'Control+k'])
  test(`the search opens by ${key}, also a second time`, async ({ page }) => {
    await page.goto('roles/frontend/');
    for (let time = 0; time < 2; time++) {
      await page.keyboard.press(key);
      await expect(partsOf(dialogOf(page)).field).toBeFocused();
      await expect(partsOf(dialogOf(page)).field).toHaveValue('');
      await page.keyboard.press('Escape');
      await expect(dialogOf(page)).toBeHidden();
    }
  });

test('the key that follows Escape within one frame opens the search again', async ({ page }) => {
  await page.goto('roles/frontend/');
  await page.keyboard.press('/');
  await expect(partsOf(dialogOf(page)).field).toBeFocused();
  const state = await dialogOf(page).evaluate((dialog) => {
    const press = (key: string): boolean =>
      document.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
    press('Escape');
    const closed = !(dialog as HTMLDialogElement).open;
    press('/');
    return { closed, open: (dialog as HTMLDialogElement).open };
  });
  expect(state).toEqual({ closed: true, open: true });
});

test('a slash that is typed in a field is a slash', async ({ page }) => {
  await page.goto('./');
  const field = page.getByRole('main').getByRole('searchbox');
  await field.focus();
  await page.keyboard.type('and/or');
  await expect(field).toHaveValue('and/or');
  await expect(dialogOf(page)).toBeHidden();
  const { field: find } = await openSearch(page);
  await page.keyboard.type('and/or');
  await expect(find).toHaveValue('and/or');
});

test('two quick openings make one dialog', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await expect(dialogOf(page)).toBeVisible();
  await expect(page.locator('dialog')).toHaveCount(1);
});

test('Escape closes the search and gives the focus back', async ({ page }) => {
  await page.goto('./');
  await openSearch(page);
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
  await expect(openerOf(page)).toBeFocused();
});

test('Escape closes the search at once, whatever is typed', async ({ page }) => {
  await page.goto('./');
  const { links } = await openSearch(page);
  await page.keyboard.type('idempotency');
  await links.first().waitFor();
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
  await expect(openerOf(page)).toBeFocused();
});

test('the close button and the backdrop close the search too', async ({ page }) => {
  await page.goto('./');
  await openSearch(page);
  await dialogOf(page).getByRole('button', { name: strings.close }).click();
  await expect(dialogOf(page)).toBeHidden();
  await expect(openerOf(page)).toBeFocused();
  await openSearch(page);
  await page.mouse.click(5, 700);
  await expect(dialogOf(page)).toBeHidden();
});

for (const modifier of ['ControlOrMeta', 'Shift'] as const)
  test(`a result that is opened in another tab or window by ${modifier} leaves the search open`, async ({
    page,
    context,
  }) => {
    await page.goto('./');
    const { field, links } = await openSearch(page);
    await field.fill('idempotency');
    const opened = context.waitForEvent('page');
    await links.first().click({ modifiers: [modifier] });
    await (await opened).close();
    await expect(dialogOf(page)).toBeVisible();
    await expect(links.first()).toBeVisible();
  });

test('Escape gives the focus back to where the reader was', async ({ page }) => {
  await page.goto('roles/');
  const link = page.getByRole('main').getByRole('link').last();
  await link.focus();
  await page.keyboard.press('/');
  await expect(dialogOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
});

/** Path of the search's code, which waits in a template. */
const codeOf = (page: Page): Promise<string> =>
  page
    .locator('#_search-code')
    .evaluate((template) =>
      (template as HTMLTemplateElement).content
        .querySelector('script:last-of-type')!
        .getAttribute('src')!,
    );

test('nothing of the search is loaded before its first use', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('roles/backend/', { waitUntil: 'networkidle' });
  const code = await codeOf(page);
  const ofSearch = (): string[] =>
    asked.filter((path) => path === code || /pagefind|search/i.test(path));
  expect(ofSearch()).toEqual([]);
  const { links } = await openSearch(page);
  await page.keyboard.type('api');
  await links.first().waitFor();
  expect(ofSearch().some((path) => path.endsWith('/pagefind.js'))).toBe(true);
  expect(ofSearch().includes(code)).toBe(true);
});
