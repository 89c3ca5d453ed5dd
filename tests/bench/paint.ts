import type { Browser, Page } from '@playwright/test';

/** A line and a processor as readers may have them. */
export interface Line {
  /** Milliseconds from a request to the first byte of its answer. */
  readonly latency: number;
  /** Bytes a second that come down the line. */
  readonly bytes: number;
  /** How many times slower the processor is. */
  readonly slowdown: number;
}

/** A slow mobile line, and a processor four times slower. */
export const slowLine: Line = { latency: 150, bytes: 1_600_000 / 8, slowdown: 4 };

/** Slows the line and the processor of a page from now on. */
export async function slow(page: Page, line: Line): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latency,
    downloadThroughput: line.bytes,
    uploadThroughput: line.bytes,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: line.slowdown });
}

/** What a reader saw of a page that loaded, in milliseconds from the start of the visit. */
export interface Painted {
  /** When the first text or picture was painted. */
  readonly first: number;
  /** When the largest part of the first screen was painted. */
  readonly largest: number;
  /** The sum of all layout shifts. */
  readonly shift: number;
}

/** The window of a phone. */
export const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 };

/**
 * Visits pages one after the other on a slow line, as one reader does who has kept nothing from
 * before, so that every page but the first finds in the cache what the earlier ones have loaded.
 * `after` is called whenever a page has come to rest.
 */
export async function paintsOf(
  browser: Browser,
  addresses: readonly string[],
  after: (place: number) => void = () => undefined,
): Promise<Painted[]> {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    await slow(page, slowLine);
    const paints: Painted[] = [];
    for (const [place, address] of addresses.entries()) {
      await page.goto(address, { waitUntil: 'networkidle' });
      paints.push(await page.evaluate(readPaint));
      after(place);
    }
    return paints;
  } finally {
    await context.close();
  }
}

/** Runs in the page: what the browser has noted of its paints so far. */
function readPaint(): Promise<Painted> {
  const painted = { first: NaN, largest: NaN, shift: 0 };
  const observe = (type: string, note: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') painted.first = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => {
    painted.largest = startTime;
  });
  observe('layout-shift', (entry) => {
    painted.shift += (entry as PerformanceEntry & { readonly value: number }).value;
  });
  return new Promise((done) => setTimeout(() => done(painted), 300));
}
