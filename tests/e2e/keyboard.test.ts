import type { Page } from '@playwright/test';
import { frameStrings } from '../../src/strings/en.ts';
import { expect, test } from './quiet.ts';
import { openerOf } from './search.ts';

/** Where each Tab stop of the header stands, in the order of the stops. */
async function headerStops(page: Page): Promise<{ label: string; x: number; y: number }[]> {
  const stops: { label: string; x: number; y: number }[] = [];
  await page.keyboard.press('Tab');
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const focused = document.activeElement;
      const box = focused?.closest('header.site') && focused.getBoundingClientRect();
      return focused && box ? { label: focused.textContent.trim(), x: box.x, y: box.y } : null;
    });
    if (!stop) return stops;
    stops.push(stop);
  }
}

test('the first stop skips to the content', async ({ page }) => {
  await page.goto('roles/frontend/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: frameStrings.skip });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

for (const width of [1280, 390])
  test(`Tab goes through the header as the eye does, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('roles/');
    const stops = await headerStops(page);
    expect(stops.length).toBeGreaterThanOrEqual(3);
    const seen = [...stops].sort((a, b) => a.x - b.x);
    expect(stops.map(({ label }) => label)).toEqual(seen.map(({ label }) => label));
  });

test('the phone menu opens, leads on and closes by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('roles/');
  const menu = page.getByRole('button', { name: frameStrings.menu });
  const nav = page.getByRole('navigation', { name: frameStrings.navigation });
  await expect(nav).toBeHidden();
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(nav).toBeVisible();
  const links = await nav.getByRole('link').all();
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) {
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
  }
  await page.keyboard.press('Escape');
  await expect(nav).toBeHidden();
  await expect(menu).toBeFocused();
  await page.keyboard.press('Space');
  await expect(nav).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(nav).toBeHidden();
});

for (const key of ['Enter', 'Space'])
  test(`a term opens by ${key} and closes by Escape`, async ({ page }) => {
    await page.goto('roles/backend/');
    const term = page.locator('.term').first();
    const popover = page.locator('.term + .pop').first();
    await term.focus();
    await page.keyboard.press(key);
    await expect(popover).toBeVisible();
    await expect(popover).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Tab');
    await expect(popover.getByRole('link')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(popover).toBeHidden();
    await expect(term).toBeFocused();
    await page.keyboard.press(key);
    await expect(popover).toBeVisible();
    await page.keyboard.press(key);
    await expect(popover).toBeHidden();
    await expect(term).toBeFocused();
  });

test('every stop of a role page shows that it is focused, and is not hidden', async ({ page }) => {
  await page.goto('roles/backend/');
  const all = await page.locator('a[href]:visible, button:visible, select:visible').count();
  const faults: string[] = [];
  let stops = 0;
  for (; stops < all * 2; stops++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return null;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
      const box = focused.getBoundingClientRect();
      const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      const shown =
        outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/ 0\)$/.test(outlineColor);
      // The middle of a link over two lines may be outside its text.
      const covered =
        focused.getClientRects().length === 1 &&
        !(top && (focused.contains(top) || top.contains(focused)));
      return { label: focused.outerHTML.slice(0, 90), shown, covered };
    });
    if (!stop) break;
    if (!stop.shown) faults.push(`no outline: ${stop.label}`);
    if (stop.covered) faults.push(`covered: ${stop.label}`);
  }
  expect(faults).toEqual([]);
  expect(stops).toBeGreaterThan(all / 2);
});

test('the search is left by keyboard alone', async ({ page }) => {
  await page.goto('roles/');
  await openerOf(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  for (let stop = 0; stop < 6; stop++) {
    await page.keyboard.press('Tab');
    const outside = await page.evaluate(
      () => document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
    );
    expect(outside).toBe(false);
  }
  await page.keyboard.press('Escape');
  await expect(openerOf(page)).toBeFocused();
});
