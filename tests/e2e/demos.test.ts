import type { Locator, Page } from '@playwright/test';
import {
  choiceAnchor,
  type Choice,
  type Look,
  looks,
} from '../../src/features/demos/look.model.ts';
import { demoStrings as words } from '../../src/features/demos/strings.en.ts';
import { overflow } from './audit.ts';
import { expect, test } from './quiet.ts';

/** The demo with this id. */
const demoOf = (page: Page, id: string): Locator =>
  page.locator('.demo').filter({ has: page.locator(`[id="${choiceAnchor(id, 'plain')}"]`) });

/** Opens a demo by its address, and waits until it can be tried. */
async function open(page: Page, id: string, choice: Choice): Promise<Locator> {
  await page.goto(`compare/${id}/#${choiceAnchor(id, choice)}`);
  const demo = demoOf(page, id);
  await expect(demo.locator(`.looks [value=${choice}]`)).toBeChecked();
  await expect(demo.locator('[data-later]')).toHaveCount(0);
  return demo;
}
const sideOf = (demo: Locator, look: Look): Locator => demo.locator(`.side.${look}`);
/** The figures of one measure: plain and polished, group by group. */
const figures = async (demo: Locator, measure: string): Promise<number[]> =>
  (
    await demo
      .getByRole('row', { name: new RegExp(`^${measure}`) })
      .getByRole('cell')
      .allInnerTexts()
  ).map((text) => parseFloat(text));

test.describe('with script', () => {
  test('a lost answer is charged twice on both screens, and once when the service knows a repeat', async ({
    page,
  }) => {
    await page.clock.install();
    const demo = await open(page, 'checkout', 'both');
    const pay = async (): Promise<void> => {
      for (const name of ['Pay £24', 'Try again']) {
        for (const look of looks) await sideOf(demo, look).getByRole('button', { name }).click();
        await page.clock.runFor(5000);
      }
    };
    await pay();
    await demo.getByLabel(words.switches.keyed).check();
    await pay();
    expect(await figures(demo, words.measures.charges)).toEqual([2, 2, 1, 1]);
  });

  test('the keyboard keeps its place on the button that was pressed, whatever becomes of it', async ({
    page,
  }) => {
    await page.clock.install();
    for (const look of looks) {
      const presses = async (id: string, names: readonly string[]): Promise<void> => {
        const demo = await open(page, id, look);
        if (id === 'upload') await demo.getByLabel(words.switches.fails).check();
        const button = sideOf(demo, look).locator('.acts button').first();
        await button.focus();
        for (const name of names) {
          await expect(button).toHaveText(name);
          await page.keyboard.press('Enter');
          await page.clock.runFor(5000);
          await expect(button).toBeVisible();
          await expect(button).toBeFocused();
        }
      };
      await presses('checkout', ['Pay £24', 'Try again', 'Pay £24']);
      await presses(
        'upload',
        look === 'plain' ? ['Save photo', 'Save photo'] : ['Save photo', 'Try again', 'Save photo'],
      );
    }
  });

  test('results jump on the plain side alone, and nothing outside of the demo moves', async ({
    page,
  }) => {
    const demo = await open(page, 'search', 'both');
    const outside = demo.locator('.moral');
    const before = await outside.boundingBox();
    for (const look of looks) {
      const side = sideOf(demo, look);
      await side.getByRole('searchbox').pressSequentially('honey', { delay: 30 });
      await expect(side.getByText('3 found')).toBeVisible();
      await expect(side.locator('.thumb').first()).not.toHaveClass(/off/);
    }
    await expect
      .poll(async () => (await figures(demo, words.measures.shift))[0])
      .toBeGreaterThan(0);
    expect((await figures(demo, words.measures.shift))[1]).toBe(0);
    expect((await figures(demo, words.measures.requests))[0]).toBe('honey'.length);
    expect(await outside.boundingBox()).toEqual(before);
  });

  test('switching keeps place and focus, is remembered, and moves only where that is welcome', async ({
    page,
  }) => {
    const demo = await open(page, 'upload', 'plain');
    const polished = demo.getByRole('radio', { name: words.choices.polished });
    await demo.getByRole('radio', { name: words.choices.plain }).focus();
    const place = (): Promise<unknown> =>
      page.evaluate(() => [scrollY, document.documentElement.scrollHeight]);
    const before = await place();
    await page.keyboard.press('ArrowRight');
    await expect(polished).toBeFocused();
    await expect(polished).toBeChecked();
    await expect(sideOf(demo, 'plain')).toBeHidden();
    await expect(sideOf(demo, 'polished')).toBeVisible();
    await expect(demo.getByText(words.shown.polished)).toHaveRole('status');
    expect(await place()).toEqual(before);
    await expect(page).toHaveURL(/compare\/upload\/#upload=polished$/);

    await page.goto('compare/upload/');
    await expect(polished).toBeChecked();
    const moves = (): Promise<string> =>
      sideOf(demo, 'plain').evaluate((side) => getComputedStyle(side).transitionDuration);
    expect(parseFloat(await moves())).toBeGreaterThan(0);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(parseFloat(await moves())).toBe(0);
  });

  test('an old address of a demo leads to its page as it was chosen', async ({ page }) => {
    await page.goto('compare/#upload=polished');
    await expect(page).toHaveURL(/compare\/upload\/#upload=polished$/);
    await expect(demoOf(page, 'upload').locator('[value=polished]')).toBeChecked();
    await page.goto('compare/#search');
    await expect(page).toHaveURL(/compare\/search\/$/);
    await page.goto('compare/#checkout=plain');
    await expect(demoOf(page, 'checkout').locator('[value=plain]')).toBeChecked();
    await expect(page).toHaveURL(/compare\/#checkout=plain$/);
  });

  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const)
    test(`the switch is on the first screen of ${width} by ${height}, and changes the frame at once`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      for (const path of ['compare/', 'compare/page/', 'compare/message/']) {
        await page.goto(path);
        const looks = page.locator('.looks .seg');
        const { y, height: high } = (await looks.boundingBox())!;
        expect(y + high, path).toBeLessThan(0.6 * height);
        const screen = page.locator('.side.polished .screen');
        expect((await screen.boundingBox())!.y, path).toBeLessThan(0.6 * height);
        await expect(page.locator('.pin').first()).toBeHidden();
        await expect(page.locator('.side.plain')).toBeVisible({ visible: width > 768 });
        await page.getByRole('radio', { name: words.choices.plain }).check();
        await expect(page.locator('.side.plain')).toBeVisible();
        await expect(page.locator('.side.polished')).toBeHidden();
        await page.getByLabel(words.marks).check();
        await expect(page.locator('.side.plain .pin').first()).toBeVisible();
        expect(await overflow(page)).toBe(0);
      }
    });

  test('on a narrow screen one side is shown and chosen, whatever was kept', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const demo = await open(page, 'checkout', 'plain');
    await page.goto('compare/checkout/#checkout=both');
    await page.reload();
    await expect(demo.locator('[value=polished]')).toBeChecked();
    await expect(demo.getByText(words.choices.both, { exact: true })).toBeHidden();
    await expect(sideOf(demo, 'polished')).toBeVisible();
    await expect(sideOf(demo, 'plain')).toBeHidden();
  });

  test('the line to send is copied with a link to what is shown and set', async ({ page }) => {
    const demo = await open(page, 'checkout', 'both');
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: {
          write: (items: ClipboardItem[]) =>
            items[0]!
              .getType('text/plain')
              .then((blob) => blob.text())
              .then((text) => void (document.title = text)),
        },
      });
    });
    await demo.getByRole('radio', { name: words.choices.polished }).check();
    await demo.getByLabel(words.switches.keyed).check();
    await demo.getByRole('button', { name: new RegExp(`^${words.copyLine}`) }).click();
    await expect(demo.getByText(words.copied)).toBeVisible();
    const line = await demo.locator('.send .words').innerText();
    const copied = await page.title();
    expect(copied.startsWith(`${line} http`)).toBe(true);
    expect(copied).toMatch(/\/compare\/checkout\/#checkout=polished\.loses\.keyed$/);
  });

  test('a text with a demo loads nothing for it before the reader comes near, keeps a press until then, and fits 320 px', async ({
    page,
  }) => {
    const loaded: string[] = [];
    let press = (): void => {};
    const pressed = new Promise<void>((resolve) => (press = resolve));
    // The code of demos comes once someone has pressed.
    await page.route('**/*.js', async (route) => {
      const response = await route.fetch();
      const late = (await response.text()).includes('hydrateRoot');
      if (late) loaded.push(route.request().url());
      if (late) await pressed;
      await route.fulfill({ response });
    });
    await page.setViewportSize({ width: 320, height: 500 });
    await page.goto('faq/which-role-matters-more/');
    await page.waitForLoadState('networkidle');
    expect(loaded).toEqual([]);
    await page.locator('.demo').scrollIntoViewIfNeeded();
    const button = demoOf(page, 'checkout').getByRole('button', { name: 'Pay £24' });
    await expect(async () => {
      await button.click();
      await expect(button).toHaveAttribute('data-pressed', '', { timeout: 500 });
    }).toPass();
    const counts = sideOf(demoOf(page, 'checkout'), 'polished').locator('.counts');
    await expect(counts).toContainText('0');
    press();
    await expect(counts).toContainText('1');
    await expect(button).not.toHaveAttribute('data-pressed');
    expect(loaded).not.toEqual([]);
    expect(await overflow(page)).toBe(0);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every demo switches, reads, and says that trying needs script', async ({ page }) => {
    for (const id of ['', 'checkout/', 'page/', 'upload/', 'search/', 'message/']) {
      await page.goto(`compare/${id}`);
      const demo = page.locator('.demo');
      for (const look of looks) await expect(sideOf(demo, look)).toBeVisible();
      await demo.getByRole('radio', { name: words.choices.polished }).check();
      await expect(sideOf(demo, 'plain')).toBeHidden();
      await expect(sideOf(demo, 'polished')).toBeVisible();
      await demo.getByRole('radio', { name: words.choices.plain }).check();
      await expect(sideOf(demo, 'plain')).toBeVisible();
      await expect(sideOf(demo, 'polished')).toBeHidden();
      await expect(demo.locator('.pin').first()).toBeHidden();
      await demo.getByLabel(words.marks).check();
      await expect(demo.locator('.side.plain .pin').first()).toBeVisible();
      await expect(demo.getByText(words.needsScript)).toBeVisible();
      await expect(demo.getByRole('button', { name: new RegExp(`^${words.again}`) })).toBeHidden();
      expect(await demo.locator('.changes li:visible').count()).toBeGreaterThan(1);
    }
  });
});
