import { spawn, spawnSync } from 'node:child_process';
import { linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { holderOf, takeLock } from '../../src/integrations/lock.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'lock-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = path.join(folder, 'one/build.lock');
beforeEach(() => rmSync(path.dirname(file), { recursive: true, force: true }));

test('a lock is taken once, and names who holds it', () => {
  expect(takeLock(file)).toBeNull();
  expect(holderOf(file)).toBe(process.pid);
  expect(takeLock(file)).toBe(process.pid);
  rmSync(file);
  expect(holderOf(file)).toBeNull();
  expect(takeLock(file)).toBeNull();
});

test('the lock of a process that runs is respected, and taken over once it has been killed', async () => {
  const program = `
    const { takeLock } = await import(${JSON.stringify(path.join(import.meta.dirname, '../../src/integrations/lock.ts'))});
    console.log(takeLock(${JSON.stringify(file)}));
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = await new Promise<string>((resolve) =>
    child.stdout.once('data', (chunk) => resolve(String(chunk))),
  );
  expect(said).toBe('null\n');
  expect(takeLock(file)).toBe(child.pid);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
  expect(takeLock(file)).toBeNull();
  expect(holderOf(file)).toBe(process.pid);
  expect(readdirSync(path.dirname(file))).toEqual(['build.lock']);
});

test('a lock that says nothing or nonsense is taken over', () => {
  for (const text of ['', 'nonsense', '-1', '0', '999999999', '\0\0\0']) {
    takeLock(file);
    writeFileSync(file, text);
    expect(takeLock(file), JSON.stringify(text)).toBeNull();
    expect(holderOf(file)).toBe(process.pid);
  }
});

test('a process that was killed while it took the lock does not keep a later one of its number out', () => {
  takeLock(file);
  writeFileSync(file, '');
  linkSync(file, `${file}.${process.pid}`);
  expect(takeLock(file)).toBeNull();
  expect(holderOf(file)).toBe(process.pid);
});

test.skipIf(process.platform !== 'linux')(
  'a process that was given the number of an older one does not hold its lock',
  () => {
    takeLock(file);
    const [pid, began] = readFileSync(file, 'utf8').split(' ');
    writeFileSync(file, `${pid} ${Number(began) - 1}`);
    expect(takeLock(file)).toBeNull();
  },
);

test('of many that find a stale lock at once, one takes it', () => {
  takeLock(file);
  writeFileSync(file, 'stale');
  const program = `
    import { spawn } from 'node:child_process';
    const take = \`
      const { takeLock } = await import(${JSON.stringify(path.join(import.meta.dirname, '../../src/integrations/lock.ts'))});
      console.log(takeLock(${JSON.stringify(file)}) === null ? 'took' : 'held');
      process.stdin.resume();\`;
    const children = Array.from({ length: 6 }, () =>
      spawn(process.execPath, ['--input-type=module', '-e', take], { stdio: ['pipe', 'pipe', 'inherit'] }));
    const said = await Promise.all(children.map((child) =>
      new Promise((resolve) => child.stdout.once('data', (one) => resolve(String(one).trim())))));
    for (const child of children) child.kill();
    console.log(said.filter((one) => one === 'took').length);`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
  });
  expect(stdout.trim()).toBe('1');
});
