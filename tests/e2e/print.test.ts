import type { Locator, Page } from '@playwright/test';
import { guide } from '../build/guide.ts';
import { printStrings } from '../../src/strings/en.ts';
import { expect, test } from './quiet.ts';

const after = (element: Locator): Promise<string> =>
  element.evaluate((element) => getComputedStyle(element, '::after').content);

const style = (element: Locator, name: string): Promise<string> =>
  element.evaluate(
    (element, property) => getComputedStyle(element).getPropertyValue(property),
    name,
  );

/** How many sheets of A4 a page fills. */
async function sheets(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test.beforeEach(({ page }) => page.emulateMedia({ media: 'print' }));

test('a page on paper has its text, and nothing that leads elsewhere', async ({ page }) => {
  await page.goto('roles/backend/');
  for (const gone of ['.nav', '.opener', '.crumbs', '.toc', '.anchor', '.neighbours', '.next'])
    for (const locator of await page.locator(gone).all()) await expect(locator).toBeHidden();
  await expect(page.locator('.foot-note a').first()).toBeHidden();
  await expect(page.locator('.foot-note span').first()).toBeVisible();
  const foot = await page.locator('.foot').innerText();
  expect(foot.trim()).toBe(guide.site.licence);
});

test('careers on paper begin with the map, whole, and have nothing to press', async ({ page }) => {
  // A sheet of A4 between its margins.
  const [width, height] = [673, 978];
  await page.setViewportSize({ width, height });
  await page.goto('careers/');
  for (const gone of ['.route', '.printer']) await expect(page.locator(gone)).toBeHidden();
  const map = (await page.locator('.map').boundingBox())!;
  expect(map.y + map.height).toBeLessThan(height);
  await expect(page.locator('.entries').first(), 'ways in are unfolded').toBeVisible();
  await expect(page.locator('.posts dd').first()).toBeVisible();
});

test('a term is explained where it is used first, and not again', async ({ page }) => {
  await page.goto('roles/backend/');
  const [first, other] = [page.locator('.pop').first(), page.locator('.pop').nth(1)];
  await expect(first).toBeVisible();
  await expect(other).toBeVisible();
  // As the build names the place where a term is used once more.
  await other.evaluate((element) => (element.id = element.id.replace(/1$/, '2')));
  await expect(first).toBeVisible();
  await expect(other).toBeHidden();
});

test('a source has its address on paper, and a table its header on every sheet', async ({
  page,
}) => {
  await page.goto('roles/backend/');
  const source = page.locator('.sources a[href^=http]').first();
  expect(await after(source)).toContain((await source.getAttribute('href'))!);
  expect(await style(page.locator('thead').first(), 'display')).toBe('table-header-group');
  expect(await style(page.locator('tbody tr').first(), 'break-inside')).toBe('avoid');
  expect(await style(page.locator('.scroll').first(), 'overflow-x')).toBe('visible');
});

// Firefox puts a row that does not fit on the next sheet, and cuts through one that fits on none.
test('no row of a grid is higher than a sheet', async ({ page }) => {
  const [width, height] = [673, 978];
  await page.setViewportSize({ width, height });
  for (const path of ['roles/backend/', 'careers/', 'glossary/', 'about/sources/', 'search/']) {
    await page.goto(path);
    const tall = await page.locator('main *').evaluateAll(
      (all, most) =>
        all
          .filter((element) => element.getBoundingClientRect().height > most)
          .filter((element) => /grid|flex/.test(getComputedStyle(element.parentElement!).display))
          .map((element) => element.outerHTML.slice(0, 60)),
      height,
    );
    expect(tall, path).toEqual([]);
  }
});

test('a section is printed whole: a title page, then each page of it', async ({ page }) => {
  await page.emulateMedia({ media: null });
  await page.goto('roles/');
  await page.getByRole('link', { name: printStrings.link }).click();
  await expect(page).toHaveURL(/\/print\/roles\/$/);
  const contents = page.getByRole('navigation', { name: printStrings.contents });
  await expect(contents.getByRole('link')).toHaveCount(guide.roles.length + 1);

  await page.emulateMedia({ media: 'print' });
  const pages = page.locator('article.printed');
  for (const printed of await pages.all())
    expect(await style(printed, 'break-before')).toBe('page');
  await expect(
    page.getByRole('heading', { level: 2, name: guide.roles[0]!.data.title }),
  ).toBeVisible();
  await expect(page.locator('.foot')).toBeHidden();
  expect(await sheets(page)).toBeGreaterThan(2 * guide.roles.length);
});

test('a link that leaves a printed section says where it leads', async ({ page }) => {
  await page.goto('print/roles/');
  const link = page.locator('.printed p a[href^="/"]').first();
  expect(await after(link)).toContain((await link.getAttribute('href'))!);
  expect(await after(page.locator('.printed p > a[href^="#"]').first())).toBe('none');
});

test('the quiz on paper fills four sheets, and none runs over', async ({ page }) => {
  await page.goto('quiz/paper/');
  expect(await sheets(page)).toBe(4);
  await expect(page.locator('.foot')).toBeHidden();
});
