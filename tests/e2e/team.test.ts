import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { searchStrings, teamStrings as words } from '../../src/strings/en.ts';
import { expect, test } from './quiet.ts';
import { pasteTeam, path } from './team.ts';

const kept = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const caches = await globalThis.caches.keys();
    const databases = await indexedDB.databases();
    return (
      localStorage.length +
      sessionStorage.length +
      document.cookie.length +
      caches.length +
      databases.length
    );
  });

async function saved(page: Page, name: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  return readFile(await (await download).path(), 'utf8');
}

test('a team is read line by line, shown, saved and cleared, and nothing leaves or stays', async ({
  page,
}) => {
  const asked: string[] = [];
  await page.goto(path);
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:') && request.resourceType() !== 'document')
      asked.push(request.url());
  });
  await pasteTeam(page);
  await page.waitForLoadState('networkidle');
  asked.length = 0;
  await page.getByRole('button', { name: words.show }).click();

  await expect(page.getByRole('status')).toHaveText(words.read(3, 6));
  const statuses = page.locator('.lines li');
  await expect(statuses).toHaveText([
    /Line 1, Ana: read/,
    /Line 2: read/,
    /Line 3, =2\+3: read/,
    /Line 4, Ana: the same as line 1/,
    /Line 5: this link holds someone’s answers/,
    /Line 6: a character was changed or lost/,
  ]);
  const leans = page.getByRole('table', { name: words.leans });
  await expect(leans.getByRole('rowheader')).toHaveText(['Ana', 'Line 2', '=2+3']);
  await expect(page.getByRole('img', { name: words.mapLabel(3) })).toBeVisible();
  await expect(page.getByRole('table', { name: words.coverage }).getByRole('row')).toHaveCount(6);

  const csv = await saved(page, words.csv);
  expect(csv.split('\r\n')).toHaveLength(5);
  expect(csv).toContain("'=2+3");
  const markdown = await saved(page, words.markdown);
  expect(markdown).toContain(`## ${words.coverage}`);
  expect(markdown).toContain('| Ana |');

  expect(asked, 'requests after the page was there').toEqual([]);
  expect(await kept(page), 'things kept in the browser').toBe(0);
  await page.getByRole('button', { name: words.clear }).click();
  await expect(page.getByRole('textbox', { name: words.paste })).toHaveValue('');
  await expect(page.getByRole('textbox', { name: words.paste })).toBeFocused();
  await expect(leans).toHaveCount(0);

  await page.getByRole('link', { name: searchStrings.title }).click();
  await expect(page).toHaveURL(/\/search\/$/);
});

test.describe('a page that lets nothing out', () => {
  test.use({ allowed: /^console: |^error: |^failed: / });

  test('is refused every way to send', async ({ page }) => {
    await page.goto(path);
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    const refused = await page.evaluate(async () => {
      const fails = (act: () => Promise<unknown>): Promise<boolean> =>
        act().then(
          () => false,
          () => true,
        );
      const fetched = await fails(() => fetch(location.href));
      const asked = await fails(
        () =>
          new Promise((done, failed) => {
            const request = new XMLHttpRequest();
            request.onload = done;
            request.onerror = failed;
            request.open('GET', location.href);
            request.send();
          }),
      );
      navigator.sendBeacon(location.href, 'x');
      const socket = await fails(
        () =>
          new Promise((done, failed) => {
            const socket = new WebSocket(location.href.replace('http', 'ws'));
            socket.onopen = done;
            socket.onerror = failed;
          }),
      );
      const form = Object.assign(document.createElement('form'), { action: '/search/' });
      document.body.append(form);
      form.submit();
      return { fetched, asked, socket };
    });
    expect(refused).toEqual({ fetched: true, asked: true, socket: true });
    const times = (directive: string): number =>
      heard.filter((text) => text.startsWith(`policy: ${directive}`)).length;
    await expect.poll(() => times('connect-src')).toBe(4);
    await expect.poll(() => times('form-action')).toBeGreaterThan(0);
    expect(await page.evaluate(() => location.pathname)).toBe('/quiz/team/');
  });
});
