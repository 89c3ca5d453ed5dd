import { type Browser, chromium, type Page } from '@playwright/test';
import { frameStrings } from '../../src/strings/en.ts';
import { findBrowser, findShell } from '../e2e/browser.ts';
import { openSearch, partsOf } from '../e2e/search.ts';
import { address, host } from './servers.ts';

/** What a reader's way through the whole site has shown. */
export interface Travelled {
  readonly pages: number;
  /** Questions of the quiz that were answered, up to its result. */
  readonly answered: number;
  readonly found: string;
  readonly theme: string;
  /** Breaches of a policy. */
  readonly violations: readonly string[];
  /** Errors and warnings of the console, errors of scripts, failed and foreign requests. */
  readonly complaints: readonly string[];
}

/** A browser that takes the tests' name for the tests' address. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findShell() ?? findBrowser();
  return chromium.launch({
    ...(executablePath && { executablePath }),
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync'],
      `--host-resolver-rules=MAP ${host} ${address}`,
    ],
  });
}

/** Goes through the site behind a server: reads, searches, takes the quiz, changes theme, prints. */
export async function travel(
  browser: Browser,
  {
    origin,
    place: { base },
  }: { readonly origin: string; readonly place: { readonly base: string } },
): Promise<Travelled> {
  // The certificate is held against its authority elsewhere; a browser has no such authority.
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    baseURL: origin + base,
    colorScheme: 'light',
  });
  const page = await context.newPage();
  const violations: string[] = [];
  const complaints: string[] = [];
  await watch(page, origin, violations, complaints);
  let pages = 0;
  const open = async (path: string): Promise<void> => {
    const response = await page.goto(path, { waitUntil: 'networkidle' });
    if (response?.status() !== (path === 'nowhere/' ? 404 : 200))
      complaints.push(`${response?.status()}: ${path}`);
    pages++;
  };
  try {
    for (const path of [
      './',
      'roles/',
      'skills/',
      'skills/profile/',
      'careers/',
      'compare/',
      'nowhere/',
    ])
      await open(path);
    await open('./');
    const { field, links } = await openSearch(page);
    await field.fill('idempotency');
    await links
      .filter({ hasText: /^Idempotency$/ })
      .first()
      .click();
    await page.waitForURL(/\/glossary\/idempotency\//);
    const found = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    await open('search/?q=latency');
    await partsOf(page.getByRole('main')).links.first().waitFor();
    await page.getByLabel(frameStrings.theme).selectOption(frameStrings.themes.dark);
    await open('print/faq/');
    const theme = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    await page.pdf();
    await open('quiz/');
    const answered = await answerQuiz(page);
    return { pages, answered, found, theme, violations, complaints };
  } finally {
    await context.close();
  }
}

async function watch(
  page: Page,
  origin: string,
  violations: string[],
  complaints: string[],
): Promise<void> {
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    ),
  );
  const missing = /nowhere\//;
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith('policy: ')) violations.push(`${page.url()} ${text}`);
    else if (['error', 'warning'].includes(message.type()) && !missing.test(message.location().url))
      complaints.push(`${page.url()} ${text}`);
  });
  page.on('pageerror', ({ message }) => {
    // A page that was ready too early or too late for a transition changes without one.
    if (!/ViewTransition opt-in disabled|Page already revealed/.test(message))
      complaints.push(`${page.url()} ${message}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) complaints.push(`foreign: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !missing.test(response.url()))
      complaints.push(`${response.status()}: ${response.url()}`);
  });
}

/** Answers every question by a click, up to the result. Gives how many there were. */
export async function answerQuiz(page: Page): Promise<number> {
  const item = page.locator('fieldset[data-item]');
  const seen = new Set<string>();
  for (;;) {
    const id = await item.getAttribute('data-item');
    seen.add(id!);
    await page
      .getByRole('radio')
      .nth(seen.size % 4)
      .click();
    await page.waitForFunction(
      (before) =>
        !!document.querySelector('.result h1') ||
        document.querySelector('fieldset[data-item]')?.getAttribute('data-item') !== before,
      id,
    );
    if (await page.locator('.result h1').count()) return seen.size;
  }
}
