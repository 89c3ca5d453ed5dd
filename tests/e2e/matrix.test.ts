import type { Page } from '@playwright/test';
import { selfCheckStrings, skillStrings } from '../../src/strings/en.ts';
import { overflow } from './audit.ts';
import { expect, test } from './quiet.ts';
import { brokenWords } from './room.ts';

const words = skillStrings;
const skills = (page: Page) => page.locator('tr[data-skill]:visible');
const heads = (page: Page) => page.locator('thead th[data-role]:visible');

test('role, position, group and words narrow the matrix, and the address says so', async ({
  page,
}) => {
  await page.goto('skills/');
  const all = await skills(page).count();
  expect(all).toBeGreaterThan(20);
  const first = await heads(page).evaluateAll((shown) => [
    ...new Set(shown.map((head) => (head as HTMLElement).dataset.role)),
  ]);
  expect(first, 'one role is shown at first').toHaveLength(1);
  await page.getByRole('radio', { name: 'Backend PM' }).check();
  await page.getByLabel(words.position, { exact: true }).selectOption('senior-backend-pm');
  await expect(heads(page)).toContainText(['Senior backend PM']);
  await expect(page).toHaveURL(/\?role=backend&position=senior-backend-pm$/);
  // Every row says what its level looks like, and no other level.
  const row = page.locator('tr[data-skill="reliability"]');
  await expect(row.locator('ol > li:visible')).toHaveCount(1);
  await expect(row.locator('ol > li:visible')).toContainText('Set targets for several services');
  await page.getByLabel(words.group, { exact: true }).selectOption('backend');
  await page.getByLabel(words.query, { exact: true }).fill('reliability');
  await expect(skills(page)).toHaveCount(1);
  await expect(page.getByRole('status')).toHaveText(
    words.shown.replace('{skills}', '1').replace('{all}', String(all)).replace('{columns}', '1'),
  );
  await expect(page).toHaveURL(/&q=reliability$/);
  await page.reload();
  await expect(skills(page)).toHaveCount(1);
  await expect(page.getByLabel(words.position, { exact: true })).toHaveValue('senior-backend-pm');
  // The same step of another role's ladder.
  await page.getByRole('radio', { name: 'Dual PM' }).check();
  await expect(heads(page)).toContainText(['Senior dual PM']);
  await page.getByRole('button', { name: words.reset }).click();
  await expect(skills(page)).toHaveCount(all);
  await expect(page).toHaveURL(/\/skills\/$/);
});

test('only what differs leaves out rows whose shown levels are the same', async ({ page }) => {
  await page.goto('skills/?grade=manager&differs=yes');
  const rows = await skills(page).all();
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows) {
    const levels = await row.locator('td[id]:visible').allTextContents();
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

test('an address with nonsense leaves out no skill', async ({ page }) => {
  await page.goto('skills/?role=%3Cscript%3E&grade=constructor&group=__proto__&differs=maybe');
  await expect(page.locator('tr[data-skill]:not(:visible)')).toHaveCount(0);
});

test('the page scrolls, not a box in it, and the heads stay', async ({ page }) => {
  for (const [width, path] of [
    [1440, 'skills/'],
    [1440, 'skills/?role=all'],
    [768, 'skills/?role=all'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(path);
    const place = await page.locator('.matrix').evaluate((region) => {
      scrollTo(0, region.getBoundingClientRect().top + scrollY + 1500);
      const { scrollWidth, clientWidth } = document.documentElement;
      return { boxed: getComputedStyle(region).overflowY, over: scrollWidth - clientWidth };
    });
    expect(place, `${path} at ${width} px`).toEqual({ boxed: 'visible', over: 0 });
    await expect(heads(page).first()).toBeInViewport({ ratio: 1 });
    await expect(heads(page).last()).toBeInViewport({ ratio: 1 });
  }
});

test('no position has its words broken on a tablet', async ({ page }) => {
  await page.goto('skills/?role=all');
  for (const width of [768, 960, 1100]) {
    await page.setViewportSize({ width, height: 900 });
    expect.soft(await brokenWords(page), `at ${width} px`).toEqual([]);
  }
});

test('what has the focus is never wholly under the heads that stay', async ({ page }) => {
  await page.goto('skills/');
  const links = page.locator('.matrix td[id] > a:visible');
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
  await page.goto('skills/?role=all');
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

test('a cell has an address of its own, in whatever role, and leads to its level', async ({
  page,
}) => {
  const cell = 'reliability.backend.senior-backend-pm';
  await page.goto(`skills/#${cell}`);
  const target = page.locator(`[id="${cell}"]`);
  await expect(target).toBeInViewport();
  await target.getByRole('link').click();
  await expect(page).toHaveURL(/\/skills\/reliability\/#level-4$/);
  await expect(page.locator('#level-4')).toBeInViewport();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('groups are folded, and the text of a level is two taps away', async ({ page }) => {
    await page.goto('skills/');
    await expect(skills(page)).toHaveCount(0);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThanOrEqual(2500);
    const group = page.getByRole('button', { name: 'Backend skills' });
    await group.click();
    await expect(group).toHaveAttribute('aria-expanded', 'true');
    const row = page.locator('tr[data-skill="reliability"]');
    await row.locator('summary').click();
    await expect(row.locator('ol > li:visible')).toHaveCount(1);
    expect(await overflow(page)).toBe(0);
    // What is folded is found by the browser's search and by an address, and printed.
    const folded = page.locator('tr[data-skill="user-research"]');
    await expect(folded).toHaveAttribute('hidden', 'until-found');
    await folded.evaluate((element) =>
      element.dispatchEvent(new Event('beforematch', { bubbles: true })),
    );
    await expect(folded).toBeVisible();
    await page.reload();
    await page.emulateMedia({ media: 'print' });
    await expect(skills(page)).toHaveCount(await page.locator('tr[data-skill]').count());
    await expect(heads(page)).toHaveCount(await page.locator('thead th[data-role]').count());
  });
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
  for (const role of await page.locator('.matrix thead [data-role] span').all())
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
          : `${row.className}:${[...row.cells].map((cell) => Number(cell.checkVisibility())).join('')}`,
      ),
    ]);

test('filters, one after the other and from anywhere, leave what their address brings', async ({
  page,
  context,
}) => {
  await page.goto('skills/');
  const fresh = await context.newPage();
  const steps: [string, string, number][] = [
    ['role', 'backend', 900],
    ['position', 'senior-backend-pm', 0],
    ['role', 'all', 300],
    ['grade', '', 300],
    ['q', 'zzzz', 0],
    ['q', '', 0],
    ['group', 'shared', 9999],
    ['group', '', 0],
    ['differs', 'yes', 2000],
    ['role', 'dual', 0],
  ];
  for (const [name, value, top] of steps) {
    await page.evaluate((to) => scrollTo(0, to), top);
    const control = page.locator(`#_filters [name='${name}']`);
    if (name === 'q') await control.fill(value);
    else if (name === 'role') await page.locator(`#_filters input[value='${value}']`).check();
    else if (name === 'differs') await control.check();
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
    const texts = page.locator('tr[data-skill] details').first();
    await texts.locator('summary').click();
    await expect(texts.locator('li').first()).toBeVisible();
    await expect(heads(page)).toHaveCount(await page.locator('thead th[data-role]').count());
    await expect(skills(page)).toHaveCount(await page.locator('tr[data-skill]').count());
  });
});

test('from home to what a senior backend PM lacks is three actions and at most nine taps', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
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
  await page.getByRole('link', { name: selfCheckStrings.link }).first().click();
  await expect(page).toHaveURL(/\/careers\/senior-backend-pm\/backend\/$/);
  const groups = await page.locator('.rates fieldset').all();
  expect(groups.length).toBeGreaterThanOrEqual(5);
  // One tap for each skill, and one to the answer.
  expect(groups.length + 1).toBeLessThanOrEqual(9);
  for (const group of groups) await group.getByRole('radio', { name: /^4/ }).check();
  const answer = page.getByRole('region', { name: selfCheckStrings.answer });
  await expect(answer.getByRole('status')).toHaveText(
    selfCheckStrings.count
      .replace('{enough}', String(groups.length))
      .replace('{all}', String(groups.length))
      .replace('{missing}', '0'),
  );
  await groups[2]!.getByRole('radio', { name: selfCheckStrings.unknown }).check();
  await groups[0]!.getByRole('radio', { name: /^3/ }).check();
  const missing = answer.locator('[data-part="missing"] li');
  await expect(missing).toHaveCount(2);
  await expect(missing.first(), 'what is not known comes first').toContainText('Reliability');
  await expect(missing.first()).toContainText(selfCheckStrings.doFirst);
  await expect(missing.first().getByRole('link').last()).toHaveAttribute('href', /\/faq\//);
  // The whole profile is behind it, and knows what was said here.
  await page.getByRole('link', { name: selfCheckStrings.whole }).click();
  await expect(page).toHaveURL(/\/skills\/profile\/\?role=backend&position=senior-backend-pm$/);
  await expect(page.locator('.rate')).toContainText(`${groups.length} of`);
  await page.goBack();
  await expect(groups[2]!.getByRole('radio', { name: selfCheckStrings.unknown })).toBeChecked();
});

test('the answer for seven missing skills is one screen, on a desk and on a phone', async ({
  page,
}) => {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('careers/senior-backend-pm/backend/');
    const box = await page.locator('.answer').boundingBox();
    expect(box!.height, `at ${width} px`).toBeLessThanOrEqual(height);
  }
});
