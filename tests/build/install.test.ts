import { spawnSync } from 'node:child_process';
import { accessSync, constants, copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../sites.ts';
import { newFolder } from './project.ts';

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly resolved?: string; readonly link?: boolean }>
  >;
}

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

const read = (file: string, folder = root): string => readFileSync(path.join(folder, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const files = ['package.json', 'package-lock.json', '.npmrc'];

describe('installing', () => {
  test('changes no file, since the lock file agrees with what is asked for', () => {
    const folder = newFolder();
    for (const file of files) copyFileSync(path.join(root, file), path.join(folder, file));
    const { status, stdout, stderr } = spawnSync(
      'npm',
      ['install', '--package-lock-only', '--ignore-scripts'],
      { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' },
    );
    const after = files.map((file) => read(file, folder));
    const names = readdirSync(folder);
    rmSync(folder, { recursive: true });
    expect(status, stdout + stderr).toBe(0);
    expect(names.toSorted()).toEqual(files.toSorted());
    expect(after).toEqual(files.map((file) => read(file)));
  });

  test('asks for exact versions', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    const all = { ...dependencies, ...devDependencies, ...optionalDependencies };
    const loose = Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });

  test('takes packages from whatever registry the machine uses', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as Lock;
    const bound = Object.entries(packages).filter(([, { resolved, link }]) => resolved ?? link);
    expect(Object.keys(packages).length).toBeGreaterThan(1);
    expect(bound).toEqual([]);
  });

  test('runs no script before or after another, since many machines switch these off', () => {
    const names = Object.keys(manifest.scripts);
    const hooks = names.filter(
      (name) =>
        /^(pre|post)?(install|prepare|publish|pack|version)$/.test(name) ||
        names.some((script) => name === `pre${script}` || name === `post${script}`),
    );
    expect(hooks).toEqual([]);
  });

  test('and testing is all that the checks of a change do', () => {
    const commands = read('.ci/run')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line && !/^(#|set |cd )/.test(line));
    expect(commands).toEqual(['npm install', 'npm test']);
    expect(() => accessSync(path.join(root, '.ci/run'), constants.X_OK)).not.toThrow();
  });
});
