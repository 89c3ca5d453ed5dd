import path from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { deploy } from '../../../src/publish/deploy/deploy.ts';
import { placeAt } from '../../../src/publish/deploy/place.ts';
import { readBuilt } from '../../../src/publish/site/built.ts';
import { openSearch, type SearchParts } from '../../e2e/search.ts';
import { exactly, type Figure } from '../check.ts';
import { answerQuiz, openBrowser } from '../journey.ts';
import { noteOf, words } from './generations.ts';
import { serveFolder } from './static-server.ts';

const [first, last] = [words[0], words.at(-1)!];

/** A tab, and what has gone wrong in it. */
interface Tab {
  readonly page: Page;
  readonly complaints: string[];
}

async function openTab(context: BrowserContext, path: string): Promise<Tab> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => {
    // A page that was ready too early or too late for a transition changes without one.
    if (!/ViewTransition opt-in disabled|Page already revealed/.test(message))
      complaints.push(message);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  return { page, complaints };
}

/** Whether a tab has run some code as it was in the first generation. */
const ranOld = (page: Page, part: string): Promise<boolean> =>
  page.evaluate((name) => performance.getEntriesByName(name).length > 0, noteOf(part, 0));

/** How many results a search shows for a word, which is another than the one before. */
async function find({ field, links, status, results }: SearchParts, word: string): Promise<number> {
  const shown = async (): Promise<string> =>
    [await status.textContent(), ...(await results.allTextContents())].join();
  const before = await shown();
  await field.fill(word);
  // What was found before stays until something else is.
  for (let wait = 0; wait < 100 && (await shown()) === before; wait++)
    await field.page().waitForTimeout(100);
  await status.filter({ hasText: /\d|No|no /u }).waitFor();
  await links
    .first()
    .waitFor({ timeout: 5000 })
    .catch(() => null);
  return links.count();
}

/**
 * Opens tabs on the first generation, publishes five more, and goes on in the tabs: one has done
 * nothing yet, one has its search open with an index loaded, one is in the quiz.
 */
export async function openForFiveReleases(
  builds: readonly string[],
  work: string,
): Promise<Figure[]> {
  const place = placeAt(path.join(work, 'tabs'));
  const publish = (build: string): void =>
    void deploy(place, readBuilt(build), { keep: 5, mayShrink: false, mayMove: false });
  publish(builds[0]!);
  const server = await serveFolder(place.current);
  let browser: Browser | null = null;
  try {
    browser = await openBrowser();
    const context = await browser.newContext({ baseURL: server.origin });
    const fresh = await openTab(context, '/');
    const searching = await openTab(context, '/faq/');
    const parts = await openSearch(searching.page);
    await find(parts, 'latency');
    const quiz = await openTab(context, '/quiz/');
    for (const build of builds.slice(1)) publish(build);
    // What the browser keeps must not hide what the server has lost.
    for (const { page } of [fresh, searching, quiz]) {
      const session = await context.newCDPSession(page);
      await session.send('Network.clearBrowserCache');
    }

    const foundOld = await find(parts, first);
    const oldCode = await ranOld(searching.page, 'search');
    await parts.links.first().click();
    await searching.page.waitForURL(/\/faq\/[\w-]+\//);
    const led = await searching.page.getByText(`called ${last}`).count();

    const answered = await answerQuiz(quiz.page);
    const oldQuiz = (await ranOld(quiz.page, 'quiz')) && (await ranOld(quiz.page, 'result'));

    const freshParts = await openSearch(fresh.page);
    const foundNew = await find(freshParts, last);
    const freshCode = await ranOld(fresh.page, 'search');
    await fresh.page.keyboard.press('Escape');
    await fresh.page.getByRole('banner').getByRole('link', { name: /quiz/i }).first().click();
    await fresh.page.waitForURL(/\/quiz\//);
    const reached = await fresh.page.getByRole('heading', { level: 1 }).count();

    const complaints = [fresh, searching, quiz].flatMap((tab) => tab.complaints);
    for (const one of complaints) console.log(one);
    const yes = (is: boolean): string => (is ? 'yes' : 'no');
    return [
      exactly('releases since the tabs were opened', builds.length - 1, 5),
      exactly('a tab that has searched runs the code of its release', yes(oldCode), 'yes'),
      exactly('it finds a word of its release alone', yes(foundOld > 0), 'yes'),
      exactly('its result leads to the page as it is now', yes(led > 0), 'yes'),
      exactly('a tab in the quiz runs the code of its release to the end', yes(oldQuiz), 'yes'),
      exactly('it answers all questions up to the result', yes(answered > 20), 'yes'),
      exactly('a tab that has not searched runs the code of its release', yes(freshCode), 'yes'),
      exactly('it finds a word of the live release alone', yes(foundNew > 0), 'yes'),
      exactly('it leads on to other pages', yes(reached > 0), 'yes'),
      exactly('console errors and failed requests in these tabs', complaints.length, 0),
    ];
  } finally {
    await browser?.close();
    await server.stop();
  }
}

/** The same search in a tab whose files are gone, so that the figures above say something. */
export async function withoutKeeping(builds: readonly string[], work: string): Promise<Figure[]> {
  const place = placeAt(path.join(work, 'not-kept'));
  const publish = (build: string): void =>
    void deploy(place, readBuilt(build), { keep: 1, mayShrink: false, mayMove: false });
  publish(builds[0]!);
  const server = await serveFolder(place.current);
  const browser = await openBrowser();
  try {
    const tab = await openTab(await browser.newContext({ baseURL: server.origin }), '/quiz/');
    for (const build of builds.slice(1)) publish(build);
    const parts = await openSearch(tab.page);
    await parts.field.fill('latency');
    await parts.retry.waitFor({ timeout: 10_000 }).catch(() => null);
    return [
      {
        what: `the same with --keep 1, which loses them`,
        value: `${tab.complaints.length} complaints`,
        wanted: 'some',
        held: tab.complaints.length > 0,
      },
    ];
  } finally {
    await browser.close();
    await server.stop();
  }
}
