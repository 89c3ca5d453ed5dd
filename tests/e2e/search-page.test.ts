import { searchStrings } from '../../src/strings/en.ts';
import { expect, test } from './quiet.ts';
import { numberIn, partsOf } from './search.ts';

test('the address of the search page brings its results', async ({ page }) => {
  await page.goto('search/?q=idempotency');
  const { field, status, links } = partsOf(page.getByRole('main'));
  await expect(field).toHaveValue('idempotency');
  await expect(status).toHaveText(/^\d+ results? for “idempotency”\.$/);
  await expect(links.first()).toHaveText('Idempotency');
  await expect(page.getByRole('heading', { name: searchStrings.az })).toBeHidden();
});

test('facets go into the address, and a reload keeps them', async ({ page }) => {
  await page.goto('search/?q=api');
  const { field, status, facet, links, results } = partsOf(page.getByRole('main'));
  await facet('Question').check();
  await expect(results.filter({ hasNotText: 'Question' })).toHaveCount(0);
  const questions = await numberIn(status);
  await facet('Backend').check();
  await expect(page).toHaveURL(/\/search\/\?q=api&type=question&role=backend$/);
  await expect(links.first()).toBeVisible();
  await expect(facet('Backend')).toBeChecked();
  await expect.poll(() => numberIn(status)).toBeLessThan(questions);
  const found = await numberIn(status);
  await page.reload();
  await expect(facet('Question')).toBeChecked();
  await expect(facet('Backend')).toBeChecked();
  await expect(status).toHaveText(new RegExp(`^${found} `));
  await field.fill('contract');
  await expect(page).toHaveURL(/\/search\/\?q=contract&type=question&role=backend$/);
});

test('two facets that are chosen in one breath both count', async ({ page }) => {
  await page.goto('search/?q=api');
  const { facet } = partsOf(page.getByRole('main'));
  await facet('Question').waitFor();
  await page.locator('.facets label').evaluateAll((labels) => {
    for (const name of ['Question', 'Backend'])
      (labels as HTMLElement[]).find(({ textContent }) => textContent.startsWith(name))?.click();
  });
  await expect(page).toHaveURL(/\?q=api&type=question&role=backend$/);
  await expect(facet('Question')).toBeChecked();
  await expect(facet('Backend')).toBeChecked();
});

test('without a query the page lists everything and waits in its field', async ({ page }) => {
  await page.goto('search/');
  const { field, status } = partsOf(page.getByRole('main'));
  await expect(field).toBeFocused();
  await expect(status).toHaveText(searchStrings.idle);
  await expect(page.getByRole('heading', { name: searchStrings.az })).toBeVisible();
  await field.fill('api');
  await expect(page.getByRole('heading', { name: searchStrings.az })).toBeHidden();
  await field.fill('');
  await expect(page.getByRole('heading', { name: searchStrings.az })).toBeVisible();
});

for (const key of ['/', 'Control+k'])
  test(`${key} leads into the field of the page, with its query ready to be replaced`, async ({
    page,
  }) => {
    await page.goto('search/?q=latency');
    const { field, links } = partsOf(page.getByRole('main'));
    await links.first().focus();
    await page.keyboard.press(key);
    await expect(field).toBeFocused();
    await page.keyboard.type('contract');
    await expect(field).toHaveValue('contract');
    await expect(page.locator('dialog')).toHaveCount(0);
  });

test('a search without results still lets the reader browse', async ({ page }) => {
  await page.goto('search/?q=zzqxv');
  await expect(page.getByRole('status')).toContainText('Nothing found for “zzqxv”.');
  await expect(page.getByRole('heading', { name: searchStrings.az })).toBeVisible();
});

test('the form on the home page leads to the results', async ({ page }) => {
  await page.goto('./');
  const { field } = partsOf(page.getByRole('main'));
  await field.fill('error budget');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=error\+budget$/);
  await expect(partsOf(page.getByRole('main')).links.first()).toHaveText('Error budget');
});

test('Enter in the field searches without leaving the page', async ({ page }) => {
  await page.goto('search/');
  const { field, links } = partsOf(page.getByRole('main'));
  await page.evaluate(() => document.body.setAttribute('data-same', ''));
  await field.fill('latency');
  await field.press('Enter');
  await expect(links.first()).toHaveText('Latency');
  await expect(page).toHaveURL(/\?q=latency$/);
  await expect(page.locator('body[data-same]')).toHaveCount(1);
});

test.describe('hostile addresses', () => {
  const hostile: Readonly<Record<string, string>> = {
    markup: '<img src=x onerror=alert(1)>',
    'closing tags': '"></p><script>alert(1)</script>',
    emoji: '🧭🧑‍💻',
    'one percent sign': '100%',
    'a broken escape': '%E0%A4%A',
    'a template': '{{7*7}}${7*7}',
    'control characters': 'a\u0000b\u202Ec',
    'a regular expression': '(((.*)+)+$',
    'a word of objects': '__proto__ constructor',
  };
  for (const [name, query] of Object.entries(hostile))
    test(`${name} in a query is text`, async ({ page }) => {
      await page.goto(`search/?q=${encodeURIComponent(query)}`);
      const { field, status } = partsOf(page.getByRole('main'));
      await expect(field).toHaveValue(query);
      const literal = query.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      // A weak answer says that it is weak instead of what was typed.
      await expect(status).toHaveText(new RegExp(`“${literal}”|${searchStrings.weak}$`));
      await expect(page.locator('main :is(.status, .panes) :is(img, script, iframe)')).toHaveCount(
        0,
      );
    });

  test('a very long query is cut and answered', async ({ page }) => {
    await page.goto(`search/?q=${'long '.repeat(1500)}`);
    const { field, status } = partsOf(page.getByRole('main'));
    await expect(status).toContainText(' for “long long');
    expect((await field.inputValue()).length).toBeLessThanOrEqual(200);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  });

  test('an address that escapes badly is answered', async ({ page }) => {
    await page.goto('search/?q=%&type=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&role=');
    await expect(page.getByRole('status')).toContainText('for “%”');
    await expect(page.locator('main img')).toHaveCount(0);
  });
});
