import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { encodeAnswers } from '../../src/features/quiz/codes/answer-code.model.ts';
import { storageKey } from '../../src/model/storage.ts';
import { quizStrings as words } from '../../src/features/quiz/strings.en.ts';
import { audit, overflow } from './audit.ts';
import { expect, test } from './quiet.ts';
import { answersTo, guideOf, leaningAnswers, openWith, path, quizShown } from './quiz.ts';

const kept = (page: Page): Promise<Record<string, unknown> | null> =>
  page.evaluate(() => {
    const key = Object.keys(localStorage).find((key) => key.endsWith('quiz'));
    return key
      ? (JSON.parse(localStorage.getItem(key)!) as { answers: Record<string, unknown> }).answers
      : null;
  });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

test('the keyboard alone answers every question and reads the result, and nothing leaves the browser', async ({
  page,
}) => {
  const asked: string[] = [];
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.locator('fieldset').waitFor();
  page.on('request', (request) => {
    // Chromium looks the icon up anew for every address; an address’s fragment is never sent.
    const icon = new URL('favicon.svg', page.url()).href.replace('quiz/', '');
    // What comes on demand is code, whose address is the same for everyone.
    const code = request.method() === 'GET' && /\/_astro\/[\w.-]+\.js$/.test(request.url());
    if (request.url() !== icon && !code) asked.push(`${request.method()} ${request.url()}`);
  });
  const guide = await guideOf(page);
  const core = guide.bank.items.filter(({ round }) => round === 'core');
  await page.getByRole('radio').first().focus();
  for (const [place, item] of core.entries()) {
    await expect(page.locator('fieldset')).toHaveAttribute('data-item', item.id);
    if (place > 0) {
      await expect(heading(page, item.text)).toBeFocused();
      await expect(page).toHaveTitle(new RegExp(`^${words.place(place + 1, core.length)} – `));
      await expect(page.locator('fieldset :checked')).toHaveCount(0);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Space');
    // Arrow keys choose, and take the reader nowhere.
    if (place % 3) await page.keyboard.press('ArrowDown');
    await expect(page.locator('fieldset')).toHaveAttribute('data-item', item.id);
    await page.keyboard.press('Enter');
  }
  await expect(page).toHaveURL(/#result$/);
  await expect(page.locator('.result h1')).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(`^${words.titles.result} – `));
  expect(Object.keys((await kept(page))!)).toHaveLength(core.length);
  expect(asked, 'requests after the page had loaded').toEqual([]);
});

test('a finger needs a tap a question, and a result that does not load says so and keeps the answers', async ({
  browser,
  baseURL,
}) => {
  const size = { width: 390, height: 844 };
  const page = await browser.newPage({ baseURL: baseURL!, viewport: size, hasTouch: true });
  await page.goto(path, { waitUntil: 'networkidle' });
  const guide = await guideOf(page);
  const core = guide.bank.items.filter(({ round }) => round === 'core');
  // What the page can still come to load.
  const late = await page.evaluate(() => {
    const map = document.querySelector('script[type=importmap]')!.textContent;
    const loaded = performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname);
    const { integrity } = JSON.parse(map) as { integrity: object };
    return Object.keys(integrity).filter((address) => !loaded.includes(address));
  });
  const isLate = ({ pathname }: URL): boolean => late.includes(pathname);
  await page.route(isLate, (route) => route.abort());
  for (const [place, item] of core.entries()) {
    await expect(page.locator('fieldset')).toHaveAttribute('data-item', item.id);
    // After the start, everything that a question needs is on the screen.
    if (place > 0) {
      const ways = await page.locator('.one > .acts').boundingBox();
      expect.soft(ways!.y + ways!.height, item.id).toBeLessThan(size.height);
      expect.soft(await page.evaluate(() => scrollY), item.id).toBe(0);
    }
    await page
      .locator('.answers label')
      .nth(place % 4)
      .tap();
  }
  await expect(page.getByRole('alert')).toHaveText(words.late.safe);
  await expect(heading(page, words.late.failed)).toBeFocused();
  expect(Object.keys((await kept(page))!)).toHaveLength(core.length);
  await page.getByRole('button', { name: words.late.retry }).click();
  await expect(page.getByRole('button', { name: words.late.retry })).toBeEnabled();
  await page.unroute(isLate);
  await page.getByRole('button', { name: words.late.retry }).click();
  await expect(page.locator('.result h1')).toBeVisible();
  await page.context().close();
});

test('Back, Forward and a reload show what was answered last; what was deleted stays away', async ({
  page,
}) => {
  // A click leads on once the quiz has woken.
  await page.goto(path, { waitUntil: 'networkidle' });
  const guide = await guideOf(page);
  const [first, second] = guide.bank.items;
  const radio = page.getByRole('radio');
  await radio.nth(3).click();
  await expect(heading(page, second!.text)).toBeVisible();
  await page.getByRole('checkbox', { name: words.question.pace }).uncheck();
  await radio.nth(1).check();
  // The answer just given is there even if the page goes at once.
  await page.reload();
  await expect(heading(page, second!.text)).toBeVisible();
  await expect(radio.nth(1)).toBeChecked();
  await page.goBack();
  await expect(page.locator('fieldset')).toHaveAttribute('data-item', first!.id);
  await expect(radio.nth(3)).toBeChecked();
  await radio.nth(4).check();
  await page.goForward();
  await expect(radio.nth(1)).toBeChecked();
  expect(await kept(page)).toMatchObject({ [first!.id]: 2 });

  await page.goto('about/your-pages/');
  await page.evaluate((key) => localStorage.removeItem(key), storageKey(guide.base, 'quiz'));
  await page.goBack();
  await expect(heading(page, second!.text)).toBeVisible();
  await expect(page.locator('fieldset :checked')).toHaveCount(0);
  expect(await kept(page)).toBeNull();
});

test('a result goes to a colleague as a picture and as a link, and leaves their own answers as they were', async ({
  page,
  browser,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openWith(page, leaningAnswers, '#result');
  const title = (await page.locator('.result h1').textContent())!;
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words.tools.picture }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(words.tools.file('backend'));
  const png = await readFile(await file.path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  await expect(page.getByText(words.tools.saved(words.tools.file('backend')))).toBeVisible();
  await page.getByRole('button', { name: words.tools.share }).click();
  await expect(page.getByText(words.tools.copied)).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());

  const peer = await browser.newPage({ baseURL: new URL('/', page.url()).href });
  await openWith(peer, (guide) => answersTo(guide, 4, 0), '');
  const before = await kept(peer);
  await peer.goto(address);
  await expect(peer.locator('h1:visible')).toHaveText(title.replace(/^You/, 'They'));
  await expect(peer.getByText(words.shared.safe(4))).toBeVisible();
  expect(await kept(peer)).toEqual(before);
  await peer.getByRole('button', { name: words.shared.own }).click();
  await expect(peer.getByText(words.resume.answered(4, 26))).toBeVisible();
  expect(new URL(peer.url()).hash).toBe('');
  await peer.context().close();
});

test('every view fits 320 pixels, which is 1280 at four times the size, also with spaced text', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const guide = await openWith(page, leaningAnswers, '#result');
  const scenario = guide.bank.items.find(({ kind }) => kind === 'scenario')!;
  for (const fragment of ['#result', '#review', '#all', `#q=${scenario.id}`, '#result=%', '']) {
    await page.goto(path + fragment);
    await page.reload();
    await quizShown(page);
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
    expect.soft(await overflow(page), fragment).toBe(0);
    await page.evaluate(() => {
      const spaced = new CSSStyleSheet();
      spaced.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      document.adoptedStyleSheets = [spaced];
    });
    expect.soft(await overflow(page), `${fragment} spaced`).toBe(0);
  }
});

test('printed, the result tells headline, reasons, places, every answer and its code', async ({
  page,
}) => {
  await openWith(page, leaningAnswers, '#result');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.result h1')).toBeVisible();
  await expect(page.locator('.lean-map')).toBeVisible();
  await expect(page.locator('.given li')).toHaveCount(26);
  await expect(page.locator('.given li').last()).toBeVisible();
  await expect(page.locator('.code')).toBeVisible();
  for (const button of await page.getByRole('button').all()) await expect(button).toBeHidden();
});

test('states that few readers meet are accessible as well', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  const check = async (state: string): Promise<void> =>
    expect.soft(await audit(page), state).toEqual([]);
  const guide = await openWith(page, (quiz) => answersTo(quiz, 6, 2), '');
  await check('welcome back');
  await page.getByRole('button', { name: words.foot.delete }).click();
  await check('before everything is deleted');
  await page.keyboard.press('Escape');
  const visit = async (fragment: string): Promise<void> => {
    await page.goto(path + fragment);
    await page.reload();
    await quizShown(page);
  };
  await visit('#result');
  await check('too few answers');
  await visit(`#answers=${encodeAnswers(guide.bank, answersTo(guide, 9, 1))}`);
  await check('answers from a link');
  await visit('#result=%');
  await check('a link that cannot be read');
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.getByRole('button', { name: words.shared.own }).click();
  await page.getByRole('link', { name: words.resume.go }).click();
  await page.getByRole('radio').first().click();
  await expect(page.getByText(words.memory.lost)).toBeVisible();
  await check('an answer that is not kept');
});
