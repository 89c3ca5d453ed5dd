import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyGuide } from './guide-copy.ts';
import { append, idsOf, questions, sources } from './samples.ts';

const guide = copyGuide();

const [file, other] = questions as [string, string];
const check = (addition: string) =>
  guide.check({
    [file]: append(addition)(guide.read(file)),
    [other]: append('A <b>tag</b>.')(guide.read(other)),
  }).faults;

test('what is nothing but code is refused by its length, before a parser sees it', () => {
  const additions = [
    `{${'!'.repeat(40_626)}a}`,
    `{${'a=>'.repeat(20_000)}a}`,
    `{${'a?b:'.repeat(29_691)}c}`,
    `{${'new '.repeat(21_099)}a}`,
    `export const a = ${'!'.repeat(40_626)}b`,
    `export const a = () => { ${'if(1)'.repeat(20_000)}b }`,
    `export const a = () => { ${'a:'.repeat(40_000)}b }`,
    `{${'<a>'.repeat(40)}`,
  ];
  const files = idsOf('faq')
    .map((id) => `content/faq/${id}.mdx`)
    .filter((one) => existsSync(path.join(guide.content, '..', one)))
    .slice(0, additions.length);
  expect(files).toHaveLength(additions.length);
  const { faults } = guide.check(
    Object.fromEntries(files.map((one, at) => [one, append(additions[at]!)(guide.read(one))])),
  );
  expect([...new Set(faults.map((fault) => fault.file))].sort()).toEqual(files);
  for (const { reason } of faults) expect(reason).not.toMatch(/brings down|5 seconds/);
});

describe('what brings the parser down, or would take for ever, is refused, and the rest is read', () => {
  test.each([
    ['straight quotation marks', `${`"'`.repeat(30_000)} so`],
    ['tags', '<kbd>'.repeat(20_000) + 'x' + '</kbd>'.repeat(20_000)],
    ['tags side by side', '<kbd>x</kbd> '.repeat(70_000)],
    ['titles of links', '[a](/b "'.repeat(100_000)],
  ])('%s', (_, addition) => {
    const faults = check(addition);
    expect(new Set(faults.map((fault) => fault.file))).toEqual(new Set([file, other]));
    for (const { hint } of faults) expect(hint).toBeTruthy();
  });

  test.each([
    ['keys', Array.from({ length: 40_000 }, (_, at) => `k${at}: 1\n`).join('')],
    ['keys that are there twice', 'a: 1\n'.repeat(20_000)],
  ])('%s', (_, addition) => {
    const [source] = sources as [string];
    const { faults } = guide.check({ [source]: guide.read(source) + addition });
    expect(new Set(faults.map((fault) => fault.file))).toEqual(new Set([source]));
  });
});
