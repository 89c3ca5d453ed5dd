import type { Page } from '@playwright/test';
import { findLosses } from './print-losses.ts';
import type { Format } from './paper.ts';
import { expect, test } from './quiet.ts';
import { templates } from './templates.ts';

const nothing = { lost: [], outside: [], cut: [], broken: [], over: 0 };
const formats: readonly Format[] = ['A4', 'Letter'];

async function expectAllOnPaper(page: Page): Promise<void> {
  for (const format of formats)
    expect(await findLosses(page, format), `${page.url()} on ${format}`).toEqual(nothing);
}

const more = [
  { name: 'the matrix', path: 'skills/' },
  { name: 'a skill', path: 'skills/reliability/' },
  { name: 'every component for writers', path: 'about/writing/' },
  { name: 'demos to print', path: 'print/compare/' },
];

for (const { name, path } of [...templates, ...more])
  test(`every word of ${name} is on paper`, async ({ page }) => {
    await page.goto(path);
    // A tool takes the place of what is there without script.
    if (await page.locator('[data-island]').count()) await page.waitForLoadState('networkidle');
    await expectAllOnPaper(page);
  });
