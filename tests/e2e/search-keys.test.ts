import type { Page } from '@playwright/test';
import { expect, test } from './quiet.ts';
import { dialogOf, openSearch, partsOf } from './search.ts';

/** Holds back the code of the search until it is let through. */
async function holdCode(page: Page): Promise<() => void> {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const src = await page
    .locator('#_search-code')
    .evaluate(
      (template) =>
        (template as HTMLTemplateElement).content.querySelector<HTMLScriptElement>(
          'script:last-of-type',
        )!.src,
    );
  await page.route(src, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

for (const key of ['/', 'Control+k'])
  test(`no key after ${key} is lost, however late the code of the search comes`, async ({
    page,
  }) => {
    await page.goto('roles/');
    const release = await holdCode(page);
    await page.keyboard.press(key);
    await page.keyboard.type('idempotency', { delay: 0 });
    const { field, links } = partsOf(dialogOf(page));
    await expect(field).toHaveValue('idempotency');
    await expect(field).toBeFocused();
    release();
    await expect(links.first()).toHaveText('Idempotency');
    await page.keyboard.type(' key');
    await expect(field).toHaveValue('idempotency key');
    await expect(links.first()).toHaveText('Idempotency key');
  });

test('the index begins to load when the search opens', async ({ page }) => {
  await page.goto('roles/');
  const engine = page.waitForRequest('**/wasm.*.pagefind');
  await page.keyboard.press('/');
  await engine;
  await expect(dialogOf(page)).toHaveAttribute('data-state', 'idle');
});

test('Enter opens the first result, also where it has yet to be found', async ({ page }) => {
  await page.goto('roles/');
  await openSearch(page);
  // Before its code has come, Enter leads to the search page instead.
  await expect(dialogOf(page)).toHaveAttribute('data-state', 'idle');
  await page.keyboard.type('idempotency');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/glossary\/idempotency\//);
  await page.goto('search/?q=latency');
  const { field, links } = partsOf(page.getByRole('main'));
  await expect(links.first()).toHaveText('Latency');
  // On the page, Enter searches again for as long as only names have been searched.
  await expect(page.getByRole('main')).toHaveAttribute('data-state', 'done');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/glossary\/latency\//);
  await page.goBack();
  await expect(field).toHaveValue('latency');
  await expect(links.first()).toHaveText('Latency');
});

test('Back returns to the search as it was left, once', async ({ page }) => {
  await page.goto('roles/');
  const { field, links, facet } = await openSearch(page);
  await field.fill('contract');
  await facet('Skill').check();
  await expect(links.first()).toHaveText('Working across teams and contracts');
  await links.nth(1).click();
  await expect(page).toHaveURL(/\/skills\//);
  await page.goBack();
  await expect(field).toHaveValue('contract');
  await expect(facet('Skill')).toBeChecked();
  await expect(links.first()).toHaveText('Working across teams and contracts');
  await page.reload();
  await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
  await expect(dialogOf(page)).toBeHidden();
});

test('nothing is searched, closed or opened in the middle of a composition', async ({
  page,
  context,
}) => {
  await page.goto('roles/');
  const dialog = dialogOf(page);
  const { field, links } = await openSearch(page);
  await expect(dialog).toHaveAttribute('data-state', 'idle');
  const client = await context.newCDPSession(page);
  await client.send('Input.imeSetComposition', {
    text: 'latency',
    selectionStart: 7,
    selectionEnd: 7,
  });
  await expect(field).toHaveValue('latency');
  const press = (key: string): Promise<boolean> =>
    field.evaluate(
      (input, name) =>
        input.dispatchEvent(
          new KeyboardEvent('keydown', {
            key: name,
            isComposing: true,
            bubbles: true,
            cancelable: true,
          }),
        ),
      key,
    );
  for (const key of ['Enter', 'Escape', 'ArrowDown']) expect(await press(key)).toBe(true);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  await expect(dialog).toHaveAttribute('data-state', 'idle');
  await expect(dialog).toBeVisible();
  await expect(field).toBeFocused();
  await client.send('Input.insertText', { text: 'latency' });
  await expect(links.first()).toHaveText('Latency');
});
