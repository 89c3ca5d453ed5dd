import { findLosses } from './print-losses.ts';
import { expect, test } from './quiet.ts';

const nothing = { lost: [], outside: [], cut: [], broken: [], over: 0 };

for (const format of ['A4', 'Letter'] as const)
  test(`long words, long lines and many columns are whole on ${format}`, async ({ page }) => {
    await page.goto('faq/druckprobe/', { waitUntil: 'networkidle' });
    // One tab of three is in sight, and the words to a figure are folded.
    await page.locator('.tablist').scrollIntoViewIfNeeded();
    await page.getByRole('tab').nth(1).click();
    await expect(page.locator('.tab.off')).toHaveCount(2);
    await expect(page.locator('.figure details')).not.toHaveAttribute('open');
    expect(await findLosses(page, format)).toEqual(nothing);
  });
