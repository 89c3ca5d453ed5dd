import { afterAll, describe, expect, test } from 'vitest';
import { copyGuide } from './guide-copy.ts';
import { append, questions, sources } from './samples.ts';

const guide = copyGuide();
afterAll(() => guide.remove());

const [file, other] = questions as [string, string];
const check = (addition: string) =>
  guide.check({
    [file]: append(addition)(guide.read(file)),
    [other]: append('A <b>tag</b>.')(guide.read(other)),
  }).faults;

describe('what is nothing but code is refused by its length, before a parser sees it', () => {
  test.each([
    ['a chain of negations', `{${'!'.repeat(40_626)}a}`],
    ['a chain of functions', `{${'a=>'.repeat(20_000)}a}`],
    ['a chain of choices', `{${'a?b:'.repeat(29_691)}c}`],
    ['a chain of new objects', `{${'new '.repeat(21_099)}a}`],
    ['an export', `export const a = ${'!'.repeat(40_626)}b`],
    ['conditions', `export const a = () => { ${'if(1)'.repeat(20_000)}b }`],
    ['labels', `export const a = () => { ${'a:'.repeat(40_000)}b }`],
    ['tags in braces', `{${'<a>'.repeat(40)}`],
  ])('%s', (_, addition) => {
    const faults = check(addition);
    expect(new Set(faults.map((fault) => fault.file))).toEqual(new Set([file, other]));
  });
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
    ['keys', Array.from({ length: 100_000 }, (_, at) => `k${at}: 1\n`).join('')],
    ['keys that are there twice', 'a: 1\n'.repeat(20_000)],
  ])('%s', (_, addition) => {
    const [source] = sources as [string];
    const { faults } = guide.check({ [source]: guide.read(source) + addition });
    expect(new Set(faults.map((fault) => fault.file))).toEqual(new Set([source]));
  });
});
