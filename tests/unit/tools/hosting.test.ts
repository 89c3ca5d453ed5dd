import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../sites.ts';
import { temporary } from './folder.ts';

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['src/tools/hosting/main.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: 'https://guide.example.org', BASE_PATH: '/team/wiki/' },
  });

test('a configuration is written for the address and path of the settings', () => {
  const file = path.join(temporary(), 'guide.conf');
  const { status, stderr } = run('nginx', '--out', file);
  expect([status, stderr]).toEqual([0, '']);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('server_name guide.example.org;');
  expect(text).toContain('location /team/wiki/ {');
});

test.each([
  [['iis'], 2, /^Name one of nginx, caddy, apache, netlify, table\./],
  [['nginx', '--root', 'dist'], 2, /^--root is “dist”, but must be a whole path/],
  [['table', '--out', '/no/such/folder/table.md'], 1, /^\S*table\.md cannot be written: ENOENT/],
  [['netlify', '--admin'], 1, /^_headers cannot take a header back/],
])('%j is refused with code %i', (args, code, message) => {
  const { status, stderr } = run(...args);
  expect(stderr).toMatch(message);
  expect(status).toBe(code);
});
