import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { takeLock } from '../../../src/integrations/lock.ts';
import { root } from '../../sites.ts';
import { hashedFiles, workplace, writeTiny } from './tiny.ts';

const work = workplace();
const program = path.join(root, 'src/publish/deploy/main.ts');
const host = path.join(work, 'host');
const dist = path.join(work, 'dist');
afterEach(() => rmSync(host, { recursive: true, force: true }));

const run = (...words: string[]) =>
  spawnSync(process.execPath, [program, ...words], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: work },
  });

const publish = (version: string) => {
  writeTiny(dist, version);
  return run('host', '--built', 'dist');
};
const served = (): string => readFileSync(path.join(host, 'current/index.html'), 'utf8');

describe('the command', () => {
  test('publishes, goes back and forward again, and says what it did', () => {
    const first = publish('one');
    expect(first.stdout).toMatch(
      /^Release 0001-\S+ is live at \S+\/host\/current\.\n {2}4 pages in 19 files, 19 of them new/,
    );
    const second = publish('two');
    expect(second.stdout).toMatch(
      /5 files of earlier releases kept .*\n.* npm run deploy -- host --rollback\n$/,
    );
    const back = run('host', '--rollback');
    expect(served()).toContain('Welcome to one');
    const forward = /npm run deploy -- host (--to \S+)/.exec(back.stdout)![1]!;
    expect(run('host', ...forward.split(' ')).status).toBe(0);
    expect(served()).toContain('Welcome to two');
    expect(run('host', '--list').stdout).toMatch(/^0002-.* live\n0001-.*\n$/);
    expect([first.stderr, second.stderr, back.stderr].join('')).toBe('');
  });

  test.each([
    [[], 2, 'Name one folder'],
    [['host', '--keep', '0'], 2, '--keep is “0”, but must be a whole number from 1 to 50'],
    [['host', '--rollback', '--built', 'dist'], 2, 'each go alone'],
    [['host', '--built', 'nowhere'], 1, 'Nothing is built in '],
    [['dist/index.html/host', '--built', 'dist'], 1, 'is in the way (ENOTDIR)'],
  ])('refuses %j in a sentence', (words, code, said) => {
    writeTiny(dist, 'one');
    const { status, stdout, stderr } = run(...words);
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect({ status, stdout }).toEqual({ status: code, stdout: '' });
  });

  test('stops where another is at work in the folder, before it builds anything', () => {
    publish('one');
    takeLock(path.join(host, '.deploy.lock'));
    for (const words of [['host'], ['host', '--rollback']]) {
      const { status, stdout, stderr } = run(...words);
      expect(stderr, words.join(' ')).toBe(
        `Another deploy, process ${process.pid}, is at work in ${host}: wait for its end. Nothing was changed.\n`,
      );
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    }
  });

  test('run by several at once publishes for one after the other, and harms nothing', async () => {
    publish('one');
    const dists = ['two', 'three', 'four'].map((name) => writeTiny(path.join(work, name), name));
    const codes = await Promise.all(
      dists.map((one) => ended(spawn(process.execPath, [program, host, '--built', one]))),
    );
    expect(codes.filter((code) => code === 0).length).toBeGreaterThan(0);
    expect(codes.every((code) => code === 0 || code === 1)).toBe(true);
    expect(served()).toMatch(/Welcome to (two|three|four)/);
    for (const file of hashedFiles('one'))
      expect(existsSync(path.join(host, 'current', file))).toBe(true);
  });

  test('killed for real leaves a release whole, and the next run is well', async () => {
    publish('one');
    for (const wait of [40, 80, 110, 140]) {
      writeTiny(dist, `killed ${wait}`);
      const child = spawn(process.execPath, [program, host, '--built', dist]);
      const end = ended(child);
      const timer = setTimeout(() => child.kill('SIGKILL'), wait);
      await end;
      clearTimeout(timer);
      expect(readlinkSync(path.join(host, 'current'))).toMatch(/^releases\//);
      expect(served()).toContain('Welcome to ');
    }
    expect(publish('last').status).toBe(0);
    expect(served()).toContain('Welcome to last');
    for (const file of hashedFiles('one'))
      expect(existsSync(path.join(host, 'current', file))).toBe(true);
  });
});

const canMount =
  process.getuid?.() === 0 &&
  spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;

test.skipIf(!canMount)('a disk that is really full changes nothing', () => {
  mkdirSync(host);
  const two = path.join(work, 'two');
  writeTiny(dist, 'one');
  writeTiny(two, 'two');
  // Large enough that the second release does not fit next to the first.
  for (const folder of [dist, two])
    writeFileSync(path.join(folder, 'large.bin'), Buffer.alloc(700_000, folder));
  const command = `${process.execPath} ${program} ${host}`;
  const { stdout, stderr } = spawnSync(
    'unshare',
    [
      '--mount',
      'sh',
      '-c',
      `mount -t tmpfs -o size=1m tmpfs ${host} && ${command} --built ${dist} && ${command} --built ${two}
       echo "code $?"; ls -A ${host} ${host}/releases; cat ${host}/current/index.html
       rm ${two}/large.bin; ${command} --built ${two} && cat ${host}/current/index.html`,
    ],
    { encoding: 'utf8' },
  );
  expect(stderr).toMatch(/^There is no room left for .* \(ENOSPC\)\. What is served at /);
  expect(stdout).toMatch(
    /code 1\n\S+:\ncurrent\nreleases\n\n\S+:\n0001-\S+\n<!DOCTYPE html>.*Welcome to one/,
  );
  expect(stdout).toMatch(/Release 0002-.* is live[^]*Welcome to two/);
});

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('close', resolve));
