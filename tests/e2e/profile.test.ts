import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { profileStrings as words } from '../../src/features/profile/strings.en.ts';
import { audit, overflow } from './audit.ts';
import { answer, button, guideOf, openLink, openWith, path } from './profile.ts';
import { expect, test } from './quiet.ts';

const all = words.rating.rated;
const kept = (page: Page): Promise<Record<string, unknown> | null> =>
  page.evaluate(() => {
    const key = Object.keys(localStorage).find((key) => key.endsWith('profile'));
    return key ? JSON.parse(localStorage.getItem(key)!) : null;
  });

test('what was rated and aimed at is there after a reload', async ({ page }) => {
  await page.goto(path);
  const { skills, roles } = await guideOf(page);
  const first = skills[0]!.data.name;
  await page.getByRole('radio', { name: roles[0]!.name }).check();
  await answer(page, first, /^3 /).check();
  await answer(page, skills[1]!.data.name, words.rating.unknown).check();
  await expect(page.getByText(all(2, skills.length))).toBeVisible();
  await page.reload();
  await expect(page.getByText(all(2, skills.length))).toBeVisible();
  await expect(answer(page, first, /^3 /)).toBeChecked();
  await expect(page.getByRole('radio', { name: roles[0]!.name })).toBeChecked();
  await answer(page, first, words.rating.none).check();
  await expect(page.getByText(all(1, skills.length))).toBeVisible();
});

test('an address chooses role and position', async ({ page }) => {
  await page.goto(path);
  const { positions, skills } = await guideOf(page);
  const { id, name, roles } = positions.at(-1)!;
  await page.goto(`${path}?role=${roles[0]}&position=${id}`);
  await expect(page.getByRole('combobox', { name: words.aim.position })).toHaveValue(id);
  expect(await kept(page), 'nothing of the reader’s is replaced by an address').toBeNull();
  await answer(page, skills[0]!.data.name, /^2 /).check();
  expect(await kept(page)).toMatchObject({ aim: { role: roles[0], position: id } });
  await page.goto(`${path}?role=${positions[0]!.roles[0]}&position=${positions[0]!.id}`);
  expect(await kept(page)).toMatchObject({ aim: { role: roles[0], position: id } });
  expect(name).not.toBe('');
});

test('the result ranks gaps, links to the level asked, and draws what the table says', async ({
  page,
}) => {
  await openWith(page, [1, 2, 3, 'unknown', 5]);
  const { skills } = await guideOf(page);
  const result = page.getByRole('region', { name: words.result.title });
  const gap = result.locator('.gaps').first().getByRole('listitem').first();
  await expect(gap).toContainText(words.result.doFirst);
  await expect(gap).toContainText(words.result.readFirst);
  await expect(gap.getByRole('heading').getByRole('link')).toHaveAttribute('href', /#level-\d$/);
  await expect(result.locator('tbody tr[class]:not(.group)')).toHaveCount(skills.length);
  await expect(result.locator('.bar')).toHaveCount(skills.length);
});

test('a shared link shows the profile to someone else and leaves theirs alone', async ({
  page,
  browser,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openWith(page, [4, 2]);
  await button(page, words.tools.share).click();
  await expect(page.getByText(words.tools.copied)).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toBe(await page.getByLabel(words.tools.address).inputValue());

  const peer = await browser.newPage({ baseURL: new URL('/', page.url()).href });
  await openWith(peer, [1]);
  const before = await kept(peer);
  await peer.goto(address);
  await peer.reload();
  await expect(peer.getByRole('heading', { name: words.link.title })).toBeFocused();
  await button(peer, words.link.look).click();
  await expect(peer.getByText(words.link.higher(3)).first()).toBeVisible();
  expect(await kept(peer)).toEqual(before);

  await button(peer, words.link.keep).click();
  await button(peer, words.questions.no).click();
  expect(await kept(peer)).toEqual(before);
  await expect(button(peer, words.link.keep)).toBeFocused();
  await button(peer, words.link.keep).click();
  await button(peer, words.questions.yes.keep).click();
  await expect(peer.getByRole('heading', { name: words.aim.title })).toBeFocused();
  await expect(peer.getByText(words.tools.done.keep)).toBeVisible();
  expect(await kept(peer)).toEqual(await kept(page));
  await peer.context().close();
});

test('a second opinion is given blind, compared and sent back', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openLink(page, [4, 2]);
  const { skills } = await guideOf(page);
  await button(page, words.link.blind).click();
  await expect(page.getByRole('heading', { name: words.link.blindTitle })).toBeFocused();
  await expect(page.locator('.options label:not(:last-child) :checked')).toHaveCount(0);
  await expect(page.getByText(words.link.compareFirst)).toBeVisible();
  await answer(page, skills[0]!.data.name, /^2 /).check();
  await answer(page, skills[1]!.data.name, /^2 /).check();

  await page.reload();
  await button(page, words.link.blind).click();
  await expect(page.getByText(all(2, skills.length))).toBeVisible();
  await button(page, words.link.compare).click();
  await expect(page.getByText(words.link.summary(1, 1))).toBeVisible();
  await expect(page.locator('.compared tbody tr').first()).toContainText(words.link.higher(2));
  await button(page, words.link.send).click();
  await expect(page.getByText(words.tools.copied)).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(await kept(page)).toBeNull();

  await button(page, words.link.back).click();
  await openWith(page, [4, 2]);
  await page.goto(address);
  await button(page, words.link.look).click();
  await expect(page.locator('.compared tbody tr').first()).toContainText(words.link.lower(2));
});

test('a damaged link says so and keeps the own profile', async ({ page }) => {
  await openWith(page, [3]);
  const before = await kept(page);
  await page.evaluate(() => {
    location.hash = 'p=AQAAAAAAAA';
  });
  await expect(page.getByRole('alert')).toContainText(words.link.faults.damaged);
  await page.evaluate(() => {
    location.hash = 'p=?';
  });
  await expect(page.getByRole('alert')).toContainText(words.link.faults.malformed);
  expect(await kept(page)).toEqual(before);
});

test('a file takes a profile to another browser, and a wrong one changes nothing', async ({
  page,
  browser,
}) => {
  await openWith(page, [1, 'unknown']);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, words.tools.save).click(),
  ]);
  expect(download.suggestedFilename()).toBe(words.tools.file);
  const buffer = await readFile(await download.path());

  const other = await browser.newPage({ baseURL: new URL('/', page.url()).href });
  await other.goto(path);
  const input = other.locator('input[type=file]');
  await input.setInputFiles({ name: 'profile.json', mimeType: 'application/json', buffer });
  await expect(
    other.getByText(words.tools.loaded((await guideOf(page)).skills.length)),
  ).toBeVisible();
  expect(await kept(other)).toEqual(await kept(page));
  const wrong = Buffer.from('{"version": 99, "ratings": {}}');
  await input.setInputFiles({ name: 'profile.json', mimeType: 'application/json', buffer: wrong });
  await expect(other.getByText(words.tools.faults.newer)).toBeVisible();
  expect(await kept(other)).toEqual(await kept(page));
  await other.context().close();
});

test('one button deletes all of it, and nothing else', async ({ page }) => {
  await openWith(page, [2]);
  await page.evaluate(() => localStorage.setItem('another', 'stays'));
  await button(page, words.tools.delete).click();
  await page.keyboard.press('Escape');
  expect(await kept(page)).not.toBeNull();
  await button(page, words.tools.delete).click();
  await button(page, words.questions.yes.delete).click();
  await expect(page.getByText(words.tools.done.delete)).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['another']);
});

test('with the storage blocked everything works, and the page says what is lost', async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    }),
  );
  await page.goto(path);
  const { skills, roles } = await guideOf(page);
  await expect(page.getByText(words.tools.lost).first()).toBeVisible();
  await page.getByRole('radio', { name: roles[0]!.name }).check();
  await answer(page, skills[0]!.data.name, /^1 /).check();
  await expect(page.getByText(all(1, skills.length))).toBeVisible();
  await expect(page.getByRole('heading', { name: words.result.all })).toBeVisible();
  await button(page, words.tools.share).click();
  await expect(page.getByLabel(words.tools.address)).toHaveValue(/#p=[\w-]+$/);
});

test('the keyboard alone rates a group, goes on, and reaches the result', async ({ page }) => {
  await page.goto(path);
  const { skills, groups } = await guideOf(page);
  const own = skills.filter(({ data }) => data.group === groups[0]!.id);
  await page.locator('.rating summary').first().focus();
  for (const { data } of own) {
    await page.keyboard.press('Tab');
    await expect(answer(page, data.name, words.rating.none)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(answer(page, data.name, /^2 /)).toBeChecked();
    // What is focused is never under the progress that stays at the bottom.
    const covered = await answer(page, data.name, /^2 /).evaluate((radio) => {
      const { bottom } = radio.getBoundingClientRect();
      return bottom > document.querySelector('.progress')!.getBoundingClientRect().top;
    });
    expect(covered, data.name).toBe(false);
  }
  await page.keyboard.press('Tab');
  await expect(button(page, words.rating.next(groups[1]!.label))).toBeFocused();
  await page.keyboard.press('Enter');
  const summary = page.locator('.rating summary').nth(1);
  await expect(summary).toBeFocused();
  await expect(summary).toBeInViewport();
  await page.getByRole('link', { name: words.rating.result }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: words.result.title })).toBeFocused();
});

const states: readonly { name: string; reach: (page: Page) => Promise<void> }[] = [
  { name: 'fresh', reach: async (page) => void (await page.goto(path)) },
  { name: 'rated', reach: (page) => openWith(page, [1, 3, 'unknown', 5]) },
  { name: 'told of a link', reach: (page) => openLink(page, [2]) },
  {
    name: 'alongside another',
    reach: async (page) => {
      await openWith(page, [3, 'unknown']);
      await openLink(page, [2, 4, 'unknown']);
      await button(page, words.link.look).click();
    },
  },
  {
    name: 'giving an opinion',
    reach: async (page) => {
      await openLink(page, [2]);
      await button(page, words.link.blind).click();
    },
  },
  {
    name: 'asked to confirm',
    reach: async (page) => {
      await openWith(page, [2]);
      await button(page, words.tools.delete).click();
    },
  },
];

for (const { name, reach } of states)
  test(`${name}: accessible in light and dark, and narrow`, async ({ page }) => {
    await reach(page);
    await page.locator('.profile').waitFor();
    expect.soft(await audit(page), 'in light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await audit(page), 'in dark').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await overflow(page), 'at 320 px').toBe(0);
    expect.soft(await audit(page), 'at 320 px').toEqual([]);
  });

test('prints the result once there is one, and the paper form before', async ({ page }) => {
  await page.goto(path);
  await page.locator('.profile').waitFor();
  await page.emulateMedia({ media: 'print' });
  const form = page.getByRole('table', { name: words.paper.caption });
  await expect(form).toBeVisible();
  await expect(page.getByRole('radio').first()).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await openWith(page, [1, 4]);
  await page.emulateMedia({ media: 'print' });
  await expect(form).toBeHidden();
  await expect(page.locator('.standings')).toBeVisible();
  await expect(page.locator('.gaps').first()).toBeVisible();
  await expect(page.getByRole('button').first()).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page tells what it is, and has a form to fill in by hand', async ({ page }) => {
    await page.goto(path);
    const { skills } = await guideOf(page);
    const form = page.getByRole('table', { name: words.paper.caption });
    await expect(form).toBeVisible();
    await expect(form.locator('tbody tr:not(.group)')).toHaveCount(skills.length);
    await expect(page.getByText(words.notes[0]!.text)).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('radio')).toHaveCount(0);
  });
});
