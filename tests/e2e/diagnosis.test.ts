import { diagnosisStrings } from '../../src/strings/en.ts';
import { audit, overflow } from './audit.ts';
import { expect, test } from './quiet.ts';

const words = diagnosisStrings;
const path = 'compare/layers/';

test('a reader answers by keyboard, takes an answer back, and sends the outcome to someone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(path);
  const questions = page.locator('[data-ask] > h3:visible');
  const trail = page.getByRole('navigation', { name: words.yours });
  const choose = async (answer: RegExp): Promise<void> => {
    await page.getByRole('link', { name: answer }).focus();
    await page.keyboard.press('Enter');
  };
  await expect(questions).toHaveText(['What has cost you most this month?']);
  await expect(page.locator('.advice:visible')).toHaveCount(0);
  await expect(trail).toBeHidden();

  await choose(/do not come back/);
  await expect(questions).toHaveText(['When do most of them leave?']);
  await expect(questions).toBeFocused();
  await expect(questions).toHaveAccessibleDescription(words.step(2, 2));
  await choose(/^At one step/);
  await choose(/came late/);
  await expect(questions).toBeFocused();
  await expect(trail.getByRole('listitem')).toHaveCount(3);
  await expect(questions).toBeInViewport();
  expect(await overflow(page), 'at a question').toBe(0);

  await page.goBack();
  await expect(questions).toHaveText([/What did the system record/]);
  await page.goForward();
  await choose(/^Our own service/);
  const advice = page.locator('.advice:visible');
  const heading = advice.getByRole('heading', { level: 3 });
  await expect(heading).toHaveText('The time a service takes');
  await expect(heading).toBeFocused();
  await expect(questions).toHaveCount(0);
  await expect(advice).toHaveCount(1);
  await expect(trail.getByRole('listitem').last()).toContainText('Our own service');
  await expect(page.locator('[data-layers] [aria-current]')).toHaveText('The time a service takes');
  expect(await overflow(page), 'at an advice').toBe(0);
  expect(await audit(page), 'in light').toEqual([]);

  const outcome = page.url();
  const told = await trail.innerText();
  await page.goto('about:blank');
  await page.goto(outcome);
  await expect(heading).toHaveText('The time a service takes');
  await expect(trail).toHaveText(told, { useInnerText: true });

  await page.getByRole('link', { name: words.back }).click();
  await expect(questions).toHaveText([/Who was working/]);
  await page.getByRole('link', { name: words.again }).click();
  await expect(questions).toHaveText(['What has cost you most this month?']);
  await expect(trail).toBeHidden();
});

test('an advice that is linked by itself says which answers lead there, and all can be shown', async ({
  page,
}) => {
  await page.goto(`${path}#double-action`);
  const advice = page.locator('.advice:visible');
  await expect(advice).toHaveCount(1);
  await expect(page.getByRole('navigation', { name: words.yours })).toBeHidden();
  await advice.getByRole('link', { name: /^Something was done twice/ }).click();
  await expect(page.getByRole('navigation', { name: words.yours })).toContainText('Which harm');

  await page.getByRole('link', { name: words.whole }).click();
  await expect.poll(() => advice.count()).toBeGreaterThan(15);
  await expect.poll(() => page.locator('[data-ask]:visible').count()).toBeGreaterThan(10);
  await page.getByRole('link', { name: words.again }).click();
  await expect(advice).toHaveCount(0);
});

test('an address that names nothing here begins with the first question', async ({ page }) => {
  for (const hash of ['#_ask-nothing', '#%3Cimg%3E%']) {
    await page.goto('about:blank');
    await page.goto(path + hash);
    await expect(page.locator('[data-view=question]')).toBeVisible();
    await expect(page.locator('[data-ask] > h3:visible')).toHaveCount(1);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('everything is in lists, and an answer leads to its advice', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    const all = await page.locator('[data-ask]').count();
    await expect(page.locator('[data-ask]:visible')).toHaveCount(all);
    await expect(page.getByRole('link', { name: words.whole })).toBeHidden();
    expect(await overflow(page)).toBe(0);
    await page
      .getByRole('link', { name: /^Our own service/ })
      .first()
      .click();
    await expect(page).toHaveURL(/#slow-service$/);
    await expect(page.locator('#slow-service h3')).toBeInViewport();
  });
});

test.describe('where its script does not arrive', () => {
  test.use({ allowed: /_astro\/.*\.js net::ERR_FAILED|Failed to load resource/ });

  test('a chosen answer shows everything, at its place', async ({ page }) => {
    await page.route('**/_astro/*.js', async (route) => {
      const response = await route.fetch();
      const own = (await response.text()).includes('data-diagnosis');
      await (own ? route.abort() : route.fulfill({ response }));
    });
    await page.goto(path);
    await expect(page.locator('.advice:visible')).toHaveCount(0);
    await page.getByRole('link', { name: /^Screens feel slow/ }).click();
    await expect(page.locator('#_ask-slow > h3')).toBeInViewport();
    expect(await page.locator('.advice:visible').count()).toBeGreaterThan(15);
  });
});
