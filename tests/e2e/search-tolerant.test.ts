import type { Locator, Page } from '@playwright/test';
import { searchStrings } from '../../src/strings/en.ts';
import { expect, test } from './quiet.ts';
import { dialogOf, openSearch, partsOf } from './search.ts';

const shown = (links: Locator): Promise<string[]> => links.allTextContents();

async function search(page: Page, query: string) {
  const parts = await openSearch(page);
  await parts.field.fill(query);
  await expect(parts.links.first()).toBeVisible();
  return parts;
}

for (const [how, query, first] of [
  ['a question in full', 'what is an error budget?', 'Error budget'],
  ['words of which a page lacks some', 'error budget zzqxv', 'Error budget'],
  ['a slip of the keyboard', 'idempotancy', 'Idempotency'],
  ['two slips in a long word', 'obsrevabilty', 'Observability'],
  ['two words that are one', 'web hook', 'Webhook'],
  ['a word that means the same', 'vacancy', 'Job pack'],
  ['another spelling of a role', 'front end product manager', 'Frontend product manager'],
] as const)
  test(`${how} finds the page: ${query}`, async ({ page }) => {
    await page.goto('./');
    const { links } = await search(page, query);
    await expect(links.first()).toHaveText(first);
  });

test('what was corrected is said', async ({ page }) => {
  await page.goto('./');
  const { status, field, links } = await search(page, 'idempotancy');
  await expect(status).toHaveText(
    /^\d+ results? for “idempotancy”\. Showing results for “idempotency”\.$/,
  );
  await field.fill('idempotency');
  await expect(status).toHaveText(/^\d+ results? for “idempotency”\.$/);
  await expect(links.first()).toHaveText('Idempotency');
});

test('an answer does not depend on earlier searches', async ({ page }) => {
  const query = 'idempotancy keys for payments';
  await page.goto(`search/?q=${encodeURIComponent(query)}`);
  const { field, links, status } = partsOf(page.getByRole('main'));
  const main = page.getByRole('main');
  await expect(main).toHaveAttribute('data-state', 'done');
  const fresh = await shown(links);
  for (const other of ['product', 'api contract', 'frontend', 'careers', query]) {
    await field.fill(other);
    await expect(status).toContainText(`“${other}”`);
    await expect(main).toHaveAttribute('data-state', /done|weak/);
  }
  expect(await shown(links)).toEqual(fresh);
});

test('the beginning of a word is no error while it is typed', async ({ page }) => {
  await page.goto('./');
  const { status, links } = await search(page, 'idempot');
  await expect(links.first()).toHaveText('Idempotency');
  await expect(status).toHaveText(/^\d+ results for “idempot”\.$/);
});

test('a phrase in quotation marks is found word for word', async ({ page }) => {
  await page.goto('./');
  const { status, field, links } = await search(page, '"definition of done"');
  await expect(links.first()).toHaveText('Definition of done');
  await field.fill('"done of definition"');
  await expect(status).toContainText('Nothing found');
});

test('an answer that hardly answers says so, and the state of the search tells all the rest', async ({
  page,
}) => {
  await page.goto('./');
  const dialog = dialogOf(page);
  const { field, status, results } = await openSearch(page);
  await expect(dialog).toHaveAttribute('data-state', 'idle');
  await field.fill('latency');
  await expect(dialog).toHaveAttribute('data-state', 'done');
  const result = results.first();
  await expect(result).toHaveAttribute('data-result', '');
  expect(await result.evaluate((item) => item.querySelector('a, button')?.className)).toBe('');
  expect(
    await result.evaluate((item) => item.firstElementChild?.firstElementChild?.localName),
  ).toBe('a');
  await field.fill('annual parental leave');
  await expect(dialog).toHaveAttribute('data-state', 'weak');
  await expect(status).toContainText(searchStrings.weak);
  await expect(results.first()).toBeVisible();
  await field.fill('zzqxv');
  await expect(dialog).toHaveAttribute('data-state', 'empty');
  await field.fill('');
  await expect(dialog).toHaveAttribute('data-state', 'idle');
});

test.describe('without a line', () => {
  test.use({ allowed: /^(failed|404): .*\/pagefind\/|^console: (Failed|Pagefind)|^error: / });
  test('the state of the search is an error, on its page too', async ({ page }) => {
    await page.route('**/*.pf_index*', (route) => route.abort());
    await page.goto('search/?q=latency');
    await expect(page.getByRole('main')).toHaveAttribute('data-state', 'error');
    await expect(page.getByRole('status')).toContainText(searchStrings.failed);
  });
});
