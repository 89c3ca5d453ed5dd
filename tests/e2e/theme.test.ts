import type { Page } from '@playwright/test';
import { frameStrings } from '../../src/strings/en.ts';
import { expect, test } from './quiet.ts';

const { light, dark, auto } = frameStrings.themes;

const schemeOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
const paperOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

declare global {
  interface Window {
    /** The theme that the page had when its body began. */
    themeAtBody: string | null | undefined;
  }
}

/** Notes the theme at the moment the body begins, before anything of it can be painted. */
const watchBody = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      window.themeAtBody = document.documentElement.dataset.theme ?? null;
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });

test('the theme is that of the device, and follows it', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  await expect(page.getByLabel(frameStrings.theme)).toHaveValue('auto');
  const day = await paperOf(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paperOf(page)).not.toBe(day);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a choice is remembered, on other pages and later, without a flash', async ({ page }) => {
  await watchBody(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  expect(await page.evaluate(() => window.themeAtBody)).toBeNull();
  await page.getByLabel(frameStrings.theme).selectOption(dark);
  expect(await schemeOf(page)).toBe('dark');
  const night = await paperOf(page);
  for (const path of ['roles/', 'glossary/idempotency/', '404.html']) {
    await page.goto(path);
    expect(await page.evaluate(() => window.themeAtBody), path).toBe('dark');
    expect(await paperOf(page), path).toBe(night);
    await expect(page.getByLabel(frameStrings.theme), path).toHaveValue('dark');
  }
  await page.reload();
  expect(await page.evaluate(() => window.themeAtBody)).toBe('dark');
});

test('a page that comes back as it was left takes the theme chosen since', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  const select = page.getByLabel(frameStrings.theme);
  await select.selectOption(light);
  const key = await page.evaluate(() => localStorage.key(0)!);
  const comeBack = (value: string | null): Promise<void> =>
    page.evaluate(
      ([name, theme]) => {
        if (theme) localStorage.setItem(name, theme);
        else localStorage.removeItem(name);
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      },
      [key, value] as const,
    );
  await comeBack('dark');
  expect(await schemeOf(page)).toBe('dark');
  await expect(select).toHaveValue('dark');
  await comeBack(null);
  expect(await schemeOf(page)).toBe('light dark');
  await expect(select).toHaveValue('auto');
});

test('a light theme holds on a dark device', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  const day = await paperOf(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByLabel(frameStrings.theme).selectOption(light);
  expect(await paperOf(page)).toBe(day);
  await page.reload();
  expect(await paperOf(page)).toBe(day);
});

test('the device’s theme can be had back, and nothing is kept', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  const select = page.getByLabel(frameStrings.theme);
  await select.selectOption(dark);
  expect(await page.evaluate(() => Object.keys(localStorage))).toHaveLength(1);
  await select.selectOption(auto);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBeUndefined();
  await page.reload();
  await expect(select).toHaveValue('auto');
});

for (const [how, block] of Object.entries({
  'that throws when it is used': () => {
    for (const name of ['getItem', 'setItem', 'removeItem'] as const)
      Storage.prototype[name] = () => {
        throw new DOMException('full or blocked', 'QuotaExceededError');
      };
  },
  'that throws when it is named': () => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  },
}))
  test(`a storage ${how} breaks nothing`, async ({ page }) => {
    await page.addInitScript(block);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('./');
    const select = page.getByLabel(frameStrings.theme);
    await expect(select).toHaveValue('auto');
    await select.selectOption(dark);
    expect(await schemeOf(page)).toBe('dark');
    await select.selectOption(auto);
    expect(await schemeOf(page)).toBe('light dark');
  });

for (const garbage of ['', 'pink', '"dark"', '[object Object]', '<b>', 'DARK', 'x'.repeat(10_000)])
  test(`a storage that holds ${garbage.slice(0, 20) || 'nothing'} is ignored`, async ({ page }) => {
    await page.goto('./');
    await page.getByLabel(frameStrings.theme).selectOption(dark);
    await page.evaluate((value) => {
      for (const key of Object.keys(localStorage)) localStorage.setItem(key, value);
    }, garbage);
    await page.reload();
    await expect(page.getByLabel(frameStrings.theme)).toHaveValue('auto');
    expect(await schemeOf(page)).toBe('light dark');
    await page.getByLabel(frameStrings.theme).selectOption(dark);
    await page.reload();
    expect(await schemeOf(page)).toBe('dark');
  });
