import type { Page } from '@playwright/test';
import { findLosses } from './print-losses.ts';
import type { Format } from './paper.ts';
import { expect, test } from './quiet.ts';
import { templates } from './templates.ts';

const nothing = { lost: [], outside: [], cut: [], broken: [], over: 0 };
const formats: readonly Format[] = ['A4', 'Letter'];

/** Each page is printed on one of the two, and on both where all pages are tested. */
async function expectAllOnPaper(page: Page, place: number): Promise<void> {
  const used = process.env['PAGES'] === 'all' ? formats : [formats[place % formats.length]!];
  for (const format of used)
    expect(await findLosses(page, format), `${page.url()} on ${format}`).toEqual(nothing);
}

const more = [
  { name: 'the matrix', path: 'skills/' },
  { name: 'a skill', path: 'skills/reliability/' },
  { name: 'every component for writers', path: 'about/writing/' },
  { name: 'demos to print', path: 'print/compare/' },
];

for (const [place, { name, path }] of [...templates, ...more].entries())
  test(`every word of ${name} is on paper`, async ({ page }) => {
    await page.goto(path);
    // A tool takes the place of what is there without script.
    if (await page.locator('[data-island]').count()) await page.waitForLoadState('networkidle');
    await expectAllOnPaper(page, place);
  });
