import { glossaryStrings } from '../../src/strings/en.ts';
import { guide } from '../build/guide.ts';
import { overflow } from './audit.ts';
import { expect, test } from './quiet.ts';

const words = glossaryStrings.filters;
const all = guide.glossary.length;

test('the glossary is narrowed by other names and by side, and its address keeps that', async ({
  page,
}) => {
  await page.goto('glossary/');
  const shown = page.locator('.entry:visible');
  const status = page.getByRole('status');
  await expect(status).toHaveText(words.shown(all, all));
  // No term is called so, but one has it as another name.
  await page.getByLabel(words.query).fill('split test');
  await expect(shown.locator('dt')).toHaveText(['A/B test']);
  await expect(status).toHaveText(words.shown(1, all));
  await page.getByRole('button', { name: words.reset }).press('Enter');
  await expect(page.getByLabel(words.query)).toBeFocused();
  await page.getByRole('radio', { name: 'Backend PM' }).check();
  await expect(page).toHaveURL(/\?role=backend$/);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Backend PM' })).toBeChecked();
  const count = await shown.count();
  expect(count).toBeLessThan(all / 2);
  await expect(status).toHaveText(words.shown(count, all));
  await page.emulateMedia({ media: 'print' });
  await expect(shown).toHaveCount(all);
});

test('on a phone one letter is shown at a time, and an address chooses the one of its term', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('glossary/');
  const shown = page.locator('.entry:visible');
  await expect(shown.first()).toBeInViewport();
  await expect(shown.locator('dt').last()).toHaveText(/^A/);
  await page.getByRole('link', { name: 'M', exact: true }).click();
  await expect(shown.locator('dt').first()).toHaveText(/^M/);
  await expect(shown.locator('dt').last()).toHaveText(/^M/);
  await expect(shown.first()).toBeInViewport();
  expect(await overflow(page)).toBe(0);
  await page.goto('glossary/#idempotency');
  await expect(page.locator('#idempotency')).toBeInViewport();
  await page.emulateMedia({ media: 'print' });
  await expect(shown).toHaveCount(all);
});

test('two of the roles are side by side on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('roles/compare/');
  const cells = page.locator('.versus tbody tr').first().locator('td');
  await page.getByRole('checkbox', { name: 'Dual PM' }).uncheck();
  await expect(cells.locator('visible=true').locator('.pill')).toHaveText([
    'Frontend PM',
    'Backend PM',
  ]);
  const [one, , other] = await cells.evaluateAll((list) =>
    list.map((cell) => cell.getBoundingClientRect().top),
  );
  expect(other).toBe(one);
  expect(await overflow(page)).toBe(0);
});
