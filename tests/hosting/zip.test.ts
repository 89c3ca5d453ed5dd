import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readBuilt } from '../../src/publish/site/built.ts';
import { zipOf } from '../../src/publish/zip/zip.ts';
import { sites } from '../sites.ts';
import { openBrowser, travel } from './journey.ts';

const [, { dir, base }] = sites;

test.skipIf(spawnSync('python3', ['--version']).status !== 0)(
  'a zip of the site works as a whole on a reader’s machine, with the server that its text names first',
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'reader-'));
    const files = unzipSync(zipOf(readBuilt(dir)));
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), content);
    }
    const site = path.join(folder, 'guide/site');
    const server = spawn(
      'python3',
      ['-um', 'http.server', '0', '--bind', '127.0.0.1', '--directory', site],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    );
    const browser = await openBrowser();
    try {
      const said = await new Promise<string>((resolve) =>
        server.stdout.once('data', (text: Buffer) => resolve(String(text))),
      );
      const origin = `http://127.0.0.1:${/port (\d+)/.exec(said)![1]!}`;
      const { answered, ...seen } = await travel(browser, { origin, place: { base } });
      expect(seen).toEqual({
        ...{ pages: 11, found: 'Idempotency', theme: 'dark' },
        ...{ violations: [], complaints: [] },
      });
      expect(answered).toBeGreaterThan(20);
    } finally {
      await browser.close();
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
