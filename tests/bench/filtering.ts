import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Benchmark, median, table } from './benchmark.ts';
import { onSite } from './site.ts';

const slowdown = 4;
const rows = 40;
/** Of eight columns a role, the last is left out. */
const ofRole = 8;
const runs = 15;
/** Milliseconds of a frame at 60 Hz. */
const frame = 1000 / 60;

/** What a reader changes, one after the other: name of the control and its value. */
const changes = [
  ['role', 'backend'],
  ['position', 'senior-backend-pm'],
  ['position', ''],
  ['role', 'all'],
  ['q', 'design'],
  ['q', ''],
  ['group', 'shared'],
  ['group', ''],
] as const;

/** Narrows a matrix of forty skills, made of the guide's own, on a slow processor. */
export const filtering: Benchmark = {
  name: 'filtering',
  async run({ folder, say }) {
    return onSite(path.join(folder, 'filtering'), async ({ site, origin, browser }) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      const html = sized(readFileSync(path.join(site, 'skills/index.html'), 'utf8'));
      await page.route('**/skills/', (route) =>
        route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
      );
      await page.goto(`${origin}/skills/`, { waitUntil: 'networkidle' });
      // The filters at the top of the window leave as much of the matrix in sight as they can.
      await page.evaluate(() => document.querySelector('#_filters')!.scrollIntoView());
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
      /** Milliseconds that the page's thread has worked on scripts, styles and layout. */
      const worked = async (): Promise<number> => {
        const { metrics } = await devtools.send('Performance.getMetrics');
        const counted = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'];
        return metrics
          .filter(({ name }) => counted.includes(name))
          .reduce((sum, { value }) => sum + value * 1000, 0);
      };
      const times = new Map<string, { slowed: number[]; work: number[] }>();
      for (const rate of [slowdown, 1]) {
        await devtools.send('Emulation.setCPUThrottlingRate', { rate });
        for (let run = 0; run < runs; run++)
          for (const [name, value] of changes) {
            const before = await worked();
            const time = await page.evaluate(
              ([key, wish]) => {
                const form = document.querySelector<HTMLFormElement>('#_filters')!;
                const control = form.elements.namedItem(key!) as HTMLInputElement | RadioNodeList;
                control.value = wish!;
                // What follows the answer waits until the work on the answer has been read.
                const next = requestAnimationFrame;
                window.requestAnimationFrame = (call) => Number(setTimeout(() => next(call), 100));
                const start = performance.now();
                form.dispatchEvent(new Event('input'));
                // Reading a size makes the browser lay out what has changed.
                document.querySelector('.matrix')!.getBoundingClientRect();
                const time = performance.now() - start;
                window.requestAnimationFrame = next;
                return time;
              },
              [name, value],
            );
            const work = (await worked()) - before;
            // A reader looks before the next change; by then cells out of sight have caught up.
            await page.waitForTimeout(500);
            const what = `${name}: ${value || 'all'}`;
            const all = times.get(what) ?? { slowed: [], work: [] };
            times.set(what, all);
            if (rate > 1) all.slowed.push(time);
            else all.work.push(work * slowdown);
          }
      }
      const lines = [...times].map(([what, all]) => {
        const [slowed, work] = [median(all.slowed), median(all.work)];
        say(`${what}: ${slowed.toFixed(1)} ms, work ${work.toFixed(1)} ms`);
        const shares = [slowed, work].map((time) => (time / frame).toFixed(2));
        return [what, `${slowed.toFixed(1)} ms`, shares[0]!, `${work.toFixed(1)} ms`, shares[1]!];
      });
      const columns = await page.locator('.matrix thead th[data-role]').count();
      const head = ['Change', 'Script and layout', 'Frames', 'Work', 'Frames'];
      return `${rows} skills, ${columns} columns.\n\n${table(head, lines)}`;
    });
  },
};

/** The page with rows told again in its last group until there are enough, and a column a role left out. */
function sized(html: string): string {
  const all = html.match(/<tr [^>]*data-skill=[^]*?<\/tr>/g) ?? [];
  const more = Array.from({ length: rows - all.length }, (_, place) =>
    all[place]!.replace(/ id="[^"]*"/g, ''),
  );
  const end = html.lastIndexOf('</tbody>');
  const grown = html.slice(0, end) + more.join('') + html.slice(end);
  return [/<td [^]*?<\/td>/g, /<th scope="col" data-[^]*?<\/th>/g].reduce(
    (page, cells) =>
      page.replace(/<tr[ >][^]*?<\/tr>/g, (row) => {
        let place = 0;
        return row.replace(cells, (cell) => (++place % ofRole ? cell : ''));
      }),
    grown,
  );
}
