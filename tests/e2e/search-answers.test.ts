import { searchStrings } from '../../src/strings/en.ts';
import { expect, test } from './quiet.ts';
import { partsOf } from './search.ts';

test('a term that the query names is explained on top, and no other result is', async ({
  page,
}) => {
  await page.goto('search/?q=what+is+an+error+budget%3F');
  const { results } = partsOf(page.getByRole('main'));
  const first = results.first();
  await expect(first).toHaveClass('direct');
  await expect(first.locator('.excerpt')).toHaveText(/^The amount of failure .*\.$/);
  await expect(page.getByRole('main')).toHaveAttribute('data-state', 'done');
  await expect(page.locator('.direct')).toHaveCount(1);
  await page.goto('search/?q=budget');
  await expect(page.getByRole('main')).toHaveAttribute('data-state', 'done');
  await expect(page.locator('.direct')).toHaveCount(0);
});

test('a question that the query asks is answered on top', async ({ page }) => {
  await page.goto('search/?q=how+technical+does+a+product+manager+need+to+be');
  const first = partsOf(page.getByRole('main')).results.first();
  await expect(first).toHaveClass('direct');
  await expect(first.locator('.excerpt')).toHaveText(/^Technical enough to follow one request/);
});

test('words are marked in titles and texts, without punctuation, and texts are whole sentences', async ({
  page,
}) => {
  for (const query of ['skills matrix level', 'error budgets', 'senior backend PM', 'api']) {
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await expect(page.getByRole('main')).toHaveAttribute('data-state', 'done');
    const marks = await page.locator('.results mark').allTextContents();
    expect(marks.length).toBeGreaterThan(3);
    for (const mark of marks) expect(mark).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}]$/u);
    expect(await page.locator('.results .hit mark').count()).toBeGreaterThan(0);
    const excerpts = page.locator('.results .excerpt');
    await expect(excerpts.nth(2)).not.toBeEmpty();
    // Those further down come when they are scrolled to.
    for (const text of (await excerpts.allTextContents()).filter(Boolean)) {
      expect(text).toMatch(/^(?:… |[\p{Lu}\p{N}“‘(])/u);
      expect(text).toMatch(/(?:[.!?…]["”’)\]]*| …)$/u);
      expect(text).not.toMatch(/ [.,;:!?](?: |$)/);
      expect(text).not.toMatch(/\d (?:Aware|Assisted|Independent|Leading|Shaping)/);
    }
  }
});

test('a filter that does not exist is left out, which is said, and a label of old still counts', async ({
  page,
}) => {
  await page.goto('search/?q=api&type=nonsense&type=Question');
  const { status, facet, results } = partsOf(page.getByRole('main'));
  await expect(status).toContainText(searchStrings.ignored('nonsense'));
  await expect(facet('Question')).toBeChecked();
  await expect(results.filter({ hasNotText: 'Question' })).toHaveCount(0);
  await expect(page).toHaveURL(/\?q=api&type=question$/);
  await facet('Question').uncheck();
  await expect(status).toHaveText(/^\d+ results for “api”\.$/);
  await page.goto('search/?q=latency&type=nonsense');
  await expect(results.first()).toBeVisible();
  await expect(page).toHaveURL(/\?q=latency$/);
});
