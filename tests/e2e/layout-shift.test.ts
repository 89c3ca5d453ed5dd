import type { Page } from '@playwright/test';
import { expect, test } from './quiet.ts';
import { templates } from './templates.ts';

declare global {
  interface Window {
    shifts: string[];
  }
}

/** Notes every layout shift of the page, with what has moved. */
const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & {
          value: number;
          sources: { node: Node | null }[];
        };
        const moved = sources.map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 80) : node?.nodeName,
        );
        window.shifts.push(`${value} ${moved.join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** Waits until what has changed is on the screen and reported. */
const settle = (page: Page): Promise<unknown> =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

/** Lets scripts and fonts come after the first paint, one after the other: the worst that a line does. */
async function delayFiles(page: Page): Promise<void> {
  let before: Promise<unknown> | null = null;
  // A file may be waiting still when the page is closed.
  const unlessClosed = (waited: Promise<unknown>): Promise<unknown> =>
    waited.catch(() => undefined);
  await page.route(/\.(?:js|woff2)$/u, async (route) => {
    before ??= unlessClosed(
      page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0),
    );
    const turn = before;
    before = turn.then(() => unlessClosed(settle(page)));
    await turn;
    await route.continue();
  });
}

const shown = [
  ...templates,
  { name: 'the matrix', path: 'skills/' },
  { name: 'search with results', path: 'search/?q=api' },
];
/** Widths of windows; each page is loaded in one of them, and in both where all pages are tested. */
const widths = [1280, 390];
for (const [place, { name, path }] of shown.entries())
  test(`${name}: nothing moves while it loads`, async ({ page }) => {
    await watchShifts(page);
    await delayFiles(page);
    // What the matrix begins with depends on the width.
    const isBoth = process.env['PAGES'] === 'all' || path === 'skills/';
    const used = isBoth ? widths : [widths[place % widths.length]!];
    for (const width of used) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      if (path.includes('?')) await page.locator('.results a').first().waitFor();
      await page.evaluate(() => document.fonts.ready);
      await settle(page);
      expect.soft(await page.evaluate(() => window.shifts), `at ${width} px`).toEqual([]);
    }
  });
