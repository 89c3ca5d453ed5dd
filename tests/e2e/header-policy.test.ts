import { expect, test } from './quiet.ts';
import { openSearch, partsOf } from './search.ts';

test.beforeEach(async ({ page }) => {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const meta = /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(
      await response.text(),
    )?.[1];
    expect(meta, 'the policy of the page').toContain("default-src 'none'");
    const header = `${meta};frame-ancestors 'none'`;
    return route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': header },
    });
  });
});

test('the search works under the policy as a header', async ({ page }) => {
  await page.goto('./');
  const { field, links, facet } = await openSearch(page);
  await field.fill('idempotency');
  await expect(links.first()).toHaveText('Idempotency');
  await facet('Term').check();
  await expect(links.first()).toHaveText('Idempotency');
  await links.first().click();
  await expect(page).toHaveURL(/\/glossary\/idempotency\/(#:~:|$)/);
});

test('the search page works under the policy as a header', async ({ page }) => {
  await page.goto('search/?q=latency');
  await expect(partsOf(page.getByRole('main')).links.first()).toHaveText('Latency');
});

test.describe('what breaks the policy', () => {
  test.use({ allowed: /^console: (policy: |.*(Content Security Policy|TrustedHTML))/ });

  test('is stopped and heard of', async ({ page }) => {
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    await page.goto('./');
    const refused = await page.evaluate(() => {
      document.body.append(Object.assign(new Image(), { src: 'data:image/gif;base64,R0lGOD' }));
      document.body.setAttribute('style', 'color: red');
      try {
        document.body.innerHTML = '<p>no</p>';
        return false;
      } catch {
        return true;
      }
    });
    expect(refused).toBe(true);
    for (const directive of ['img-src', 'style-src-attr', 'require-trusted-types-for'])
      await expect.poll(() => heard.join('\n')).toContain(`policy: ${directive}`);
  });
});
