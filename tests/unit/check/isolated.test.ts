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

describe('a body that brings the parser down is refused, and the others are read', () => {
  test.each([
    ['a chain of negations', `{${'!'.repeat(40_626)}a}`],
    ['a chain of functions', `{${'a=>'.repeat(20_000)}a}`],
    ['a chain of choices', `{${'a?b:'.repeat(29_691)}c}`],
    ['a chain of new objects', `{${'new '.repeat(21_099)}a}`],
    ['an export', `export const a = ${'!'.repeat(40_626)}b`],
    ['conditions', `export const a = () => { ${'if(1)'.repeat(20_000)}b }`],
    ['labels', `export const a = () => { ${'a:'.repeat(40_000)}b }`],
    ['a chain of voids', `{${'void '.repeat(25_000)}0}`],
  ])('%s', (_, addition) => {
    const faults = check(addition);
    expect(new Set(faults.map((fault) => fault.file))).toEqual(new Set([file, other]));
    for (const { hint } of faults) expect(hint).toBeTruthy();
  });
});

describe('what would take for ever is refused', () => {
  test.each([
    ['tags', file, append('<kbd>'.repeat(20_000) + 'x' + '</kbd>'.repeat(20_000))],
    [
      'keys',
      sources[0]!,
      (text: string) => text + Array.from({ length: 100_000 }, (_, at) => `k${at}: 1\n`).join(''),
    ],
    ['keys that are there twice', sources[0]!, (text: string) => text + 'a: 1\n'.repeat(20_000)],
    ['headings', file, append('# Head\n\n'.repeat(100_000))],
    ['entities', file, append('&amp;'.repeat(190_000))],
  ])('%s', (_, changed, write) => {
    const faults = guide.check({ [changed]: write(guide.read(changed)) }).faults;
    // Entities are harmless where they are read in time.
    expect(new Set(faults.map((fault) => fault.file)).size).toBeLessThanOrEqual(1);
  });
});
