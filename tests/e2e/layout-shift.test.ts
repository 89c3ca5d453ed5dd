import { expect, test } from './quiet.ts';
import { templates } from './templates.ts';

declare global {
  interface Window {
    shifts: string[];
  }
}

const shown = [...templates, { name: 'search with results', path: 'search/?q=api' }];
for (const { name, path } of shown)
  for (const width of [1280, 390])
    test(`${name}: nothing moves while it loads, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.addInitScript(() => {
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
      await page.goto(path, { waitUntil: 'networkidle' });
      if (path.includes('?')) await page.locator('.results a').first().waitFor();
      await page.evaluate(() => document.fonts.ready);
      // Shifts are reported with the frame after the one that they happen in.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      expect(await page.evaluate(() => window.shifts)).toEqual([]);
    });
