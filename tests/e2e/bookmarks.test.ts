import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { bookmarkStrings, frameStrings } from '../../src/strings/en.ts';
import { guide } from '../build/guide.ts';
import { overflow } from './audit.ts';
import { keptKeys, markButtons, markPage, reachFoot } from './foot-buttons.ts';
import { expect, test } from './quiet.ts';

const words = bookmarkStrings;
const page1 = 'faq/how-technical/';
const title1 = 'How technical does a product manager need to be?';
const page2 = 'roles/backend/';
const title2 = 'Backend product manager';
const address = 'about/your-pages/';

const list = (page: Page, name: string): Locator =>
  page.getByRole('region', { name, exact: true }).getByRole('listitem').getByRole('link');
const pressed = async (button: Locator, on: boolean): Promise<void> =>
  expect(button).toHaveAttribute('aria-pressed', String(on));
const deleteAll = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: words.forget }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.forget }).click();
};

test('a page is marked, remembered, listed with what else is read, and unmarked', async ({
  page,
}) => {
  await page.goto(page1);
  await reachFoot(page);
  const { read, bookmark } = markButtons(page);
  await pressed(read, false);
  await pressed(bookmark, false);
  expect(await keptKeys(page)).toEqual([]);
  await markPage(page);
  await expect(page.getByText(words.bookmarked)).toBeVisible();
  await page.reload();
  await reachFoot(page);
  await pressed(read, true);
  await pressed(bookmark, true);

  await page.goto(page2);
  await reachFoot(page);
  await read.click();
  await page.getByRole('main').getByRole('link', { name: words.title }).click();
  await expect(page).toHaveURL(/\/about\/your-pages\/$/);
  await expect(list(page, words.bookmarks)).toHaveText([title1]);
  await expect(list(page, words.read)).toHaveText([title2, title1]);
  await expect(page.getByText(words.progress('1', String(guide.faq.length)))).toHaveCount(1);
  await page
    .getByRole('region', { name: words.read })
    .getByRole('button', { name: title2 })
    .click();
  await expect(list(page, words.read)).toHaveText([title1]);
  await expect(page.getByRole('button', { name: words.removePage(title1) }).last()).toBeFocused();
  await list(page, words.bookmarks).click();
  await reachFoot(page);
  await read.click();
  await bookmark.click();
  await pressed(read, false);
  expect(await keptKeys(page), 'nothing is kept of what is unmarked').toEqual([]);
});

test('lists of pages say what is read, and nothing moves for it', async ({ page }) => {
  await page.goto(page1);
  await markPage(page);
  await page.goto(page2);
  await markPage(page);
  for (const [path, heading] of [
    ['faq/', title1],
    ['roles/', 'Backend PM'],
  ] as const) {
    await page.goto(path);
    const tick = page.locator('.tick');
    await expect(tick).toHaveText([words.isRead]);
    await expect(page.locator(':has(> .tick)').getByRole('heading')).toHaveText(heading);
    const places = () =>
      page
        .locator('main h1, main h2, main h3, main p, main span:not(.tick)')
        .evaluateAll((all) =>
          all.map((element) => JSON.stringify(element.getBoundingClientRect())),
        );
    const before = await places();
    await tick.evaluate((element) => element.remove());
    expect(await places()).toEqual(before);
  }
});

test('everything is deleted at one press and a second thought, theme included', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(page1);
  await markPage(page);
  await page.getByLabel(frameStrings.theme).selectOption(frameStrings.themes.dark);
  await page.evaluate(() => {
    localStorage.setItem('another-app', 'stays');
    localStorage.setItem('role-guide/team/wiki/theme', 'dark');
  });
  await page.goto(address);
  const forget = page.getByRole('button', { name: words.forget });
  await forget.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: words.cancel })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(forget).toBeFocused();
  await expect(list(page, words.bookmarks)).toHaveText([title1]);

  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  const status = page.getByRole('status').filter({ hasText: words.forgotten });
  await expect(status).toBeFocused();
  await expect(list(page, words.bookmarks)).toHaveCount(0);
  await expect(page.getByLabel(frameStrings.theme)).toHaveValue('auto');
  expect(await keptKeys(page)).toEqual(['another-app', 'role-guide/team/wiki/theme']);
});

test('what is kept can be saved as a file and brought to another browser', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto(page1);
  await markPage(page);
  await page.goto(address);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.save }).click(),
  ]);
  const saved = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(saved)).toEqual({
    version: 1,
    read: [`/${page1}`],
    bookmarks: [`/${page1}`],
  });

  const other = await browser.newPage({ baseURL: baseURL! });
  await other.goto(page2);
  await markPage(other);
  await other.goto(address);
  const input = other.getByLabel(words.bring);
  const bring = (text: string): Promise<void> =>
    input.setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  await bring('<script>alert(1)</script>');
  await expect(other.getByText(words.notBrought)).toBeVisible();
  await expect(list(other, words.bookmarks)).toHaveText([title2]);
  await bring(saved);
  await expect(other.getByText(words.brought)).toBeVisible();
  await expect(list(other, words.bookmarks)).toHaveText([title1, title2]);
  await other.close();
});

test('another tab shows at once what this one marks and deletes', async ({ page, context }) => {
  await page.goto(page1);
  await reachFoot(page);
  const { read } = markButtons(page);
  await pressed(read, false);
  const [lists, index] = [await context.newPage(), await context.newPage()];
  await lists.goto(address);
  await index.goto('faq/');
  await read.click();
  await expect(list(lists, words.read)).toHaveText([title1]);
  await expect(index.locator('.tick')).toHaveCount(1);
  await deleteAll(lists);
  await pressed(read, false);
  await expect(index.locator('.tick')).toHaveCount(0);
});

test('titles come from the site, whatever storage holds', async ({ page }) => {
  await page.goto(address);
  for (const text of [
    '{"version":1,"read":["/faq/how-technical/","/gone/","javascript:alert(1)"],"bookmarks":[7]}',
    '{"version":1,"read":{"length":3},"bookmarks":"x"}',
    '{"version":9}',
    '<b>x</b>',
  ]) {
    await page.evaluate((stored) => localStorage.setItem('role-guide/shelf', stored), text);
    await page.reload();
    await expect(list(page, words.read)).toHaveText(text.includes('technical') ? [title1] : []);
    await page.goto(page1);
    await reachFoot(page);
    await pressed(markButtons(page).read, text.includes('technical'));
    await page.goto(address);
  }
});

test('everything works by keyboard, and fits a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(page1);
  await reachFoot(page);
  const { read, bookmark } = markButtons(page);
  await read.focus();
  await page.keyboard.press('Space');
  await pressed(read, true);
  await page.keyboard.press('Tab');
  await expect(bookmark).toBeFocused();
  await page.keyboard.press('Enter');
  await pressed(bookmark, true);
  expect(await overflow(page)).toBe(0);
  await page.goto(address);
  const remove = page.getByRole('button', { name: words.removePage(title1) });
  await remove.first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: words.bookmarks })).toBeFocused();
  expect(await overflow(page)).toBe(0);
});

test.describe('where the browser keeps nothing', () => {
  test('a page has no buttons for it, and the list says why', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      }),
    );
    await page.goto(page1);
    await reachFoot(page);
    await expect(markButtons(page).copy).toBeVisible();
    await expect(markButtons(page).read).toHaveCount(0);
    await page.goto(address);
    await expect(page.getByText(words.blocked)).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await page.goto('faq/');
    await expect(page.getByRole('heading', { name: title1 })).toBeVisible();
  });

  test('a full storage is said, and no mark is shown that is not kept', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.goto(page1);
    await reachFoot(page);
    const { read } = markButtons(page);
    await read.click();
    await expect(page.getByText(words.failed)).toBeVisible();
    await pressed(read, false);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('no button is shown, and the list says what it needs', async ({ page }) => {
    await page.goto(page1);
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await page.goto(address);
    await expect(page.getByText(words.needsScript)).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });
});
