import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { sceneParts } from '../../../../src/features/demos/scene.schema.ts';
import { type Changes, copyGuide } from './guide-copy.ts';
import { longestId, settings } from './samples.ts';

const guide = copyGuide();

const folder = 'content/demos';
const page = 'content/compare.mdx';
const id = longestId('demos');
const demo = `${folder}/${id}.yaml`;
const text = guide.read(demo);
const kind = /^ {2}kind: (\w+)$/m.exec(text)![1] as keyof typeof sceneParts;

const faultsOf = (changes: Changes): string[] =>
  guide.check(changes).faults.map((one) => Object.values(one).join(' '));

/** Line and column of a part of a text. */
const place = (whole: string, part: string): string => {
  const before = whole.slice(0, whole.indexOf(part)).split('\n');
  return `${before.length} ${before.at(-1)!.length + 1}`;
};

test('a note that points at no part of its scene is named, with the parts that there are', () => {
  const at = /^ {2}- at: (\w+)$/m.exec(text)![0];
  const wrong = text.replace(at, '  - at: nowhere');
  const [fault, ...more] = faultsOf({ [demo]: wrong });
  expect(more).toEqual([]);
  expect(fault).toContain(`${demo} ${place(wrong, 'nowhere')} annotations[1].at`);
  expect(fault).toContain(sceneParts[kind].join(', '));
});

test('a key of another scene is named', () => {
  const wrong = text.replace(/^ {2}kind: \w+$/m, '$&\n  horn: Loud');
  expect(faultsOf({ [demo]: wrong })).toEqual([
    expect.stringContaining(`${demo} ${place(wrong, 'horn:')} scene.horn The key is not known`),
  ]);
});

describe('the number of a message', () => {
  const file = readdirSync(path.join(guide.content, 'demos'))
    .map((name) => `${folder}/${name}`)
    .find((name) => guide.read(name).includes('kind: message'))!;
  const whole = guide.read(file);
  const [given] = /(?<=^ {2}given: ).+$/m.exec(whole)!;
  const [accepts] = /(?<=^ {2}accepts: ).+$/m.exec(whole)!;
  const short = /(?<=^ {6}short: ).+$/m.exec(whole)![0];

  test.each([
    ['that the service accepts is named', given, accepts.slice(1, -1), 'given', 'accepts'],
    ['of letters is named', accepts, "['ab']", 'accepts[1]', 'digits'],
    ['of another length than the rest is named', accepts, "['1', '22']", 'accepts', 'as many'],
    [
      'without a place for its length is named',
      short,
      'Too short.',
      'error.polished.short',
      '{count}',
    ],
  ])('%s', (_, from, to, field, reason) => {
    const [fault, ...more] = faultsOf({ [file]: whole.replace(from, to) });
    expect(more).toEqual([]);
    expect(fault).toContain(`${file} `);
    expect(fault).toContain(` scene.${field} `);
    expect(fault).toContain(reason);
  });
});

test('a term that there is not is named, with the nearest', () => {
  const term = longestId('glossary');
  const wrong = `${text.replace(/^terms:.*\n/m, '')}terms: [${term}x]\n`;
  expect(faultsOf({ [demo]: wrong })).toEqual([
    expect.stringMatching(new RegExp(`terms\\[1\\].*“${term}x”.*${term}`)),
  ]);
});

test('a demo that a text names and that there is not is named, with the nearest', () => {
  const file = 'content/home.mdx';
  const wrong = `${guide.read(file)}\n<Demo id="${id}x" />\n`;
  expect(faultsOf({ [file]: wrong })).toEqual([
    expect.stringMatching(new RegExp(`<Demo id> There is no demo with the id “${id}x”.*${id}`)),
  ]);
});

test('a text holds one demo, and the page of all of them none of its own', () => {
  const file = 'content/home.mdx';
  const tag = `\n<Demo id="${id}" />\n`;
  expect(faultsOf({ [file]: `${guide.read(file)}${tag}${tag}` })).toEqual([
    expect.stringContaining('<Demo> Is on this page already'),
  ]);
  expect(faultsOf({ [page]: `${guide.read(page)}${tag}` })).toEqual([
    expect.stringContaining('<Demo id> This page shows every demo'),
  ]);
});

test('a section without its page or without demos is named', () => {
  const all = readdirSync(path.join(guide.content, 'demos'));
  const gone = Object.fromEntries(all.map((file) => [`${folder}/${file}`, null]));
  expect(faultsOf(gone)).toContainEqual(
    expect.stringMatching(/^content\/demos 1 1 folder .*set sections\.compare to false/),
  );
  expect(faultsOf({ [page]: null })).toContainEqual(
    expect.stringMatching(/^content\/compare\.mdx 1 1 file .*missing/),
  );
});

test('a guide that has the section off needs neither', () => {
  const all = readdirSync(path.join(guide.content, 'demos'));
  const off = JSON.parse(guide.read(settings)) as { sections: object; navigation: object[] };
  const changes = {
    [settings]: JSON.stringify({ ...off, sections: { ...off.sections, compare: false } }),
    [page]: null,
    ...Object.fromEntries(all.map((file) => [`${folder}/${file}`, null])),
  };
  const faults = faultsOf(changes).filter((fault) => !/leads to no page|no demo with/.test(fault));
  expect(faults).toEqual([]);
});
