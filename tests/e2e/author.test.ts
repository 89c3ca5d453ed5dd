import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect as expectSoon, type Page, test } from '@playwright/test';
import { root } from '../sites.ts';

// The author's server works through a queue, and a slow machine may take its time.
const expect = expectSoon.configure({ timeout: 60_000 });

// The author's server, on a copy of the content that the test may spoil.
const port = Number(process.env.E2E_PORT ?? 4391) + 7;
const at = (address: string): string => `http://localhost:${port}${address}`;
let folder = '';
let server: ChildProcess | undefined;

test.describe.configure({ mode: 'serial', retries: 0, timeout: 240_000 });

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'author-'));
  cpSync(path.join(root, 'content'), folder, { recursive: true });
  server = spawn(
    process.execPath,
    [path.join(root, 'node_modules/astro/bin/astro.mjs'), 'dev', '--port', String(port)],
    {
      cwd: root,
      stdio: 'ignore',
      env: { ...process.env, CONTENT_DIR: folder, ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
  await expect
    .poll(
      () =>
        fetch(at('/faq/')).then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 180_000 },
    )
    .toBe(200);
});

test.afterAll(() => {
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

const question = 'faq/how-technical.mdx';
const term = 'glossary/wcag.yaml';
const article = 'glossary/accessibility.mdx';
const textOf = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const save = (file: string, text: string): void => writeFileSync(path.join(folder, file), text);
/** Opens a page, again where the server has just told it to load anew. */
const open = (page: Page, address: string): Promise<void> =>
  expect(async () => {
    await page.goto(at(address));
  }).toPass();
const overlay = (page: Page) => page.locator('vite-error-overlay');
const lineOf = (text: string, words: string): number =>
  text.slice(0, text.indexOf(words)).split('\n').length;

for (const [file, addition] of [
  [question, '\nSo {code} it is.\n'],
  [term, 'extra: 1\n'],
] as const)
  test(`a fault in ${file} is shown over the page, and nothing of it is used`, async ({ page }) => {
    const before = textOf(file);
    await open(page, '/faq/how-technical/');
    const changed = before + addition;
    save(file, changed);
    const place = `content/${file}:${lineOf(changed, addition.trim())}`;
    await expect(overlay(page)).toContainText(place);
    await expect(overlay(page)).toContainText('Hint:');
    // Whoever comes later is told as well, and every page is there as it was.
    await open(page, '/roles/backend/');
    await expect(overlay(page)).toContainText(place);
    expect(await (await page.request.get(at('/faq/how-technical/'))).text()).not.toContain(
      '{code}',
    );
    expect((await page.request.get(at('/glossary/'))).status()).toBe(200);
    save(file, before);
    await expect(overlay(page)).toHaveCount(0);
  });

test('code that is saved is never run, however soon and by whatever address it is asked for', async ({
  page,
}) => {
  const before = textOf(question);
  const proof = path.join(folder, '_it-was-run');
  const write = `process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(proof)}, 'so')`;
  const file = path.join(folder, question).replaceAll(path.sep, '/');
  const addresses = [
    '/faq/how-technical/',
    ...['', '?import', '?astroRenderContent', '?astroPropagatedAssets', '?t=1'].map(
      (query) => `/@fs${file.startsWith('/') ? '' : '/'}${file}${query}`,
    ),
  ];
  await open(page, '/faq/how-technical/');
  save(question, before + `\n{${write}}\n\nexport const x = ${write}\n`);
  const ask = async (): Promise<void> => {
    for (const address of addresses) await page.request.get(at(address));
  };
  await ask();
  // What was asked for in other ways is shown as an error of its own.
  await open(page, '/faq/how-technical/');
  await expect(overlay(page)).toContainText('Content holds no code');
  await ask();
  const answer = await page.request.get(at('/faq/how-technical/'));
  expect(answer.status()).toBe(200);
  expect(await answer.text()).not.toContain('writeFileSync');
  expect(existsSync(proof)).toBe(false);
  save(question, before);
  await open(page, '/faq/how-technical/');
  await expect(overlay(page)).toHaveCount(0);
});

test('a sound change appears on the page without a reload by hand', async ({ page }) => {
  const before = textOf(question);
  await open(page, '/faq/how-technical/');
  save(question, `${before}\nThese words are new.\n`);
  await expect(page.getByText('These words are new.')).toBeVisible();
  save(question, before);
  await expect(page.getByText('These words are new.')).toHaveCount(0);
});

test('a term that is deleted while pages name it stays until they do not', async ({ page }) => {
  const before = textOf(article);
  await open(page, '/faq/');
  rmSync(path.join(folder, article));
  await expect(overlay(page)).toContainText('There is no term with the id “accessibility”');
  for (const address of ['/', '/glossary/', '/glossary/accessibility/', '/roles/frontend/'])
    expect((await page.request.get(at(address))).status(), address).toBe(200);
  save(article, before);
  await expect(overlay(page)).toHaveCount(0);
});

test('a question that is renamed leaves its old address', async ({ page }) => {
  const text = textOf(question).replace(/^question: .*/m, 'question: Is this a new question?');
  save('faq/brand-new.mdx', text);
  await expect.poll(async () => (await page.request.get(at('/faq/brand-new/'))).status()).toBe(200);
  rmSync(path.join(folder, 'faq/brand-new.mdx'));
  save('faq/renamed.mdx', text);
  await expect.poll(async () => (await page.request.get(at('/faq/renamed/'))).status()).toBe(200);
  expect((await page.request.get(at('/faq/brand-new/'))).status()).toBe(404);
});
