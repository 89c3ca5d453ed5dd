import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegrationLogger } from 'astro';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { outFolder } from '../../src/integrations/out-folder.ts';

let place: string;
let project: string;
beforeEach(() => {
  place = realpathSync(mkdtempSync(path.join(tmpdir(), 'out folder ')));
  project = path.join(place, 'project');
  mkdirSync(project);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(place, { recursive: true });
});

/** A build into a folder, as far as the integration sees it. */
interface Build {
  /** Why it was refused, or null. */
  readonly refused: string | null;
  readonly cache: string;
  /** Where Astro would write. */
  readonly site: string;
  readonly finish: () => void;
}

function begin(out: string, command: 'build' | 'dev' = 'build'): Build {
  const outDir = pathToFileURL(path.resolve(project, out) + path.sep);
  const said: string[] = [];
  const logger = {
    error: (text: string) => said.push(text),
    info: () => undefined,
  } as unknown as AstroIntegrationLogger;
  let config = { outDir, cacheDir: pathToFileURL(path.join(project, 'shared') + path.sep) };
  const { hooks } = outFolder(project);
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('refused');
  });
  try {
    void hooks['astro:config:setup']?.({
      command,
      config: config as AstroConfig,
      logger,
      updateConfig: (more: object) => (config = { ...config, ...more }) as AstroConfig,
    } as never);
  } catch (error) {
    if ((error as Error).message !== 'refused') throw error;
    expect(exit).toHaveBeenCalledWith(1);
  }
  return {
    refused: said[0] ?? null,
    cache: fileURLToPath(config.cacheDir),
    site: fileURLToPath(config.outDir),
    finish: () => void hooks['astro:build:done']?.({ logger } as never),
  };
}

test('one build at a time writes to a folder, by whatever name', () => {
  const first = begin('dist');
  expect(first.refused).toBeNull();
  symlinkSync('dist', path.join(project, 'other-name'), 'junction');
  for (const name of ['dist', './dist/', 'other-name'])
    expect(begin(name).refused, name).toMatch(
      /^Another build, process \d+, is writing to .+: wait for its end, or build into another folder with --outDir$/,
    );
  first.finish();
  const next = begin('dist');
  expect(next.refused).toBeNull();
  next.finish();
});

test('builds into two folders go on side by side, and so does the author’s server', () => {
  const builds = [begin('dist'), begin('dist-2'), begin('dist', 'dev')];
  expect(builds.map(({ refused }) => refused)).toEqual([null, null, null]);
  expect(builds[0]!.cache).not.toBe(builds[1]!.cache);
  for (const build of builds.slice(0, 2)) build.finish();
  expect(readdirSync(path.join(project, '.cache/build'))).toEqual([]);
});

test('a build finds nothing in its cache, also where one was killed before', () => {
  const { cache, finish } = begin('dist');
  finish();
  mkdirSync(cache, { recursive: true });
  writeFileSync(path.join(cache, 'data-store.json'), 'left behind');
  const other = path.join(project, '.cache/build/0123456789ab/astro');
  mkdirSync(other, { recursive: true });
  writeFileSync(`${path.dirname(other)}.lock`, 'left behind');
  const again = begin('dist');
  expect(again.cache).toBe(cache);
  expect(existsSync(cache)).toBe(false);
  expect(existsSync(other)).toBe(false);
  again.finish();
  expect(readdirSync(path.join(project, '.cache/build'))).toEqual([]);
});

test('a folder outside the project gets a copy of what was built inside', () => {
  const target = path.join(place, 'elsewhere/site');
  mkdirSync(path.join(target, '.git'), { recursive: true });
  writeFileSync(path.join(target, 'old.html'), 'old');
  const { site, finish } = begin(target);
  expect(path.relative(project, site)).not.toMatch(/^\.\./);
  mkdirSync(path.join(site, 'faq'), { recursive: true });
  writeFileSync(path.join(site, 'faq/index.html'), 'new');
  expect(existsSync(path.join(target, 'old.html'))).toBe(true);
  finish();
  expect(readdirSync(target).toSorted()).toEqual(['.git', 'faq']);
  expect(readFileSync(path.join(target, 'faq/index.html'), 'utf8')).toBe('new');
  expect(existsSync(site)).toBe(false);
});

test('a folder whose name only begins like the project’s lies outside', () => {
  const { site, finish } = begin(`${project}-dist`);
  expect(site).not.toContain(`${project}-dist`);
  mkdirSync(site, { recursive: true });
  finish();
});

test('a build refuses to empty the project or what holds it', () => {
  for (const out of ['.', '..', '/'])
    expect(begin(out).refused, out).toContain('which holds this project');
});

test('a build says so at once where it could not write at its end', () => {
  writeFileSync(path.join(place, 'file'), '');
  expect(begin('../file/site').refused).toMatch(/^Nothing can be written to the folder .+ \(\w+\)/);
  expect(begin('../file').refused).toMatch(/^Nothing can be written to the folder .+ \(\w+\)/);
});

test('what a build has not written again goes at its end, and nothing of a checkout', () => {
  const site = path.join(project, 'dist');
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
    writeFileSync(path.join(site, file), text);
  };
  for (const file of ['index.html', 'same.html', 'old/page/index.html', 'mixed/old.html', '.git/a'])
    write(file, 'before');
  symlinkSync(place, path.join(site, 'link'));
  const { finish } = begin('dist');
  expect(existsSync(path.join(site, 'index.html'))).toBe(false);
  expect(existsSync(path.join(site, 'old/page/index.html'))).toBe(true);
  for (const file of ['index.html', 'same.html', 'mixed/new.html']) write(file, 'before');
  finish();
  expect(readdirSync(site, { recursive: true }).map(String).sort()).toEqual(
    ['.git', '.git/a', 'index.html', 'mixed', 'mixed/new.html', 'same.html'].map(path.normalize),
  );
  expect(existsSync(project)).toBe(true);
});
