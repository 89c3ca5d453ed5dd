import { footStrings, strings } from '../../src/strings/en.ts';
import { markButtons, markPage, reachFoot } from './foot-buttons.ts';
import { expect, test } from './quiet.ts';

const path = 'faq/how-technical/';

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a page is copied as its Markdown', async ({ page, request }) => {
    await page.goto(path);
    await reachFoot(page);
    await markButtons(page).copy.click();
    await expect(page.getByRole('status').filter({ hasText: strings.copied })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const served = await (await request.get(`${path}index.md`)).text();
    expect(copied.replaceAll('\r\n', '\n')).toBe(served);
    expect(copied).toMatch(/^# How technical/);
  });

  test.describe('and a broken line', () => {
    test.use({ allowed: /^404: .*index\.md$|^console: Failed to load resource.*404/ });

    test('it is said that nothing was copied', async ({ page }) => {
      await page.route('**/index.md', (route) => route.fulfill({ status: 404, body: 'no' }));
      await page.goto(path);
      await reachFoot(page);
      await markButtons(page).copy.click();
      await expect(page.getByText(footStrings.copyFailed)).toBeVisible();
    });
  });
});

test('without a clipboard, as on an address that is not secure, no button offers it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // @ts-expect-error A browser without it lacks the whole property.
    delete Navigator.prototype.clipboard;
  });
  await page.goto(path);
  await reachFoot(page);
  await expect(markButtons(page).read).toBeVisible();
  await expect(markButtons(page).copy).toHaveCount(0);
});

test('the home page can be copied, but not marked', async ({ page }) => {
  await page.goto('./');
  await reachFoot(page);
  await expect(markButtons(page).copy).toBeVisible();
  await expect(markButtons(page).read).toHaveCount(0);
});

for (const width of [1280, 390, 320])
  test(`nothing moves when the buttons come, marked or not, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const marked of [false, true]) {
      let start = (): void => {};
      const started = new Promise<void>((done) => {
        start = done;
      });
      await page.route('**/FootCode*', async (route) => {
        await started;
        await route.continue();
      });
      await page.goto(path);
      await page.evaluate(() =>
        Promise.all([...document.fonts].map((font) => font.load())).then(() => {}),
      );
      const places = () =>
        page
          .locator('.text > *:visible, .foot')
          .evaluateAll((parts) =>
            parts.map((part) => Math.round(part.getBoundingClientRect().top + scrollY)),
          );
      const before = await places();
      start();
      await reachFoot(page);
      await markButtons(page).copy.waitFor();
      expect(await places(), marked ? 'marked' : 'not marked').toEqual(before);
      await page.unroute('**/FootCode*');
      if (!marked) await markPage(page);
    }
  });
