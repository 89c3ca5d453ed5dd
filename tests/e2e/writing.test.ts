import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { audit, overflow } from './audit.ts';
import { expect, test } from './quiet.ts';

const path = 'about/writing/';

/** Brings a part into the window, which starts its script. */
const reach = async (part: Locator, ready: Locator): Promise<void> => {
  await part.scrollIntoViewIfNeeded();
  await ready.waitFor();
};

test.describe('tabs', () => {
  const open = async (page: Page, anchor = ''): Promise<Locator> => {
    await page.goto(path + anchor);
    await reach(page.locator('.tabs'), page.getByRole('tablist'));
    return page.getByRole('tab');
  };

  test('show one part at a time, moved by pointer and keys', async ({ page }) => {
    const tabs = await open(page);
    const panels = page.locator('.tab');
    const shown = async (place: number): Promise<void> => {
      await expect(page.getByRole('tabpanel')).toHaveCount(1);
      await expect(panels.nth(place)).toBeVisible();
      await expect(tabs.nth(place)).toHaveAttribute('aria-selected', 'true');
      await expect(page.locator('[role=tab][tabindex="0"]')).toHaveCount(1);
    };
    await shown(0);
    await tabs.nth(1).click();
    await shown(1);
    for (const [key, place] of [
      ['ArrowRight', 2],
      ['ArrowRight', 0],
      ['ArrowLeft', 2],
      ['Home', 0],
      ['End', 2],
    ] as const) {
      await page.keyboard.press(key);
      await shown(place);
      await expect(tabs.nth(place)).toBeFocused();
    }
    await page.keyboard.press('Tab');
    await expect(panels.nth(2)).toBeFocused();
  });

  test('open at the address of one, and put theirs into the address', async ({ page }) => {
    const tabs = await open(page, '#you-work-on-both-sides');
    await expect(tabs.nth(2)).toHaveAttribute('aria-selected', 'true');
    await expect(page.locator('#you-work-on-both-sides')).toBeInViewport();
    await tabs.nth(1).click();
    await expect(page).toHaveURL(/#you-are-below-the-line$/);
    await page.evaluate(() => location.assign('#you-are-above-the-line'));
    await expect(tabs.nth(0)).toHaveAttribute('aria-selected', 'true');
  });

  test('all stand on paper', async ({ page }) => {
    await open(page);
    await page.emulateMedia({ media: 'print' });
    for (const panel of await page.locator('.tab').all()) await expect(panel).toBeVisible();
    await expect(page.getByText('You work on both sides', { exact: true }).last()).toBeVisible();
    await expect(page.locator('.tablist')).toBeHidden();
  });
});

test.describe('a table', () => {
  const column = (page: Page, place: number): Promise<string[]> =>
    page.locator(`.data tbody tr:visible > :nth-child(${place})`).allTextContents();
  const head = (page: Page, name: string): Locator => page.getByRole('columnheader', { name });

  test('sorts numbers as numbers, then turns, then restores', async ({ page }) => {
    await page.goto(path);
    const button = head(page, 'Times').getByRole('button');
    await reach(page.locator('.data'), button);
    const before = await column(page, 3);
    const numbers = before.map(Number).toSorted((a, b) => a - b);
    expect(before.map(Number)).not.toEqual(numbers);
    await button.press('Enter');
    await expect(head(page, 'Times')).toHaveAttribute('aria-sort', 'ascending');
    expect((await column(page, 3)).map(Number)).toEqual(numbers);
    await button.press('Enter');
    await expect(head(page, 'Times')).toHaveAttribute('aria-sort', 'descending');
    expect((await column(page, 3)).map(Number)).toEqual(numbers.toReversed());
    await button.press('Enter');
    await expect(head(page, 'Times')).not.toHaveAttribute('aria-sort');
    expect(await column(page, 3)).toEqual(before);

    await button.click();
    await head(page, 'Lost').getByRole('button').click();
    await expect(page.locator('[aria-sort]')).toHaveCount(1);
    expect((await column(page, 5)).slice(0, 3)).toEqual(['£0', '£24', '£48']);
  });

  test('is filtered by words and tells how many rows are left', async ({ page }) => {
    await page.goto(path);
    const field = page.getByRole('searchbox', { name: 'Filter the rows' });
    await reach(page.locator('.data'), field);
    const status = page.locator('.data [role=status]');
    await expect(status).toHaveText('9 of 9 rows');
    await field.fill('below QUOTED');
    await expect(status).toHaveText('1 of 9 rows');
    expect(await column(page, 1)).toEqual(['The same parcel was quoted twice']);
    await field.fill('nothing like it');
    await expect(status).toHaveText('0 of 9 rows');
    await field.fill('');
    await expect(status).toHaveText('9 of 9 rows');
  });
});

test.describe('a download', () => {
  test('is copied and saved as it was written', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(path);
    const part = page.locator('.download');
    await reach(part, part.getByRole('button', { name: 'Copy', exact: true }));
    const text = (await part.locator('code').textContent()) ?? '';
    expect(text).toMatch(/^# What happens/);
    await part.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(part.getByRole('status')).toHaveText('Copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      part.getByRole('button', { name: 'Save as failure-notes.md' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('failure-notes.md');
    expect(await readFile(await download.path(), 'utf8')).toBe(text);
    await expect(part.getByRole('status')).toContainText('failure-notes.md');
  });

  test('says so when the clipboard is refused', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.goto(path);
    const copy = page.getByRole('button', { name: 'Copy', exact: true });
    await reach(page.locator('.download'), copy);
    await copy.click();
    await expect(page.locator('.download [role=status]')).toContainText('could not be copied');
  });

  test('offers no copy where there is no clipboard', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard'));
    await page.goto(path);
    await reach(page.locator('.download'), page.getByRole('button', { name: 'Save as' }));
    await expect(page.getByRole('button', { name: 'Copy', exact: true })).toHaveCount(0);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every part reads, and nothing is there that does nothing', async ({ page }) => {
    await page.goto(path);
    for (const panel of await page.locator('.tab').all()) {
      await expect(panel).toBeVisible();
      await expect(panel.locator('.tag').first()).toBeVisible();
    }
    await expect(page.locator('.tablist')).toBeHidden();
    await expect(page.locator('.data tbody tr:visible')).toHaveCount(9);
    await expect(page.locator('.download code')).toBeVisible();
    await expect(
      page.locator(':is(.tabs, .data, .download) :is(button, input):visible'),
    ).toHaveCount(0);
    await expect(page.getByRole('figure').getByRole('img')).toHaveAttribute('width', /^\d+$/);
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`every component is accessible in ${colorScheme}, wide and narrow`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(path);
    await reach(page.locator('.data'), page.getByRole('searchbox', { name: 'Filter' }));
    await reach(page.locator('.download'), page.getByRole('button', { name: 'Copy', exact: true }));
    await page.getByRole('columnheader', { name: 'Times' }).getByRole('button').click();
    await page.getByRole('figure').locator('summary').click();
    expect(await audit(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await overflow(page)).toBe(0);
    expect(await audit(page)).toEqual([]);
  });

test('a table longer than the screen keeps its heads and the names of its rows in view', async ({
  page,
}) => {
  await page.setViewportSize({ width: 400, height: 380 });
  await page.goto('about/writing/');
  const scroll = page.locator('.data .scroll').first();
  await scroll.evaluate((region) => {
    region.scrollIntoView();
    region.scrollTo(90, 200);
  });
  const at = async (part: Locator) => (await part.boundingBox())!;
  const region = await at(scroll);
  expect(await scroll.evaluate(({ scrollTop, scrollLeft }) => scrollTop * scrollLeft)).not.toBe(0);
  expect(Math.abs((await at(scroll.locator('thead'))).y - region.y)).toBeLessThan(2);
  expect(Math.abs((await at(scroll.locator('tbody th').last())).x - region.x)).toBeLessThan(2);
});
