import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeChecked } from '../../../src/model/checked-code.ts';
import { readLinkCode } from '../../../src/model/link/code.ts';
import { anyMangling, breaks, endings, mangled, manglings } from './mangled.ts';

const keys = ['result', 'answers', 'p'];
const anyKey = fc.constantFrom(...keys);
// Every code of the guide begins with its version, 1.
const anyCode = fc
  .array(fc.nat(255), { minLength: 2, maxLength: 120 })
  .map((bytes) => encodeChecked([1, ...bytes]));
const read = (fragment: string) => readLinkCode(fragment, keys);

describe('a code in a link', () => {
  test('is read as it was sent', () => {
    fc.assert(
      fc.property(anyKey, anyCode, (key, code) => {
        expect(read(`#${key}=${code}`)).toEqual({ key, code, damaged: false });
      }),
    );
  });

  const codes = [
    encodeChecked([1, 1, 251, 239, 190, 255, 0, 7]),
    encodeChecked([1, 2, 3, 4]),
    encodeChecked([1, 62, 63]),
  ];
  const cases = Object.entries(manglings).flatMap(([name, mangle]) =>
    codes.flatMap((code) =>
      Array.from({ length: Math.max(endings.length, breaks.length) }, (_, choice) => ({
        name,
        code,
        text: mangle(`#result=${code}`, choice * 3, choice),
      })),
    ),
  );
  test.each(Object.keys(manglings))('survives %s', (wanted) => {
    for (const { name, code, text } of cases)
      if (name === wanted)
        expect(read(text), text).toEqual({ key: 'result', code, damaged: false });
  });

  test('survives several of them, one after the other', () => {
    fc.assert(
      fc.property(anyKey, anyCode, anyMangling, (key, code, steps) => {
        expect(read(mangled(`#${key}=${code}`, steps))).toEqual({ key, code, damaged: false });
      }),
      { numRuns: 2000 },
    );
  });

  test('is not taken for another where a sign was changed, lost, doubled or moved', () => {
    const change = fc.constantFrom(
      (code: string, at: number, sign: string) => code.slice(0, at) + sign + code.slice(at + 1),
      (code: string, at: number) => code.slice(0, at) + code.slice(at + 1),
      (code: string, at: number) => code.slice(0, at + 1) + code.slice(at),
      (code: string, at: number) =>
        code.slice(0, at) + (code[at + 1] ?? '') + code[at]! + code.slice(at + 2),
      (code: string, at: number) => code.slice(0, at),
      (code: string) => code.toLowerCase(),
    );
    const sign = fc.constantFrom(...'AZaz09-_.%= ');
    fc.assert(
      fc.property(anyKey, anyCode, change, fc.nat(), sign, fc.option(anyMangling), (...given) => {
        const [key, code, hurt, place, other, steps] = given;
        const wrong = hurt(code, place % code.length, other);
        fc.pre(wrong !== code);
        const found = read(mangled(`#${key}=${wrong}`, steps ?? []));
        if (!found?.damaged) expect(found).toEqual({ key, code, damaged: false });
        else expect(found.key).toBe(key);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    '#result=',
    '#result',
    '#answers',
    '#answers=',
    '#RESULT=.',
    '#%23result=',
    '#/p=',
    '#p',
    '#result%3D',
    '#result=AQEB',
    '#p=AQ',
    '#p=%',
    '#p=%E0%A4',
    '#result=…',
    '#result:AQEBMhUr',
  ])('is said to be damaged where nothing sound follows the key: %s', (fragment) => {
    expect(read(fragment)).toMatchObject({ damaged: true });
  });

  test.each([
    '',
    '#',
    '#_main',
    '#results',
    '#all',
    '#q=a',
    '#xp=abc',
    '#prose',
    '#a-result=b',
    '#:~:text=p=5',
  ])('is not looked for in %s', (fragment) => {
    expect(read(fragment)).toBeNull();
  });

  test('never fails, whatever the fragment, and however long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const start of ['#', '#result=', '#p=%'])
          if (read(start + text)?.damaged === false) throw new Error('A code out of nothing.');
      }),
    );
    for (const part of [
      'A',
      '_',
      'A_.',
      `${'A'.repeat(100)}________________.`,
      '%25',
      '&#45;',
      '—.',
      '= ',
    ])
      expect(read(`#p=${part.repeat(30_000 / part.length)}`)).toMatchObject({ damaged: true });
  });
});
