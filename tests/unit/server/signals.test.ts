import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../../sites.ts';
import { onePage, type Running, start } from './process.ts';

const { folder, remove } = onePage();
const scratch = mkdtempSync(path.join(tmpdir(), 'signals-'));
afterAll(() => {
  remove();
  rmSync(scratch, { recursive: true });
});

const wrapped = (...args: string[]): Running => start(process.execPath, ['src/node.mjs', ...args]);

/** Writes a program that says its own number, then waits to be stopped. */
function program(name: string, body = ''): string {
  const file = path.join(scratch, name);
  writeFileSync(file, `${body}\nconsole.log('I am ' + process.pid);setInterval(() => {}, 1000);\n`);
  return file;
}
const numberIn = (text: string): number => Number(/I am (\d+)/.exec(text)?.[1]);

/** Whether a process runs; one that has ended but is not yet counted out does not. */
function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const status = `/proc/${pid}/stat`;
  return !existsSync(status) || !/^\d+ \(.*\) [ZX]/s.test(readFileSync(status, 'utf8'));
}

describe.skipIf(process.platform === 'win32')('a command that runs by the pinned Node', () => {
  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'ends with its wrapper: %s',
    async (signal) => {
      const server = wrapped('node', 'src/server/main.ts', folder, '/', '0');
      const [, port] = /localhost:(\d+)/.exec(await server.says(/\n/)) ?? [];
      const address = `http://127.0.0.1:${port}/`;
      expect(await (await fetch(address)).text()).toBe('home');
      server.child.kill(signal);
      expect(await server.ended).toEqual({ code: null, signal });
      await expect(fetch(address)).rejects.toThrow();
    },
  );

  test('has the time that it needs to end, and its code is the one that counts', async () => {
    const file = program(
      'slow.mjs',
      `process.on('SIGTERM', () => setTimeout(() => { console.log('Done.'); process.exit(7); }, 50));`,
    );
    const command = wrapped('node', file);
    await command.says(/I am/);
    command.child.kill('SIGTERM');
    expect(await command.ended).toEqual({ code: 7, signal: null });
    expect(command.said()).toContain('Done.');
  });

  test('is not followed by the next one where it was stopped, even if it says that all is well', async () => {
    const file = program('well.mjs', `process.on('SIGTERM', () => process.exit(0));`);
    const command = wrapped('node', file, 'then', 'node', '-p', '"next"');
    await command.says(/I am/);
    command.child.kill('SIGTERM');
    expect(await command.ended).toEqual({ code: null, signal: 'SIGTERM' });
    expect(command.said()).not.toContain('next');
  });

  test('that crashes is named, and so is the signal', async () => {
    const command = wrapped('node', '-e', 'process.kill(process.pid, "SIGSEGV")');
    expect(await command.ended).toEqual({ code: 139, signal: null });
    expect(command.said()).toBe('node was ended by the signal SIGSEGV.\n');
  });

  test('ends when npm is stopped, whatever shell stands between', async () => {
    const file = program('waits.mjs');
    for (const line of [
      `"${process.execPath}" src/node.mjs node ${file}`,
      `true && "${process.execPath}" src/node.mjs node ${file}; true`,
    ]) {
      const shell = start('sh', ['-c', line], { npm_lifecycle_event: 'start' });
      const pid = numberIn(await shell.says(/I am/));
      shell.child.kill('SIGTERM');
      await expect.poll(() => runs(pid), { timeout: 20_000 }).toBe(false);
    }
  });
});

test('several commands run one after another, until one fails', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['src/node.mjs', ...args], { cwd: root, encoding: 'utf8' });
  const say = (word: string): string[] => ['node', '-p', `'${word}'`];
  const all = run(...say('one'), 'then', ...say('two'));
  expect([all.status, all.stdout]).toEqual([0, 'one\ntwo\n']);
  const half = run(...say('one'), 'then', 'node', '-e', 'process.exit(3)', 'then', ...say('two'));
  expect([half.status, half.stdout]).toEqual([3, 'one\n']);
  expect(run('no-such-command-here').status).not.toBe(0);
});

describe('the commands of the project', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };

  test('run without a shell or npm in between, which would keep signals to itself', () => {
    for (const [name, line] of Object.entries(scripts))
      expect(line, name).toMatch(/^node src\/node\.mjs (?!.*(&&|;|\||npm run))/);
  });

  test('check what the single checks do', () => {
    const single = Object.entries(scripts).filter(([name]) => name.startsWith('check:'));
    const commands = single.map(([, line]) => line.replace('node src/node.mjs ', ''));
    expect(scripts.check).toBe(`node src/node.mjs ${commands.join(' then ')}`);
  });
});
