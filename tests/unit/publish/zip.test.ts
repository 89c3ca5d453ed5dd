import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readBuilt } from '../../../src/publish/site/built.ts';
import { zipOf } from '../../../src/publish/zip/zip.ts';
import { root } from '../../sites.ts';
import { tinySite, workplace, writeTiny } from './tiny.ts';

const work = workplace();
const program = path.join(root, 'src/publish/zip/main.ts');
const dist = (base = '/'): string => writeTiny(mkdtempSync(path.join(work, 'dist-')), 'one', base);

const run = (words: readonly string[], variables = {}) =>
  spawnSync(process.execPath, [program, ...words], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: work, ...variables },
  });

/** Puts a zip into a folder, as its readers would. */
function unpack(zip: Uint8Array, folder: string): string {
  for (const [file, content] of Object.entries(unzipSync(zip))) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  return folder;
}

describe.each(['/', '/team/wiki/'])('a zip of a site at %s', (base) => {
  const zip = zipOf(readBuilt(dist(base)));
  const files = unzipSync(zip);

  test('holds the site at its path, below the folder that is served, and nothing else', () => {
    const site = tinySite('one', base);
    const names = [...site.keys()].map((file) => `guide/site${base}${file}`);
    expect(Object.keys(files).toSorted()).toEqual(['guide/README.txt', ...names].toSorted());
    for (const [file, content] of site)
      expect(Buffer.from(files[`guide/site${base}${file}`]!), file).toEqual(Buffer.from(content));
  });

  test('says how it is opened', () => {
    const text = strFromU8(files['guide/README.txt']!);
    expect(text).toMatch(/^Guide & one\r\n/);
    expect(text).toContain(`Open http://127.0.0.1:8000${base}\r\n`);
    expect(text).toContain(`https://guide.example.org${base}\r\n`);
    expect(text).toContain('Double-clicking index.html is not enough');
    for (const line of text.split('\r\n')) expect(line.length, line).toBeLessThanOrEqual(98);
  });
});

test('a zip says so in the language of the site', () => {
  const site = { ...readBuilt(dist()), language: 'de-CH' };
  expect(strFromU8(unzipSync(zipOf(site))['guide/README.txt']!)).toContain('Strg+C');
});

test('the command writes the same bytes wherever and whenever it runs', () => {
  const [one, other] = [dist(), dist()];
  const first = run(['a.zip', '--built', one], { TZ: 'America/Anchorage' });
  expect(first.stdout).toMatch(/^Wrote \S+\/a\.zip: 4 pages, 19 files, 0\.0 MB\.\n$/);
  run(['b.zip', '--built', other], { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' });
  const [a, b] = ['a.zip', 'b.zip'].map((file) => readFileSync(path.join(work, file)));
  expect(a!.equals(b!)).toBe(true);
});

test('the command refuses what it cannot do, in a sentence', () => {
  const { status, stderr } = run(['no/such/folder/a.zip', '--built', dist()]);
  expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('(ENOENT).') });
  expect(run(['a', 'b']).status).toBe(2);
});

const hasPython = spawnSync('python3', ['--version']).status === 0;

test.skipIf(!hasPython)(
  'a plain server on the reader’s machine serves what was unpacked',
  async () => {
    const folder = unpack(
      zipOf(readBuilt(dist('/team/wiki/'))),
      mkdtempSync(path.join(work, 'reader-')),
    );
    const site = path.join(folder, 'guide/site');
    const server = spawn(
      'python3',
      ['-um', 'http.server', '0', '--bind', '127.0.0.1', '--directory', site],
      {
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    try {
      const said = await new Promise<string>((resolve) =>
        server.stdout.once('data', (text: Buffer) => resolve(String(text))),
      );
      const origin = `http://127.0.0.1:${/port (\d+)/.exec(said)![1]!}`;
      for (const [file, content] of tinySite('one', '/team/wiki/')) {
        const response = await fetch(`${origin}/team/wiki/${file.replace(/index\.html$/, '')}`);
        expect(response.status, file).toBe(200);
        expect(Buffer.from(await response.arrayBuffer()), file).toEqual(Buffer.from(content));
        if (file.endsWith('.js'))
          expect(response.headers.get('content-type')).toMatch(/javascript/);
      }
    } finally {
      server.kill();
    }
  },
);
