import type { Page } from '@playwright/test';
import { skillStrings } from '../../src/strings/en.ts';
import { expect, test } from './quiet.ts';

const words = skillStrings;
const skills = (page: Page) => page.locator('tr[data-skill]:visible');
const heads = (page: Page) => page.locator('thead th[data-role]:visible');

test('role, grade, group and words narrow the matrix, and the address says so', async ({
  page,
}) => {
  await page.goto('skills/');
  const all = await skills(page).count();
  expect(all).toBeGreaterThan(20);
  await page.getByLabel(words.role, { exact: true }).selectOption('backend');
  await page.getByLabel(words.grade, { exact: true }).selectOption('senior');
  await expect(heads(page)).toContainText(['Senior backend PM']);
  await expect(page).toHaveURL(/\?role=backend&grade=senior$/);
  await page.getByLabel(words.group, { exact: true }).selectOption('backend');
  await page.getByLabel(words.query, { exact: true }).fill('reliability');
  await expect(skills(page)).toHaveCount(1);
  await expect(page.getByRole('status')).toHaveText(
    words.shown.replace('{skills}', '1').replace('{all}', String(all)).replace('{columns}', '1'),
  );
  await expect(page).toHaveURL(/&q=reliability$/);
  await page.reload();
  await expect(skills(page)).toHaveCount(1);
  await expect(page.getByLabel(words.grade, { exact: true })).toHaveValue('senior');
  await page.getByRole('button', { name: words.reset }).click();
  await expect(skills(page)).toHaveCount(all);
  await expect(page).toHaveURL(/\/skills\/$/);
});

test('only what differs leaves out rows whose shown levels are the same', async ({ page }) => {
  await page.goto('skills/?grade=manager&differs=yes');
  const rows = await skills(page).all();
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows) {
    const levels = await row.locator('td:visible').allTextContents();
    expect(new Set(levels.map((text) => text.trim())).size).toBeGreaterThan(1);
  }
});

test('words that match nothing are said, with a way back', async ({ page }) => {
  await page.goto('skills/?q=zzzz');
  await expect(page.getByText(words.nothing)).toBeVisible();
  await expect(page.locator('.matrix table')).toBeHidden();
  await page.locator('#_matrix-nothing button').click();
  await expect(page.locator('.matrix table')).toBeVisible();
});

test('an address with nonsense shows everything', async ({ page }) => {
  await page.goto('skills/?role=%3Cscript%3E&grade=constructor&group=__proto__&differs=maybe');
  await expect(page.locator('tr[data-skill]:not(:visible)')).toHaveCount(0);
});

test('the heads stay in view, and the region scrolls by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('skills/');
  const region = page.getByRole('region', { name: words.whole });
  await region.focus();
  await page.keyboard.press('End');
  await expect.poll(() => region.evaluate((element) => element.scrollTop)).toBeGreaterThan(500);
  for (let press = 0; press < 8; press++) await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(100);
  await expect(heads(page).first()).toBeInViewport();
  await expect(page.locator('thead th').first()).toBeInViewport();
});

test('what has the focus is never wholly under the heads that stay', async ({ page }) => {
  await page.goto('skills/');
  const links = page.locator('.matrix tbody td a');
  // Backwards, rows come from below the head and columns from behind the names.
  await links.nth((await links.count()) - 1).focus();
  const covered: string[] = [];
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Shift+Tab');
    const under = await page.evaluate(() => {
      const focused = document.activeElement!;
      const { x, y, width, height } = focused.getBoundingClientRect();
      const top = document.elementFromPoint(x + width - 2, y + height - 2)?.closest('th, td');
      return top?.contains(focused) ? null : (focused.closest('td, th')?.id ?? focused.tagName);
    });
    if (under !== null) covered.push(under);
  }
  expect(covered).toEqual([]);
});

test('the words of a scale are no wider than their column, whatever they are', async ({ page }) => {
  await page.goto('skills/');
  for (const word of ['Working knowledge', 'Grundkenntnissebeherrschend'.slice(0, 24)]) {
    await page.locator('td[data-l] a').evaluateAll((links, text) => {
      for (const link of links) link.lastChild!.textContent = ` ${text}`;
    }, word);
    for (const width of [1024, 1280, 1440, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page
        .locator('td[data-l] a')
        .evaluateAll(
          (links) =>
            links.filter(
              (link) =>
                link.getBoundingClientRect().right >
                link.closest('td')!.getBoundingClientRect().right,
            ).length,
        );
      expect(wide, `${word} at ${width} px`).toBe(0);
    }
  }
});

test('what the levels mean is told by a press or a key, not by hovering', async ({ page }) => {
  await page.goto('skills/');
  const means = page.locator('details.scale');
  await expect(means.locator('dd').first()).toBeHidden();
  await means.locator('summary').press('Enter');
  await expect(means.locator('dd').first()).toBeVisible();
  expect(await means.locator('dd').count()).toBe(await means.locator('dt').count());
  await expect(page.locator('main [title]')).toHaveCount(0);
});

test('a cell has an address of its own, and leads to its level', async ({ page }) => {
  const cell = 'reliability.backend.senior-backend-pm';
  await page.goto(`skills/#${cell}`);
  const target = page.locator(`[id="${cell}"]`);
  await expect(target).toBeInViewport();
  await target.getByRole('link').click();
  await expect(page).toHaveURL(/\/skills\/reliability\/#level-4$/);
  await expect(page.locator('#level-4')).toBeInViewport();
});

test('on paper all columns fit on a sheet on its side, and say whose they are', async ({
  page,
}) => {
  await page.goto('skills/');
  await page.emulateMedia({ media: 'print' });
  // What A4 on its side leaves between its margins.
  await page.setViewportSize({ width: Math.floor((265 / 25.4) * 96), height: 700 });
  const table = page.locator('.matrix table');
  const [needed, given] = await table.evaluate((element) => [element.scrollWidth, innerWidth]);
  expect(needed).toBeLessThanOrEqual(given!);
  // No word reaches into the next cell.
  const over = await page
    .locator('.matrix :is(thead th, td)')
    .evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth).length);
  expect(over).toBe(0);
  for (const role of await page.locator('.matrix thead span').all())
    await expect(role).toBeVisible();
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!;
  expect(Number(width)).toBeGreaterThan(Number(height));
});

test('the address of a cell wins over a filter that hides it', async ({ page }) => {
  const cell = 'reliability.backend.senior-backend-pm';
  await page.goto(`skills/?group=frontend#${cell}`);
  await expect(page.locator(`[id="${cell}"]`)).toBeInViewport();
});

/** What is hidden of each row and cell, and how the rest is set. */
const state = (page: Page): Promise<string[]> =>
  page
    .locator('.matrix')
    .evaluate((region) => [
      region.querySelector('table')!.className,
      ...[...region.querySelectorAll('tbody')].map((body) => `${body.hidden} ${body.className}`),
      ...[...region.querySelectorAll('tr')].map((row) =>
        row.closest('[hidden]')
          ? 'hidden'
          : `${row.className}:${[...row.cells].map((cell) => Number(cell.hidden)).join('')}`,
      ),
    ]);

test('filters, one after the other and from anywhere, leave what their address brings', async ({
  page,
  context,
}) => {
  await page.goto('skills/');
  const fresh = await context.newPage();
  const steps: [string, string, { top: number; left: number }][] = [
    ['role', 'backend', { top: 900, left: 0 }],
    ['grade', 'senior', { top: 0, left: 0 }],
    ['role', '', { top: 300, left: 0 }],
    ['q', 'zzzz', { top: 0, left: 0 }],
    ['q', '', { top: 0, left: 0 }],
    ['grade', '', { top: 300, left: 400 }],
    ['group', 'shared', { top: 9999, left: 900 }],
    ['group', '', { top: 0, left: 0 }],
  ];
  for (const [name, value, place] of steps) {
    await page.locator('.matrix').evaluate((region, to) => region.scrollTo(to), place);
    const control = page.locator(`#_filters [name='${name}']`);
    if (name === 'q') await control.fill(value);
    else await control.selectOption(value);
    await expect
      .poll(() => new URL(page.url()).searchParams.get(name) ?? '', `${name}: ${value}`)
      .toBe(value);
    await fresh.goto(page.url());
    await expect.poll(() => state(page), `${name}: ${value}`).toEqual(await state(fresh));
  }
});

test('what is read out for every cell of a row is the skill alone', async ({ page }) => {
  // So few columns leave room for what the skill is, next to its name.
  await page.goto('skills/?grade=senior');
  const row = page.locator('tr[data-skill]').first();
  const link = row.getByRole('rowheader').getByRole('link');
  const [name, about] = await Promise.all([link.textContent(), row.locator('small').textContent()]);
  await expect(row.getByRole('rowheader')).toHaveAccessibleName(name!.trim());
  await expect(link).toHaveAccessibleDescription(about!.trim());
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('everything is shown and no control is', async ({ page }) => {
    await page.goto('skills/?role=backend');
    await expect(page.locator('#_filters')).toBeHidden();
    await expect(heads(page)).toHaveCount(await page.locator('thead th[data-role]').count());
    await expect(skills(page)).toHaveCount(await page.locator('tr[data-skill]').count());
  });
});

test('from home to what a senior backend PM needs is three steps', async ({ page }) => {
  await page.goto('./');
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Careers' })
    .click();
  await page
    .getByRole('main')
    .getByRole('link', { name: /Senior backend PM/ })
    .first()
    .click();
  await page.getByRole('link', { name: /Rate yourself/ }).click();
  await expect(page).toHaveURL(/\/skills\/profile\/\?role=backend&position=senior-backend-pm$/);
});
