import path from 'node:path';
import type { Page } from '@playwright/test';
import { type Benchmark, median, table } from './benchmark.ts';
import { onSite } from './site.ts';

const slowdown = 4;
const rounds = 3;
/** Milliseconds of a frame at 60 Hz. */
const frame = 1000 / 60;

declare global {
  interface Window {
    /** Milliseconds from each press to the next paint. */
    presses: number[];
  }
}

/** Notes how long each press takes until the next paint; what takes less than 16 ms is not told. */
const watchPresses = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.presses = [];
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        if (name === 'click') window.presses.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });

/** Two ways to press something; each tells how long that took, in milliseconds. */
const presses = {
  /** As a reader does, until the next paint, in steps of 8; 16 where it was faster. */
  async paint(page: Page, selector: string): Promise<number> {
    await page.evaluate(() => {
      window.presses = [];
    });
    await page.locator(selector).first().click();
    // The browser reports a press after the paint that it brought about.
    await page.waitForTimeout(250);
    return Math.max(16, ...(await page.evaluate(() => window.presses)));
  },
  /** By script, until all of it has run and the page is laid out anew. */
  async work(page: Page, selector: string): Promise<number> {
    return page.evaluate(async (which) => {
      const target = document.querySelector<HTMLElement>(which)!;
      const start = performance.now();
      // A choice that no pointer makes leads nowhere by itself.
      target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      target.click();
      // What a press changes is drawn in the microtask that follows it.
      await Promise.resolve();
      document.querySelector('.quiz')!.getBoundingClientRect();
      return performance.now() - start;
    }, selector);
  },
} as const;

/** Takes the quiz on a phone with a slow processor. */
export const answering: Benchmark = {
  name: 'answering',
  async run({ folder, say }) {
    return onSite(path.join(folder, 'answering'), async ({ origin, browser }) => {
      const times = new Map<string, Record<keyof typeof presses, number[]>>();
      for (let round = 0; round < rounds; round++)
        for (const way of ['paint', 'work'] as const) {
          const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
          await watchPresses(page);
          await page.goto(`${origin}/quiz/`, { waitUntil: 'networkidle' });
          const devtools = await page.context().newCDPSession(page);
          await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
          const press = async (what: string, selector: string): Promise<void> => {
            const all = times.get(what) ?? { paint: [], work: [] };
            all[way].push(await presses[way](page, selector));
            times.set(what, all);
          };
          for (let place = 0; await page.locator('fieldset').count(); place++) {
            const all = await page.locator('progress').getAttribute('max');
            const next = all === `${place + 1}` ? 'the result' : 'the next question';
            await press(
              `From an answer to ${next}`,
              `.answers > label:nth-of-type(${(place % 4) + 1})`,
            );
          }
          await page.close();
          say(`round ${round + 1} of ${rounds}, ${way}`);
        }
      const lines = [...times].map(([what, { paint, work }]) => [
        what,
        String(work.length),
        `${median(work).toFixed(1)} ms`,
        (median(work) / frame).toFixed(2),
        `${median(paint)} ms`,
        (median(paint) / frame).toFixed(2),
      ]);
      return table(
        ['Step', 'Times', 'Script and layout', 'Frames', 'To the next paint', 'Frames'],
        lines,
      );
    });
  },
};
