import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../e2e/browser.ts';
import { type Benchmark, median, table } from './benchmark.ts';
import { measure } from './command.ts';
import { serve } from './serve.ts';

const slowdown = 4;
const rows = 40;
const runs = 15;
/** Milliseconds of a frame at 60 Hz. */
const frame = 1000 / 60;

/** What a reader changes, one after the other: name of the control and its value. */
const changes = [
  ['role', 'backend'],
  ['grade', 'senior'],
  ['grade', ''],
  ['role', ''],
  ['q', 'design'],
  ['q', ''],
  ['group', 'shared'],
  ['group', ''],
] as const;

/** Narrows a matrix of forty skills, all columns of the guide's own content, on a slow processor. */
export const filtering: Benchmark = {
  name: 'filtering',
  async run({ folder, say }) {
    const site = path.join(folder, 'filtering');
    await measure('astro', ['build', '--outDir', site], { BASE_PATH: '/', CONTENT_DIR: '' });
    const executablePath = findBrowser();
    if (!executablePath) throw new Error('No Chromium was found; name one in CHROME_PATH.');
    const { server, port } = await serve(site);
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      const { html, columns } = grown(readFileSync(path.join(site, 'skills/index.html'), 'utf8'));
      await page.route('**/skills/', (route) =>
        route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
      );
      await page.goto(`http://127.0.0.1:${port}/skills/`, { waitUntil: 'networkidle' });
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      const times = new Map<string, number[]>();
      for (let run = 0; run < runs; run++)
        for (const [name, value] of changes) {
          const time = await page.evaluate(
            ([key, wish]) => {
              const form = document.querySelector<HTMLFormElement>('#_filters')!;
              const control = form.elements.namedItem(key!) as HTMLInputElement;
              control.value = wish!;
              const start = performance.now();
              control.dispatchEvent(new Event('input', { bubbles: true }));
              // Reading a size makes the browser lay out what has changed.
              document.querySelector('.matrix')!.getBoundingClientRect();
              return performance.now() - start;
            },
            [name, value],
          );
          // A reader looks before the next change; by then rows out of sight have caught up.
          await page.waitForTimeout(250);
          const what = `${name}: ${value || 'all'}`;
          times.set(what, [...(times.get(what) ?? []), time]);
        }
      const lines = [...times].map(([what, all]) => {
        const time = median(all);
        say(`${what}: ${time.toFixed(1)} ms`);
        return [what, `${time.toFixed(1)} ms`, (time / frame).toFixed(2)];
      });
      return `${rows} skills, ${columns} columns.\n\n${table(['Change', 'Script and layout', 'Frames'], lines)}`;
    } finally {
      await browser.close();
      server.close();
    }
  },
};

/** The page with rows of its last group told again until there are enough. */
function grown(html: string): { html: string; columns: number } {
  const all = html.match(/<tr [^>]*data-skill=[^]*?<\/tr>/g) ?? [];
  const more = Array.from({ length: rows - all.length }, (_, place) =>
    all[place]!.replace(/ id="[^"]*"/g, ''),
  );
  const end = html.lastIndexOf('</tbody>');
  return {
    html: html.slice(0, end) + more.join('') + html.slice(end),
    columns: all[0]?.match(/<td/g)?.length ?? 0,
  };
}
