import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEnvironment, readPlace, SettingError } from '../../../src/guide/environment.ts';
import { root } from '../../sites.ts';

const read = (variables: Readonly<Record<string, string>>): unknown =>
  'PORT' in variables || 'HOST' in variables
    ? readPlace(variables)
    : readEnvironment(root, variables);

/** The sentence that a wrong variable is met with. */
function sentence(variables: Readonly<Record<string, string>>): string {
  try {
    read(variables);
  } catch (error) {
    expect(error).toBeInstanceOf(SettingError);
    return (error as Error).message;
  }
  throw new Error(`${JSON.stringify(variables)} is taken for right.`);
}

describe('a wrong variable is named, with what would be right', () => {
  test.each([
    ['BASE_PATH', '/wiki', 'write /wiki/'],
    ['BASE_PATH', 'wiki/', 'write /wiki/'],
    ['BASE_PATH', 'team', 'write /team/'],
    ['BASE_PATH', 'team/wiki', 'write /team/wiki/'],
    ['BASE_PATH', '//wiki//', 'write /wiki/'],
    ['BASE_PATH', '/../', 'such as /team/wiki/'],
    ['BASE_PATH', '/a/./b/', 'such as /team/wiki/'],
    ['BASE_PATH', '/über/', 'such as /team/wiki/'],
    ['BASE_PATH', '/my wiki/', 'such as /team/wiki/'],
    ['BASE_PATH', 'https://anna.github.io/wiki/', 'such as /team/wiki/'],
    ['SITE_URL', 'anna.github.io', 'such as https://anna.github.io'],
    ['SITE_URL', 'localhost:4321', 'such as https://localhost:4321'],
    ['SITE_URL', '//anna.github.io/', 'such as https://guide.example.org'],
    ['SITE_URL', 'ftp://anna.github.io', 'such as https://anna.github.io'],
    ['SITE_URL', ' https://anna.github.io', 'such as https://anna.github.io'],
    ['SITE_URL', 'https://', 'such as https://guide.example.org'],
    [
      'SITE_URL',
      'https://anna.github.io/wiki',
      'write https://anna.github.io, and BASE_PATH=/wiki/',
    ],
    [
      'SITE_URL',
      'http://anna.example:8080/a/b/',
      'write http://anna.example:8080, and BASE_PATH=/a/b/',
    ],
    ['SITE_URL', 'https://anna:secret@anna.github.io', 'such as https://anna.github.io'],
    ['SITE_URL', 'https://anna.github.io/?x=1', 'such as https://anna.github.io'],
    ['SITE_URL', 'https://anna.github.io/#top', 'such as https://anna.github.io'],
    [
      'CONTENT_DIR',
      '/no/such/folder',
      'there is no folder /no/such/folder: name a folder that holds',
    ],
    ['CONTENT_DIR', 'package.json', 'package.json is a file: name a folder that holds site.json'],
    ['CONTENT_DIR', 'package.json/content', 'there is no folder'],
    ['SOURCE_DATE_EPOCH', '9999999999999', 'such as 9999999999'],
    ['SOURCE_DATE_EPOCH', '1795910400000', 'such as 1795910400'],
    ['SOURCE_DATE_EPOCH', '9'.repeat(400), 'such as 1795910400'],
    ['SOURCE_DATE_EPOCH', 'abc', 'such as 1795910400'],
    ['SOURCE_DATE_EPOCH', '-5', 'such as 1795910400'],
    ['SOURCE_DATE_EPOCH', '1.5', 'such as 1795910400'],
    ['SOURCE_DATE_EPOCH', '2026-11-29', 'such as 1795910400'],
    ['SITE_LANGUAGES', 'no-such.json', 'name a JSON file'],
    ['SITE_LANGUAGES', 'LICENSE', 'it is not JSON'],
    ['SITE_LANGUAGES', 'package.json', 'it holds no list'],
    ['PORT', 'abc', 'such as 4321'],
    ['PORT', '99999', 'such as 4321'],
    ['PORT', '65536', 'such as 4321'],
    ['PORT', '80.5', 'such as 4321'],
    ['PORT', '-1', 'such as 4321'],
    ['PORT', '0x50', 'such as 4321'],
    ['HOST', 'http://localhost', 'such as 127.0.0.1'],
    ['HOST', 'localhost:4321', 'such as 127.0.0.1'],
    ['HOST', '[::1]', 'such as 127.0.0.1'],
    ['HOST', 'two words', 'such as 127.0.0.1'],
  ])('%s=%.40s', (name, value, right) => {
    const said = sentence({ [name]: value });
    expect(said).toContain(`${name} is “${value.slice(0, 60)}`);
    expect(said).toContain(right);
    expect(said.split('\n')).toHaveLength(1);
    expect(said.length).toBeLessThan(260);
  });
});

test('a sentence is all that is printed, without a place in the code', () => {
  expect(new SettingError('So it is.').stack).toBe('');
});

describe('a right variable is taken as it is', () => {
  test.each([
    [{ BASE_PATH: '/' }, { base: '/' }],
    [{ BASE_PATH: '/te.am/wiki_1/' }, { base: '/te.am/wiki_1/' }],
    [{ SITE_URL: 'https://anna.github.io' }, { url: 'https://anna.github.io' }],
    [{ SITE_URL: 'https://müller.example/' }, { url: 'https://müller.example/' }],
    [{ SITE_URL: 'http://intranet:8080' }, { url: 'http://intranet:8080' }],
    [{ CONTENT_DIR: 'content' }, { content: 'content' }],
    [{ CONTENT_DIR: path.join(root, 'content') }, { content: path.join(root, 'content') }],
    [{ SOURCE_DATE_EPOCH: '0' }, { epoch: 0 }],
    [{ SOURCE_DATE_EPOCH: '1795910400' }, { epoch: 1795910400 }],
    [{ PORT: '0' }, { port: 0, host: '127.0.0.1' }],
    [
      { PORT: '65535', HOST: '::' },
      { port: 65535, host: '::' },
    ],
    [{ HOST: 'fe80::1%eth0' }, { host: 'fe80::1%eth0' }],
    [{ HOST: 'guide_1.internal' }, { port: 4321, host: 'guide_1.internal' }],
  ] as [Record<string, string>, object][])('%j', (variables, expected) => {
    expect(read(variables)).toMatchObject(expected);
  });

  test('and an empty one counts as not set, as pipelines hand on what nobody has set', () => {
    const empty = {
      ...{ SITE_URL: '', BASE_PATH: '', CONTENT_DIR: '', SOURCE_DATE_EPOCH: '' },
      SITE_LANGUAGES: '',
    };
    expect(readEnvironment(root, empty)).toEqual({
      url: null,
      base: null,
      content: null,
      epoch: null,
      languages: null,
    });
    expect(readPlace({ PORT: '', HOST: '' })).toEqual({ port: 4321, host: '127.0.0.1' });
  });
});
