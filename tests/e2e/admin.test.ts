import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { werkstatt } from '../sites.ts';
import { fakeForge, knownToken } from './forge.ts';

const host = 'https://git.werkstatt-lindgruen.example/';
const file = 'content/glossary/korpus.yaml';
const text = readFileSync(path.join(werkstatt.content, '..', file), 'utf8');
const changed = text.replace(/^term: .+$/m, (line) => `${line} (Möbel)`);
const form = '/admin/#/collections/glossary-yaml/entries/korpus';

/** What a page must not do: ask a host that is not named, or break its own policy. */
function watch(page: Page): string[] {
  const found: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    const own = new URL(url).hostname === '127.0.0.1' || url.startsWith(host);
    if (/^https?:/.test(url) && !own) found.push(url);
  });
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) found.push(message.text());
  });
  page.on('pageerror', (error) => found.push(error.message));
  return found;
}

const field = (page: Page, key: string) =>
  page.locator(`[data-key-path="${key}"]`).locator('input, textarea').first();
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true });

/** Adds a word to the name of a term, as `changed` has it. */
async function changeTerm(page: Page): Promise<void> {
  const term = field(page, 'term');
  await term.fill(`${await term.inputValue()} (Möbel)`);
  await save(page).click();
}

test('a person without git signs in, hears what is wrong, and changes one line', async ({
  page,
}) => {
  const found = watch(page);
  const forge = fakeForge(werkstatt.content);
  await forge.serve(page, host);
  await page.goto('/admin/');
  await page.getByRole('button', { name: 'Sign In Using Access Token' }).click();
  await page.getByRole('textbox').fill(knownToken);
  await page.getByRole('button', { name: 'Sign In', exact: true }).click();
  await page.getByText('Glossary (with a page)').first().waitFor();
  await page.goto(form);

  const definition = await field(page, 'definition').inputValue();
  await field(page, 'definition').fill('Ein Satz ohne Punkt, der lang genug ist');
  await save(page).click();
  const refusal = page.getByRole('alertdialog').filter({ hasText: 'definition:' });
  await expect(refusal).toContainText('Must end with a full stop.');
  await refusal.getByRole('button', { name: 'OK' }).click();
  expect(forge.commits).toEqual([]);

  await field(page, 'definition').fill(definition);
  await changeTerm(page);
  await expect.poll(() => forge.commits.length).toBe(1);
  expect(forge.commits[0]!.files).toEqual({ [file]: changed });
  expect(found).toEqual([]);
});

test('an author works on a folder of this machine, and one line of one file changes', async ({
  page,
}) => {
  const found = watch(page);
  // The browser’s own file system takes the place of a folder that a person would pick.
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto('/admin/');
  await page.evaluate(
    async ({ text }) => {
      const root = await navigator.storage.getDirectory();
      await root.getDirectoryHandle('.git', { create: true });
      const content = await root.getDirectoryHandle('content', { create: true });
      const folder = await content.getDirectoryHandle('glossary', { create: true });
      const handle = await folder.getFileHandle('korpus.yaml', { create: true });
      const writable = await handle.createWritable();
      await writable.write(text);
      await writable.close();
    },
    { text },
  );
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await page.getByText('Glossary (with a page)').first().waitFor();
  await page.goto(form);
  await changeTerm(page);
  const saved = () =>
    page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const folder = await (
        await root.getDirectoryHandle('content')
      ).getDirectoryHandle('glossary');
      return (await (await folder.getFileHandle('korpus.yaml')).getFile()).text();
    });
  await expect.poll(saved).toBe(changed);
  expect(found).toEqual([]);
});
