import path from 'node:path';
import type { Browser } from '@playwright/test';
import { type Benchmark, median, table } from './benchmark.ts';
import { phone, slow } from './paint.ts';
import { samplePages } from './sample.ts';
import { onSite } from './site.ts';

/** Lighthouse's mobile setting, “slow 4G” with a processor four times slower. */
const line = { latency: 562.5, bytes: (1638.4 * 0.9 * 1024) / 8, slowdown: 4 };
const runs = 5;

/** What one visit of a page has loaded, in bytes by kind, and when its largest part was painted. */
interface Visit {
  readonly bytes: ReadonlyMap<string, number>;
  readonly requests: number;
  /** Milliseconds from the start of the visit. */
  readonly largest: number;
}

/** Loads reading pages of the project's own content as a phone does on a slow line. */
export const reading: Benchmark = {
  name: 'reading',
  async run({ folder, say }) {
    return onSite(path.join(folder, 'reading'), async ({ site, origin, browser }) => {
      const rows: string[][] = [];
      for (const { what, address } of samplePages(site)) {
        const visits: Visit[] = [];
        for (let run = 0; run < runs; run++)
          visits.push(await visit(browser, `${origin}${address}`));
        const row = [`${what}, \`${address}\``, ...describe(visits)];
        say(row.join(', '));
        rows.push(row);
      }
      return table(['Page', ...kinds, 'Together', 'Requests', 'LCP'], rows);
    });
  },
};

const kinds = ['HTML', 'CSS', 'Script', 'Fonts', 'Other'] as const;
const kindOf: Readonly<Record<string, (typeof kinds)[number]>> = {
  document: 'HTML',
  stylesheet: 'CSS',
  script: 'Script',
  font: 'Fonts',
};

function describe(visits: readonly Visit[]): string[] {
  const [first] = visits;
  const sizes = kinds.map((kind) => first?.bytes.get(kind) ?? 0);
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  return [
    ...sizes.map(kilobytes),
    kilobytes(sizes.reduce((sum, size) => sum + size, 0)),
    String(first?.requests ?? 0),
    `${(median(visits.map(({ largest }) => largest)) / 1000).toFixed(2)} s`,
  ];
}

async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    await slow(page, line);
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const { startTime } of list.getEntries())
          document.documentElement.dataset.largest = String(startTime);
      }).observe({ type: 'largest-contentful-paint', buffered: true });
    });
    const loaded: Promise<[kind: string, bytes: number]>[] = [];
    page.on('requestfinished', (request) => {
      const kind = kindOf[request.resourceType()] ?? 'Other';
      loaded.push(request.sizes().then(({ responseBodySize }) => [kind, responseBodySize]));
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.waitForFunction(() => document.documentElement.dataset.largest);
    const largest = await page.evaluate(() => Number(document.documentElement.dataset.largest));
    const bytes = new Map<string, number>();
    for (const [kind, size] of await Promise.all(loaded))
      bytes.set(kind, (bytes.get(kind) ?? 0) + size);
    return { bytes, requests: loaded.length, largest };
  } finally {
    await context.close();
  }
}
