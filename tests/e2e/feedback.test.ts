import type { Locator, Page } from '@playwright/test';
import { footStrings, insightStrings } from '../../src/strings/de.ts';
import { audit, overflow } from './audit.ts';
import { expect, test } from './quiet.ts';

// The site of a team that has named its tracker; only links to it leave the site.
const path = 'roles/werkbank/';

/** Opens the question which part a reader means, once its script has come. */
async function openParts(page: Page): Promise<Locator> {
  await page.goto(path);
  const link = page.getByRole('main').getByRole('link', { name: footStrings.feedback });
  await link.scrollIntoViewIfNeeded();
  await page.locator('.keep button').first().waitFor();
  await link.press('Enter');
  return page.getByRole('dialog', { name: footStrings.part });
}

const told = async (link: Locator): Promise<{ title: string | null; text: string | null }> => {
  const { searchParams } = new URL((await link.getAttribute('href'))!);
  return { title: searchParams.get('titel'), text: searchParams.get('text') };
};

test('a suggestion names the page and the heading that the reader chooses', async ({ page }) => {
  const dialog = await openParts(page);
  await expect(dialog).toBeVisible();
  const links = dialog.getByRole('link');
  const headings = await page.locator('main .heading > h2').allTextContents();
  expect(headings.length).toBeGreaterThan(1);
  await expect(links).toHaveText([footStrings.whole, ...headings]);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  const whole = await told(links.first());
  expect(whole.title).toBe(title);
  expect(whole.text).toMatch(/\/roles\/werkbank\/ $/);
  const second = await told(links.nth(2));
  expect(second.title).toBe(title);
  const [address = '', ...words] = second.text!.split(' ');
  expect(words.join(' ')).toBe(headings[1]);
  const anchor = decodeURIComponent(new URL(address).hash.slice(1));
  await expect(page.locator(`[id="${anchor}"]`)).toHaveText(headings[1]!);
});

test('an insight is handed in for the part of the page that the reader chooses', async ({
  page,
}) => {
  await page.goto(path);
  const link = page.getByRole('link', { name: insightStrings.add });
  await link.scrollIntoViewIfNeeded();
  await page.locator('.keep button').first().waitFor();
  await link.press('Enter');
  const links = page.getByRole('dialog', { name: footStrings.part }).getByRole('link');
  const second = await told(links.nth(1));
  const heading = await page.locator('main .heading > h2').first().innerText();
  expect(second.text).toContain(heading);
  expect(await links.nth(1).getAttribute('href')).toContain('/einblick?');
});

test('the question is asked by keyboard, fits a narrow window, and gives the focus back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const dialog = await openParts(page);
  await expect(dialog.getByRole('link').first()).toBeFocused();
  expect(await overflow(page)).toBe(0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await audit(page)).toEqual([]);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(
    page.getByRole('main').getByRole('link', { name: footStrings.feedback }),
  ).toBeFocused();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a suggestion names the page, and two plain links say whether it helped', async ({
    page,
  }) => {
    await page.goto(path);
    const { text } = await told(
      page.getByRole('main').getByRole('link', { name: footStrings.feedback }),
    );
    expect(text).toMatch(/\/roles\/werkbank\/ $/);
    for (const { answer, whole } of footStrings.answers)
      await expect(page.getByRole('link', { name: whole })).toHaveAttribute(
        'href',
        new RegExp(`^mailto:.*subject=${answer}:`),
      );
  });
});
