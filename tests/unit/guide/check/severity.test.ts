import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatAdvice, formatDiagnostics } from '../../../../src/guide/check/diagnostic.ts';
import { writeGuide } from '../../../fixtures/frameworks/guide.ts';
import { river } from '../../../fixtures/frameworks/river.ts';
import { root } from '../../../sites.ts';
import { type Changes, copyGuide } from './guide-copy.ts';
import { append, questions, settings } from './samples.ts';

const guide = copyGuide();

const file = questions[0]!;
/** Without the list of words, which may find some in any text of the guide. */
const unlisted: Changes = { 'content/style.yaml': null };
const lax: Changes = {
  ...unlisted,
  [settings]: guide.read(settings).replace('"strict": true', '"strict": false'),
};
const spoilt: Changes = { ...unlisted, [file]: append('See [here](/faq/).')(guide.read(file)) };

describe('advice', () => {
  test('stops nothing where the settings do not ask for it', () => {
    const { faults, advice } = guide.check({ ...lax, ...spoilt });
    expect(faults).toEqual([]);
    expect(advice).toEqual([expect.objectContaining({ file, field: 'link' })]);
  });

  test('is a fault where content is strict', () => {
    const { faults, advice } = guide.check(spoilt);
    expect(faults).toEqual([expect.objectContaining({ file, field: 'link' })]);
    expect(advice).toEqual([]);
  });

  test('never stands in for what is broken or dangerous', () => {
    const text = append('See [it](javascript:alert(1)) and [that](/no-such-page/).');
    expect(guide.check({ ...lax, [file]: text(guide.read(file)) }).faults).toHaveLength(2);
  });
});

describe('advice of many files', () => {
  const advice = (file: string, change: object = {}) => ({
    ...{ file: `content/skills/${file}.yaml`, line: 1, column: 1 },
    ...{ field: 'why, read', reason: 'Is left out.', hint: 'Write it.' },
    ...change,
  });
  const files = Array.from({ length: 9 }, (_, at) => `s${at}`);
  const words = ['piece of advice', 'pieces of advice'];

  test('is printed once, with their number and the first names', () => {
    const printed = formatAdvice(
      files.map((file) => advice(file)),
      ...words,
    );
    expect(printed).toBe(
      [
        '9 files  why, read\n  Is left out.\n  Hint: Write it.\n  In content/skills/s0.yaml, ' +
          'content/skills/s1.yaml, content/skills/s2.yaml and 6 more; ' +
          'npm run check:content -- --json names them all',
        '9 pieces of advice in 9 files',
      ].join('\n\n'),
    );
  });

  test.each([
    ['other fields', (at: number) => ({ field: `f${at}` })],
    ['another reason', (at: number) => ({ reason: `Reason ${at}.` })],
  ])('is printed file by file where it names %s', (_, change) => {
    const printed = formatAdvice(files.map((file, at) => advice(file, change(at))));
    for (const file of files) expect(printed).toContain(`content/skills/${file}.yaml:1:1`);
  });

  test('is printed file by file where the files are few', () => {
    const printed = formatAdvice(files.slice(0, 3).map((file) => advice(file)));
    expect(printed.match(/Is left out\./g)).toHaveLength(3);
  });

  test('is a screenful for 166 bare skills, and whole in the list for programs', () => {
    const content = path.join(mkdtempSync(path.join(tmpdir(), 'river-')), 'content');
    writeGuide(river, content);
    const run = (...more: string[]) =>
      spawnSync('node', ['src/guide/check/main.ts', ...more], {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, CONTENT_DIR: content },
      });
    const printed = run();
    expect(printed.status).toBe(0);
    expect(printed.stdout.split('\n').length).toBeLessThan(40);
    expect(printed.stdout).toContain('no fault');
    const { findings } = JSON.parse(run('--json').stdout) as { findings: { file: string }[] };
    expect(findings.filter(({ file }) => file.startsWith('content/skills/'))).toHaveLength(166);
  });
});

describe('a section that is off', () => {
  const off = (...names: string[]): string => {
    const site = JSON.parse(guide.read(settings)) as { sections: Record<string, boolean> };
    for (const name of names) site.sections[name] = false;
    return JSON.stringify(site);
  };
  const broken = 'Not even fields.';

  test.each([
    ['faq', 'content/faq/new.mdx'],
    ['about', 'content/about/new.mdx'],
    ['quiz', 'content/quiz/bank.yaml'],
    ['quiz', 'content/quiz/method.mdx'],
    ['compare', 'content/compare.mdx'],
    ['compare', 'content/diagnosis.mdx'],
    ['compare', 'content/demos/new.yaml'],
    ['roles', 'content/comparison.mdx'],
    ['skills', 'content/targets.mdx'],
    ['careers', 'content/origins/new.yaml'],
  ])('%s leaves %s unread', (section, name) => {
    const faultsIn = (site: string): number =>
      guide.check({ [settings]: site, [name]: broken }).faults.filter((one) => one.file === name)
        .length;
    expect(faultsIn(guide.read(settings))).toBeGreaterThan(0);
    expect(faultsIn(off(section))).toBe(0);
  });

  test('is read where another section that is on quotes it', () => {
    const name = 'content/skills/new.yaml';
    const faults = (...sections: string[]) =>
      guide.check({ [settings]: off(...sections), [name]: broken }).faults;
    expect(faults('skills').some((one) => one.file === name)).toBe(true);
    expect(faults('skills', 'careers').some((one) => one.file === name)).toBe(false);
  });
});

describe('many faults', () => {
  const fault = { file: 'a.mdx', line: 1, column: 1, field: 'x', reason: 'So.', hint: 'Do.' };

  test('of one file are printed up to twenty, and then counted', () => {
    const printed = formatDiagnostics([...Array(53).fill(fault), { ...fault, file: 'b.mdx' }]);
    expect(printed.match(/a\.mdx:1:1/g)).toHaveLength(20);
    expect(printed).toContain('a.mdx  and 33 more');
    expect(printed).toContain('b.mdx:1:1');
    expect(printed).toMatch(/\n54 faults in 2 files$/);
  });

  test('are all in the list for programs', () => {
    const text = append('A <b>tag</b>.\n\n'.repeat(30))(guide.read(file));
    const { findings, status } = guide.with({ ...unlisted, [file]: text }, (content) => {
      const main = spawnSync('node', ['src/guide/check/main.ts', '--json'], {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, CONTENT_DIR: content },
      });
      return { ...(JSON.parse(main.stdout) as { findings: object[] }), status: main.status };
    });
    expect(status).toBe(1);
    expect(findings).toHaveLength(30);
    expect(findings[0]).toMatchObject({ severity: 'error', file, hint: expect.any(String) });
  });
});
