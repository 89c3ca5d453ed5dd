import type { Page } from '@playwright/test';
import { audit, overflow } from './audit.ts';
import { expect, test } from './quiet.ts';
import { states, templates } from './templates.ts';

test.use({ colorScheme: 'dark' });

/** Buttons and inputs that are smaller than 24 px; a label around an input is part of it. */
const smallTargets = (page: Page): Promise<string[]> =>
  page
    .locator('button:visible, input:visible, select:visible, summary:visible')
    .evaluateAll((targets) =>
      targets
        // A word of a sentence may be as high as its line (WCAG 2.5.8, inline).
        .filter((target) => getComputedStyle(target).display !== 'inline')
        .map((target) => ({
          target,
          box: (target.closest('label') ?? target).getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ target, box }) => `${target.outerHTML} ${box.width} × ${box.height}`),
    );

const shown = [
  // Templates as they come are audited with the pages.
  ...templates.map((template) => ({
    ...template,
    width: 1280,
    reach: async () => {},
    isState: false,
    sideways: false,
  })),
  ...states.map((state) => ({ sideways: false, ...state, isState: true })),
];
for (const { name, path, width, reach, isState, sideways } of shown)
  test(`${name}: dark, less motion and print`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(path);
    await reach(page);
    if (isState) expect.soft(await audit(page), 'in dark').toEqual([]);
    expect.soft(await smallTargets(page), 'targets').toEqual([]);

    await page.emulateMedia({ reducedMotion: 'reduce' });
    const moving = await page
      .locator('body *')
      .evaluateAll((all) =>
        all
          .filter((element) =>
            ['', '::before', '::after'].some(
              (part) => parseFloat(getComputedStyle(element, part).transitionDuration) > 0,
            ),
          )
          .map((element) => element.outerHTML.slice(0, 80)),
      );
    expect.soft(moving, 'what moves for who asked for less').toEqual([]);

    // A sheet of A4 without its margins.
    const [long, short] = [980, 672];
    await page.setViewportSize(
      sideways ? { width: long, height: short } : { width: short, height: long },
    );
    await page.emulateMedia({ media: 'print' });
    expect.soft(await overflow(page), 'overflow in print').toBe(0);
  });
