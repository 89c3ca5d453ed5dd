import { mkdtempSync, rmSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { addressesOf } from '../../../src/server/serve.ts';
import { onePage, startServer, takePort } from './process.ts';

const { folder, remove } = onePage();
const empty = mkdtempSync(path.join(tmpdir(), 'empty-'));
afterAll(() => {
  remove();
  rmSync(empty, { recursive: true });
});

/** What a server that does not start says, line by line. */
async function refusal(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const server = startServer(args, environment);
  const { code } = await server.ended;
  expect(code).toBe(1);
  return server.said().trimEnd().split('\n');
}

describe('one sentence says why the server does not start', () => {
  test('where its port is taken, also when it only tries', async () => {
    const { port, letGo } = await takePort();
    const sentence = `Port ${port} is in use. Choose another: PORT=${port + 1} npm start`;
    expect(await refusal([folder, '/', String(port)])).toEqual([sentence]);
    expect(await refusal(['--try'], { PORT: String(port) })).toEqual([sentence]);
    await letGo();
  });

  test('where nothing is built', async () => {
    const gone = path.join(empty, 'gone');
    for (const place of [empty, gone])
      expect(await refusal([place, '/', '0'])).toEqual([
        `Nothing is built in ${place}: run npm run build first.`,
      ]);
  });

  test('where the settings cannot be read', async () => {
    expect(await refusal([folder], { CONTENT_DIR: empty })).toEqual([
      `The settings in ${path.join(empty, 'site.json')} cannot be read: run npm run check.`,
    ]);
  });

  test.each<Record<string, string>>([
    { HOST: '203.0.113.7' },
    { PORT: 'abc' },
    { BASE_PATH: '/wiki' },
    { SOURCE_DATE_EPOCH: '9999999999999' },
  ])('where a variable is wrong: %j', async (environment) => {
    const [name = '', value = ''] = Object.entries(environment)[0] ?? [];
    const [sentence, ...more] = await refusal([folder, '/'], { PORT: '0', ...environment });
    expect(sentence).toContain(`${name} is “${value}”, but `);
    expect(more).toEqual([]);
  });
});

describe('the server says where it is', () => {
  test('with the port that it was given where any would do', async () => {
    const server = startServer([folder, '/team/'], { PORT: '0' });
    const said = await server.says(/\n/);
    const [, address = ''] = /The guide is at (\S+) /.exec(said) ?? [];
    expect(address).toMatch(/^http:\/\/localhost:[1-9]\d*\/team\/$/);
    const answer = await fetch(address.replace('localhost', '127.0.0.1'));
    expect(await answer.text()).toBe('home');
    server.child.kill();
    await server.ended;
  });

  test('and listens to other machines only where HOST says so', async () => {
    const [other] = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    const ask = async (host: string): Promise<string> => {
      const server = startServer([folder, '/'], { PORT: '0', HOST: host });
      const [, port] = /localhost:(\d+)/.exec(await server.says(/\n/)) ?? [];
      const address = `http://${other?.address ?? '127.0.0.1'}:${port}/`;
      const answer = await fetch(address).then((response) => response.text(), String);
      server.child.kill();
      await server.ended;
      return answer;
    };
    expect(await ask('0.0.0.0')).toBe('home');
    if (other) expect(await ask('')).not.toBe('home');
  });

  test.each([
    ['127.0.0.1', 'http://localhost:80/team/'],
    ['localhost', 'http://localhost:80/team/'],
    ['::1', 'http://[::1]:80/team/'],
    ['192.0.2.9', 'http://192.0.2.9:80/team/'],
    ['2001:db8::1', 'http://[2001:db8::1]:80/team/'],
    ['0.0.0.0', 'http://localhost:80/team/'],
    ['::', 'http://localhost:80/team/'],
  ])('%s is reached at %s', (host, address) => {
    expect(addressesOf(host, 80, '/team/')[0]).toBe(address);
  });
});
