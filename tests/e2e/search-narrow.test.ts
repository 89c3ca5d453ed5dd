import type { Page } from '@playwright/test';
import { searchStrings } from '../../src/strings/en.ts';
import { expect, test } from './quiet.ts';
import { dialogOf, openSearch, partsOf, type SearchParts } from './search.ts';

/** A phone whose keyboard is open. */
test.use({ viewport: { width: 390, height: 440 } });

const places: Readonly<Record<string, (page: Page) => Promise<SearchParts>>> = {
  'the dialog': async (page) => {
    await page.goto('roles/');
    const parts = await openSearch(page);
    await parts.field.fill('api');
    return parts;
  },
  'the search page': async (page) => {
    await page.goto('search/?q=api');
    return partsOf(page.getByRole('main'));
  },
};
const filters = (page: Page) => page.locator('summary:visible', { hasText: /^Filters/ });

for (const [name, reach] of Object.entries(places)) {
  test(`${name} shows the first result over the keyboard of a phone`, async ({ page }) => {
    const { links } = await reach(page);
    await expect(links.first()).toBeInViewport({ ratio: 1 });
  });

  test(`the filters of ${name} are folded before the results, and opened by keyboard`, async ({
    page,
  }) => {
    const { field, links, facet } = await reach(page);
    await links.first().waitFor();
    await expect(facet('Question')).toBeHidden();
    await filters(page).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('checkbox').first()).toBeFocused();
    await facet('Question').press('Space');
    await expect(filters(page)).toHaveText(searchStrings.filters(1));
    await expect(facet('Question')).toBeFocused();
    await filters(page).press('Enter');
    await page.keyboard.press('Tab');
    await expect(links.first()).toBeFocused();
    const tops = [];
    for (const part of [field, filters(page), links.first()])
      tops.push((await part.boundingBox())!.y);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  });

  test(`where there is room, the filters of ${name} are open next to the results`, async ({
    page,
  }) => {
    const { links, facet } = await reach(page);
    await links.first().waitFor();
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect(facet('Question')).toBeVisible();
    await expect(filters(page)).toHaveCount(0);
    const first = (await links.first().boundingBox())!;
    const box = (await page.getByRole('checkbox').first().boundingBox())!;
    expect(first.x).toBeGreaterThan(box.x + 100);
    expect(Math.abs(first.y - box.y)).toBeLessThan(80);
    await page.setViewportSize({ width: 390, height: 800 });
    await expect(facet('Question')).toBeHidden();
  });
}

test('without results there are no filters to open', async ({ page }) => {
  await page.goto('roles/');
  const { field, status } = await openSearch(page);
  await field.fill('zzqxv');
  await expect(status).toContainText('Nothing found');
  await expect(filters(page)).toHaveCount(0);
  await expect(dialogOf(page).getByRole('checkbox')).toHaveCount(0);
});
