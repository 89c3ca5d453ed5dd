import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../../../sites.ts';
import { placeIn } from './fault-table.ts';
import { copyGuide } from './guide-copy.ts';
import { append, questions } from './samples.ts';

const guide = copyGuide();
const out = mkdtempSync(path.join(tmpdir(), 'hostile-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

const file = questions[0]!;
const proof = path.join(out, 'it-was-run');
const write = `(await import('node:fs')).writeFileSync(${JSON.stringify(proof)}, 'so')`;
const hostile = append(`export const x = ${write}\n\nSo {${write}} it is.`)(guide.read(file));
const places = ['export const x', `{${write}`].map((words) => {
  const { line, column } = placeIn(hostile, words);
  return `${file}:${line}:${column}`;
});

test('the check names code in a page and does not run it', () => {
  const { faults } = guide.check({ [file]: hostile });
  expect(faults.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual(places);
  expect(existsSync(proof)).toBe(false);
});

test('a build names code in a page, fails and does not run it', () => {
  const { status, stdout, stderr } = guide.with({ [file]: hostile }, (content) =>
    spawnSync('astro', ['build', '--outDir', path.join(out, 'dist')], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
      env: { ...process.env, CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1' },
    }),
  );
  expect(status, stdout + stderr).not.toBe(0);
  for (const place of places) expect(stdout + stderr).toContain(place);
  expect(existsSync(proof)).toBe(false);
  expect(existsSync(path.join(out, 'dist/index.html'))).toBe(false);
});
