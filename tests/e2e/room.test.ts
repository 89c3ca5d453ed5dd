import { expect, test } from './quiet.ts';
import { brokenWords, lengthenTexts, outOfWindow } from './room.ts';
import { states, templates } from './templates.ts';

/** As long as the longest word that a report named, without a place to break it. */
const longest = 'Donaudampf'.padEnd(136, 'schifffahrts');

/** The tightest windows and the widest; where all pages are tested, those between as well. */
const all = process.env['PAGES'] === 'all';
const forWords = all ? [320, 768, 1440] : [320];
const forSizes: readonly (readonly [string, readonly number[]])[] = [
  ...(all
    ? ([
        ['125%', [390]],
        ['150%', [768]],
      ] as const)
    : []),
  ['200%', [320, 768]],
];
const forLongWords = all ? [320, 768, 1440] : [320, 1440];

const shown = [
  ...templates.map((template) => ({ ...template, width: 1280, reach: async () => {} })),
  ...states,
];
for (const { name, path, width, reach } of shown)
  test(`${name}: larger text and long words stay in the window`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(path);
    await reach(page);
    // A tool wakes in the texts that were sent, which are not to change before.
    if (await page.locator('[data-island]').count()) await page.waitForLoadState('networkidle');
    for (const room of forWords) {
      await page.setViewportSize({ width: room, height: 800 });
      expect.soft(await brokenWords(page), `words broken at ${room} px`).toEqual([]);
    }
    for (const [size, rooms] of forSizes) {
      await page.evaluate((to) => {
        document.documentElement.style.fontSize = to;
      }, size);
      for (const room of rooms) {
        await page.setViewportSize({ width: room, height: 800 });
        expect.soft(await outOfWindow(page), `text of ${size} at ${room} px`).toEqual([]);
      }
    }
    await page.evaluate(() => document.documentElement.removeAttribute('style'));
    await lengthenTexts(page, longest);
    for (const room of forLongWords) {
      await page.setViewportSize({ width: room, height: 800 });
      expect.soft(await outOfWindow(page), `long words at ${room} px`).toEqual([]);
    }
  });
