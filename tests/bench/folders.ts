import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { pageOfFile } from '../../src/guide/record-file.ts';
import { type Benchmark, median, table } from './benchmark.ts';
import { type HandbookPage, handbookOf, writeHandbook } from './handbook.ts';
import { onSite, type Visited } from './site.ts';

/** So many titles are searched for, evenly spread over the handbook. */
const asked = 200;
/** A title is found where its page is among so many results. */
const first = 3;

/** Builds a handbook in nested folders, and measures how readers get around in it. */
export const folders: Benchmark = {
  name: 'folders',
  async run({ sizes, folder, say }) {
    const pages = handbookOf(sizes.at(-1)!);
    const place = mkdtempSync(path.join(tmpdir(), 'handbook-'));
    const site = path.join(folder, 'folders');
    try {
      writeHandbook(path.join(place, 'content'), pages);
      return await onSite(
        site,
        async (visited) => {
          const built = builtIn(site, visited);
          say(built);
          const ways = waysIn(site);
          say(ways);
          const search = await searchIn(visited, pages);
          say(search);
          return [built, weights(site), ways, search].join('\n\n');
        },
        { CONTENT_DIR: place },
      );
    } finally {
      rmSync(place, { recursive: true, force: true });
      rmSync(site, { recursive: true, force: true });
    }
  },
};

const pagesIn = (site: string): string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'index.html')
    .map((file) => `/${path.dirname(file).replaceAll(path.sep, '/')}/`.replace('/./', '/'));

const htmlOf = (site: string, page: string): string =>
  readFileSync(path.join(site, page, 'index.html'), 'utf8');

const inMain = (html: string): string => /<main[^]*<\/main>/.exec(html)?.[0] ?? '';

/** Addresses that the main part of a page links to, anchors left aside. */
const linksOf = (html: string): string[] => [
  ...new Set(
    [...inMain(html).matchAll(/<a [^>]*href="(\/(?:[^"#]*\/)?)"/g)].map(([, href]) => href!),
  ),
];

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const number = (value: number): string => value.toLocaleString('en-GB');

function builtIn(site: string, { taken: { seconds, memory } }: Visited): string {
  const held = memory === null ? '' : `, with ${(memory / 1e9).toFixed(2)} GB`;
  return `${number(pagesIn(site).length)} pages in ${seconds.toFixed(1)} s${held}, link previews drawn as far as no earlier run had left them.`;
}

/** The pages by which readers get around, and the heaviest that is made to be printed. */
function weights(site: string): string {
  const prints = pagesIn(site).filter((page) => page.startsWith('/print/'));
  const heaviest = prints.toSorted((a, b) => htmlOf(site, b).length - htmlOf(site, a).length)[0]!;
  const deep = pagesIn(site).find((page) => /^\/guide\/(?:[^/]+\/){3}page-/.test(page))!;
  const rows: (readonly [string, string])[] = [
    ['Index of the section', '/guide/'],
    ['A folder with a README', '/guide/company/'],
    ['A folder without one', '/guide/company/calendar/'],
    ['The folder that nobody has ordered', '/guide/minutes/'],
    ['A page three folders down', deep],
    ['List of everything', '/search/'],
    ['The whole section to print', '/print/guide/'],
    [`The heaviest of ${prints.length} documents to print`, heaviest],
  ];
  return table(
    ['Page', 'HTML', 'with gzip', 'Links in its main part'],
    rows.map(([what, page]) => {
      const html = htmlOf(site, page);
      return [
        `${what}, \`${page}\``,
        kilobytes(Buffer.byteLength(html)),
        kilobytes(gzipSync(html).length),
        number(linksOf(html).length),
      ];
    }),
  );
}

/** How far every page is from the index of its section, by links of lists and texts alone. */
function waysIn(site: string): string {
  const all = pagesIn(site).filter((page) => page.startsWith('/guide/'));
  const steps = new Map([['/guide/', 0]]);
  let most = 0;
  for (const [page, taken] of steps) {
    const html = htmlOf(site, page).replace(/<nav class="neighbours"[^]*?<\/nav>/, '');
    const links = linksOf(html).filter((link) => link.startsWith('/guide/'));
    most = Math.max(most, links.length);
    for (const link of links) if (!steps.has(link)) steps.set(link, taken + 1);
  }
  const missing = all.filter((page) => !steps.has(page));
  if (missing.length) throw new Error(`Nothing leads to ${missing.slice(0, 5).join(', ')}.`);
  return `Every page is at most ${Math.max(...steps.values())} clicks from the index of the section, and the longest list has ${most} links.`;
}

declare global {
  interface Window {
    /** Asks the open dialog, and tells the time and the first results. */
    askSearch: (text: string) => Promise<{ time: number; results: string[] }>;
  }
}

/** Opens the search and asks for titles, in a browser on this machine. */
async function searchIn(
  { browser, origin, sent }: Visited,
  pages: readonly HandbookPage[],
): Promise<string> {
  const page = await openedSearch(browser, origin);
  const step = Math.max(1, Math.floor(pages.length / asked));
  const wanted = pages.filter((_, place) => place % step === 0).slice(0, asked);
  const before = sent();
  await page.keyboard.press('Control+k');
  await page.waitForSelector('dialog.search[open] input:focus');
  const ask = (text: string) => page.evaluate((query) => window.askSearch(query), text);
  await ask(wanted[0]!.title);
  await page.waitForTimeout(1000);
  const bytes = sent().bytes - before.bytes;
  const times: number[] = [];
  let found = 0;
  for (const { file, title } of wanted) {
    const { results } = await ask(title.toLowerCase());
    const address = pageOfFile(`content/${file}`)!;
    if (results.slice(0, first).includes(address)) found++;
    // The second answer has all of its files.
    times.push((await ask(title.toLowerCase())).time);
  }
  await page.close();
  const slowest = times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1]!;
  return `Search: ${kilobytes(bytes)} from opening it to the first answer to a whole title. Of ${wanted.length} titles, ${found} have their page among the first ${first} results. Warm answers: ${slowest.toFixed(0)} ms at the 95th percentile, ${median(times).toFixed(0)} ms in the middle.`;
}

async function openedSearch(browser: Browser, origin: string) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(() => {
    window.askSearch = async (text) => {
      const dialog = document.querySelector<HTMLElement>('dialog.search')!;
      const input = dialog.querySelector('input')!;
      const until = (states: readonly string[]): Promise<void> =>
        new Promise((done) => {
          const look = (): void => {
            if (!states.includes(dialog.dataset.state ?? '')) return;
            watching.disconnect();
            done();
          };
          const watching = new MutationObserver(look);
          watching.observe(dialog, { attributes: true });
          look();
        });
      const give = (value: string): void => {
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      };
      give('');
      await until(['idle']);
      const start = performance.now();
      give(text);
      await until(['done', 'weak', 'empty']);
      const time = performance.now() - start;
      const links = [...dialog.querySelectorAll<HTMLAnchorElement>('[data-result] a')];
      return { time, results: [...new Set(links.map(({ pathname }) => pathname))] };
    };
  });
  await page.goto(`${origin}/guide/`, { waitUntil: 'networkidle' });
  return page;
}
