import { expect, test } from './quiet.ts';

test('the contents of a page mark the part that is being read', async ({ page }) => {
  await page.goto('roles/backend/');
  const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
  /** Places of the links that are set heavier. */
  const marked = (): Promise<number[]> =>
    links.evaluateAll((all) => {
      const weights = all.map((link) => getComputedStyle(link).fontWeight);
      return weights.flatMap((weight, place) => (weight === '400' ? [] : [place]));
    });
  for (const place of [3, 5]) {
    const heading = page.locator((await links.nth(place).getAttribute('href'))!);
    await heading.evaluate((element) => element.scrollIntoView());
    await expect.poll(marked).toEqual([place]);
  }
});
