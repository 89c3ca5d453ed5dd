import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { readQueries } from '../search/queries.ts';
import { type Benchmark, median, table } from './benchmark.ts';
import { slow, slowLine } from './paint.ts';
import { serve, type Served } from './serve.ts';
import { onSite } from './site.ts';
import { buildStarlight } from './starlight.ts';

const runs = 3;
const queries = {
  'One word': 'roadmap',
  'A question': 'how do i prioritise technical debt against new features',
} as const;
type QueryName = keyof typeof queries;

/** How a search tells what it has found, in selectors. */
interface Site {
  readonly name: 'ours' | 'starlight';
  /** Is there once the page listens for Ctrl+K. */
  readonly ready: string;
  readonly field: string;
  /** Any result. */
  readonly first: string;
  /** A result with a passage of its page, where the full text has been searched. */
  readonly full: string;
}

const sites: readonly Site[] = [
  {
    name: 'ours',
    ready: '#_search',
    field: 'dialog.search[open] input:focus',
    first: 'dialog.search [data-result] a',
    full: 'dialog.search:is([data-state=done], [data-state=weak]) [data-result] mark',
  },
  {
    name: 'starlight',
    ready: 'site-search button:enabled ~ dialog input',
    field: 'site-search dialog[open] input:focus',
    first: '.pagefind-ui__result-link',
    full: '.pagefind-ui__result-excerpt mark',
  },
];

/** What one first search took, in milliseconds from the opening press, and its bytes. */
interface Visit {
  readonly first: number;
  readonly full: number;
  /** With the headers of answers, all that was loaded since the press. */
  readonly bytes: number;
  readonly requests: number;
}
type Measure = keyof Visit;

declare global {
  interface Window {
    searching: { pressed: number; first: number; full: number };
  }
}

/** Opens the search of our guide and of Starlight with the same pages, and asks it. */
export const searching: Benchmark = {
  name: 'searching',
  async run({ folder, say }) {
    const place = path.resolve(folder, 'searching');
    return onSite(place, async ({ site, origin, browser, sent }) => {
      const other = path.join(path.resolve(folder), 'starlight');
      buildStarlight(site, other);
      const { server, port, sent: sentThere } = await serve(other);
      try {
        const places: Readonly<Record<Site['name'], Place>> = {
          ours: { origin, sent },
          starlight: { origin: `http://127.0.0.1:${port}`, sent: sentThere },
        };
        const visits = new Map<QueryName, Record<Site['name'], Visit[]>>();
        for (const name of Object.keys(queries) as QueryName[])
          visits.set(name, { ours: [], starlight: [] });
        for (let run = 0; run < runs; run++)
          for (const [name, both] of visits)
            for (const which of sites) {
              const visit = await firstSearch(browser, places[which.name], which, queries[name]);
              both[which.name].push(visit);
              say(`${name}, ${which.name}: ${JSON.stringify(visit)}`);
            }
        const warm = await warmAnswers(browser, origin);
        const slowest = warm.toSorted((a, b) => a - b)[Math.ceil(warm.length * 0.95) - 1] ?? NaN;
        return [
          ratios(visits),
          figures(visits),
          `Warm answers: ${slowest.toFixed(0)} ms at the 95th percentile of ${warm.length} queries, ${median(warm).toFixed(0)} ms in the middle; from the key to the results, the processor not slowed.`,
        ].join('\n\n');
      } finally {
        server.close();
      }
    });
  },
};

interface Place {
  readonly origin: string;
  readonly sent: Served['sent'];
}

const middle = (visits: readonly Visit[], what: Measure): number =>
  median(visits.map((visit) => visit[what]));

type Visits = ReadonlyMap<QueryName, Readonly<Record<Site['name'], readonly Visit[]>>>;

function ratios(visits: Visits): string {
  const ratio = (name: QueryName, what: Measure): string => {
    const both = visits.get(name)!;
    return (middle(both.ours, what) / middle(both.starlight, what)).toFixed(2);
  };
  return table(
    ['Ours, of Starlight’s', 'First result', 'Full text', 'Bytes'],
    [...visits.keys()].map((name) => [
      name,
      ratio(name, 'first'),
      ratio(name, 'full'),
      ratio(name, 'bytes'),
    ]),
  );
}

function figures(visits: Visits): string {
  const lines = [...visits].flatMap(([name, both]) =>
    sites.map((site) => {
      const all = both[site.name];
      return [
        `${name}, ${site.name === 'ours' ? 'ours' : 'Starlight'}`,
        `${middle(all, 'first').toFixed(0)} ms`,
        `${middle(all, 'full').toFixed(0)} ms`,
        `${(middle(all, 'bytes') / 1000).toFixed(1)} kB`,
        String(middle(all, 'requests')),
      ];
    }),
  );
  return table(['First search', 'First result', 'Full text', 'Bytes', 'Requests'], lines);
}

/**
 * Opens a page with nothing kept, presses Ctrl+K on a slow line and gives the query as soon as its
 * field has the focus, all at once, so that nothing loads under cover of typing.
 */
async function firstSearch(
  browser: Browser,
  { origin, sent }: Place,
  site: Site,
  query: string,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch, site);
    await page.goto(`${origin}/glossary/error-budget/`, { waitUntil: 'networkidle' });
    await page.waitForSelector(site.ready, { state: 'attached' });
    await slow(page, slowLine);
    const before = sent();
    await page.keyboard.press('Control+k');
    await page.waitForSelector(site.field);
    await page.keyboard.insertText(query);
    await page.waitForFunction(() => window.searching.full, null, { timeout: 20_000 });
    // What is loaded for results further down counts, too.
    await settled(() => sent().answers, page);
    const after = sent();
    const { pressed, first, full } = await page.evaluate(() => window.searching);
    return {
      first: Math.round(first - pressed),
      full: Math.round(full - pressed),
      bytes: after.bytes - before.bytes,
      requests: after.answers - before.answers,
    };
  } finally {
    await context.close();
  }
}

/** Waits for a second in which nothing has been loaded. */
async function settled(count: () => number, page: Page): Promise<void> {
  for (let before = -1; before !== count();) {
    before = count();
    await page.waitForTimeout(1000);
  }
}

/** Runs in the page: notes the press, and when results are there. */
function watch({ first, full }: Site): void {
  const noted = { pressed: 0, first: 0, full: 0 };
  window.searching = noted;
  addEventListener(
    'keydown',
    ({ key, ctrlKey, timeStamp }) => {
      if (ctrlKey && key === 'k') noted.pressed ||= timeStamp;
    },
    true,
  );
  new MutationObserver(() => {
    if (!noted.pressed) return;
    if (!noted.first && document.querySelector(first)) noted.first = performance.now();
    if (!noted.full && document.querySelector(full)) noted.full = performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

/** Asks every judged query that may be looked at twice, and times the second answer. */
async function warmAnswers(browser: Browser, origin: string): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${origin}/glossary/error-budget/`, { waitUntil: 'networkidle' });
  await page.keyboard.press('Control+k');
  await page.waitForSelector(sites[0]!.field);
  const asked = readQueries().flatMap(({ half, query }) => (half === 'tune' ? query : []));
  const times = await page.evaluate(async (all) => {
    const dialog = document.querySelector<HTMLElement>('dialog.search')!;
    const input = dialog.querySelector('input')!;
    const ask = (text: string, states: readonly string[]): Promise<number> => {
      const start = performance.now();
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      return new Promise((done) => {
        const look = (): void => {
          if (!states.includes(dialog.dataset.state ?? '')) return;
          watching.disconnect();
          done(performance.now() - start);
        };
        const watching = new MutationObserver(look);
        watching.observe(dialog, { attributes: true });
        look();
      });
    };
    const times: number[] = [];
    for (const text of all)
      for (const again of [false, true]) {
        await ask('', ['idle']);
        const time = await ask(text, ['done', 'weak', 'empty']);
        if (again) times.push(time);
      }
    return times;
  }, asked);
  await page.close();
  return times;
}
