import { careerStrings, strings } from '../../src/strings/en.ts';
import { overflow } from './audit.ts';
import { expect, test } from './quiet.ts';

const words = careerStrings;

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('careers are a map and a list, and nothing that does not work', async ({ page }) => {
    await page.goto('careers/');
    await expect(page.locator('[data-route]')).toBeHidden();
    const list = page.locator('[data-ladder] h3 a');
    expect(await list.count()).toBeGreaterThan(10);
    await expect(list.first()).toBeVisible();
    await expect(page.locator('[data-example]').getByText(words.gap)).toBeVisible();
    await page.locator('.entries .chip').first().click();
    await expect(page).toHaveURL(/\/careers\/[\w-]+\/#_from-[\w-]+$/);
    await expect(page.locator('dl:target').getByText(words.gap)).toBeVisible();
    await page.goto('careers/');
    const node = page.locator('.map a:visible').last();
    const href = await node.getAttribute('href');
    await node.click();
    await expect(page).toHaveURL(new RegExp(`${href}$`));
  });

  test('every step and every pack are on their pages', async ({ page }) => {
    await page.goto('careers/contrasts/');
    await expect(page.locator('[data-contrast]')).toBeHidden();
    await expect(page.getByRole('table').first()).toBeVisible();
    const steps = page.locator('.all-contrasts > details').first();
    await steps.locator('summary').first().click();
    await steps.locator('details summary').first().click();
    await expect(steps.getByRole('table').first()).toBeVisible();
    await page.goto('careers/pack/');
    await expect(page.locator('[data-pack]')).toBeHidden();
    expect(await page.locator('.packs a:visible').count()).toBeGreaterThan(10);
  });
});

test('one map is shown on a page at a time, with a name for every node', async ({ page }) => {
  for (const width of [1280, 820, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('careers/');
    const map = page.getByRole('group', { name: words.map.label });
    await expect(map).toHaveCount(1);
    const links = map.getByRole('link');
    expect(await links.count()).toBe((await page.locator('[data-ladder] h3 a').count()) + 1);
    for (const link of await links.all()) expect(await link.textContent()).toMatch(/\S/);
    expect(await overflow(page), `at ${width} px`).toBe(0);
    // What the ground and the tracks are called is held against the lines here, with the names.
    const crossed = await map.evaluate((svg) => {
      const lines = [...svg.querySelectorAll<SVGPathElement>('.edge, .axis')].map((line) =>
        Array.from({ length: Math.ceil(line.getTotalLength() / 3) }, (_, place) =>
          line.getPointAtLength(3 * place),
        ),
      );
      return [...svg.querySelectorAll('text')]
        .filter((text) => {
          const { x, y, width, height } = text.getBBox();
          return lines
            .flat()
            .some((at) => at.x > x && at.x < x + width && at.y > y + 4 && at.y < y + height - 4);
        })
        .map(({ textContent }) => textContent);
    });
    expect(crossed, `crossed at ${width} px`).toEqual([]);
  }
});

test('a way is found by keyboard, is kept in the address and comes back with it', async ({
  page,
}) => {
  await page.goto('careers/');
  const from = page.getByLabel(words.route.from);
  const status = page.locator('#_route-status');
  await from.scrollIntoViewIfNeeded();
  await from.focus();
  await page.keyboard.type('Frontend engineer');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Senior dual');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: words.route.submit })).toBeFocused();
  await page.keyboard.press('Enter');
  const ways = page.locator('.way');
  await expect(ways.first()).toBeVisible();
  await expect(status).toContainText('Frontend engineer');
  await expect(page).toHaveURL(/\?from=origin:frontend-engineer&to=senior-dual-pm#_route$/);
  const found = await page.locator('#_route-ways').innerText();

  await page.getByLabel(words.route.to).selectOption('group');
  await page.getByRole('button', { name: words.route.submit }).click();
  await expect(status).toContainText('Group PM');
  await page.goBack();
  await expect(status).toContainText('Senior dual PM');
  await expect(page.getByLabel(words.route.to)).toHaveValue('senior-dual-pm');
  await page.reload();
  await expect(ways.first()).toBeVisible();
  await expect(page.locator('#_route-ways')).toHaveText(found, { useInnerText: true });
});

test('a choice that is half made stays when the reader follows a link on the page', async ({
  page,
}) => {
  await page.goto('careers/');
  const from = page.getByLabel(words.route.from);
  await from.selectOption('frontend-pm');
  const link = page.locator('main a[href^="#"]:visible').first();
  const anchor = await link.getAttribute('href');
  await link.click();
  await expect(page).toHaveURL(new RegExp(`/careers/${anchor}$`));
  await expect(from).toHaveValue('frontend-pm');
});

test('each step leads to its position, and each level to its description', async ({ page }) => {
  await page.goto('careers/?from=frontend-pm&to=senior-frontend-pm#_route');
  await page.locator('.way summary').first().click();
  const level = page.locator('.way .changes td a').last();
  await expect(level).toHaveAttribute('href', /\/skills\/[a-z-]+\/#level-\d$/);
  await page.locator('.way h4 a').last().click();
  await expect(page).toHaveURL(/\/careers\/senior-frontend-pm\/$/);
});

test('two ends that are the same, that no way joins or that are not known are said so', async ({
  page,
}) => {
  const status = page.locator('#_route-status');
  await page.goto('careers/?from=group&to=group#_route');
  await expect(status).toHaveText(words.route.same);
  await page.goto('careers/?from=cpo&to=associate#_route');
  await expect(status).toHaveText(words.route.none('CPO', 'Associate PM'));
  await page.goto('careers/?from=%3Cimg%3E&to=associate#_route');
  await expect(status).toHaveText(words.route.unknown);
});

test.describe('with a broken connection', () => {
  test.use({ allowed: /careers\.json|Failed to load resource/ });

  test('the failure is said, and can be fixed', async ({ page }) => {
    let broken = true;
    await page.route('**/api/careers.json', (route) =>
      broken ? route.fulfill({ status: 200, body: '{"version":2}' }) : route.continue(),
    );
    await page.goto('careers/?from=associate&to=group#_route');
    const status = page.locator('#_route-status');
    await expect(status).toContainText(words.route.failed);
    broken = false;
    await status.getByRole('button', { name: words.route.retry }).click();
    await expect(page.locator('.way').first()).toBeVisible();
  });
});

test('two positions are compared from an address, swapped, and back', async ({ page }) => {
  await page.goto('careers/contrasts/?from=frontend/frontend-pm&to=backend/senior-backend-pm');
  const status = page.locator('#_contrast-status');
  await expect(status).toContainText('From Frontend PM to Senior backend PM');
  const table = page.locator('.changes.whole');
  await expect(table.locator('td p').first()).toBeVisible();
  await page.getByRole('button', { name: words.contrast.swap }).click();
  await expect(status).toContainText('From Senior backend PM to Frontend PM');
  await expect(page).toHaveURL(/\?from=backend\/senior-backend-pm&to=frontend\/frontend-pm$/);
  await page.goBack();
  await expect(status).toContainText('From Frontend PM to Senior backend PM');
});

test('an address may leave the role out where a position has one only', async ({ page }) => {
  const select = page.getByLabel(words.packs.label);
  await page.goto('careers/pack/?position=senior-frontend-pm');
  await expect(select).toHaveValue('frontend/senior-frontend-pm');
  await expect(page.locator('.pack')).toBeVisible();
  await page.goto('careers/pack/?position=group');
  await expect(select).toHaveValue('');
  await expect(page.locator('#_pack-status')).not.toHaveText(words.packs.unknown);
  await page.goto('careers/pack/?position=nobody');
  await expect(page.locator('#_pack-status')).toHaveText(words.packs.unknown);
});

test('a job pack is made, copied, and printed without the page around it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('careers/pack/');
  await page.getByLabel(words.packs.label).selectOption('backend/group');
  await page.getByRole('button', { name: words.packs.submit }).click();
  const pack = page.locator('.pack');
  await expect(pack.getByRole('heading', { level: 2 })).toContainText('Backend PM');
  await expect(page).toHaveURL(/\?role=backend&position=group$/);
  const copy = async (name: string): Promise<string> => {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.locator('#_pack-status')).toHaveText(strings.copied);
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const advert = await copy(words.packs.copyAdvert);
  expect(advert).toContain(`\n\n${words.packs.does}\n- `);
  expect(advert.split(/\s+/).length).toBeGreaterThan(150);
  expect((await copy(words.packs.copyQuestions)).split('\n')).toHaveLength(8);
  const first = await pack.locator('.questions li p').first().innerText();
  expect(await copy(words.packs.copyQuestion(1))).toBe(first);
  const copied = await copy(words.packs.copy);
  expect(copied).toMatch(/^# .*\n\n## /);
  expect(copied.indexOf(words.packs.advert)).toBeLessThan(copied.indexOf(words.packs.whole));
  expect(copied).toContain(`## ${words.packs.prompts}`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.choose')).toBeHidden();
  await expect(page.locator('.packs')).toBeHidden();
  await expect(pack.locator('h5').first(), 'what is folded is printed').toBeVisible();
  await expect(pack).toBeVisible();
});

test('what was chosen is printed without all the rest', async ({ page }) => {
  for (const [path, chosen] of [
    ['careers/contrasts/?from=frontend/frontend-pm&to=backend/backend-pm', '#_contrast table'],
    ['careers/?from=backend-pm&to=director', '#_route-ways li'],
  ] as const) {
    await page.emulateMedia({ media: null });
    await page.goto(path);
    await page.locator('.choose').scrollIntoViewIfNeeded();
    await expect(page.locator(chosen).first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.ladder, .all-contrasts')).toBeHidden();
    await expect(page.locator('.choose')).toBeHidden();
    await expect(page.locator(chosen).first()).toBeVisible();
  }
});
