import fc from 'fast-check';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { address, day, distinct, id, line, link } from '../../../src/model/fields.schema.ts';

type Schema = Pick<typeof id, 'safeParse'> | typeof day;
const accepts = (schema: Schema, value: unknown): boolean => schema.safeParse(value).success;

test.each(['a', 'slo', 'a-b-test', '5xx', 'constructor'])('“%s” can be an id', (text) => {
  expect(accepts(id, text)).toBe(true);
});

test.each(['', '-a', 'a-', 'a--b', 'A', 'a_b', 'a b', 'é', 'a/b', '../a', 'a.b', 'a\n'])(
  '“%s” cannot be an id',
  (text) => {
    expect(accepts(id, text)).toBe(false);
  },
);

test.each(['/', '/roles/', '/roles/one/#owns', '/search/?q=a'])('“%s” can be a link', (text) => {
  expect(accepts(link, text)).toBe(true);
});

test.each(['', 'roles/', './roles/', '//example.org', 'https://example.org', '#top', '/a b/'])(
  '“%s” cannot be a link',
  (text) => {
    expect(accepts(link, text)).toBe(false);
  },
);

describe('a line', () => {
  test('may be as long as its limits say', () => {
    const lengths = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(lengths, lengths, lengths, (min, more, length) => {
        expect(accepts(line(min, min + more), 'x'.repeat(length))).toBe(
          length >= min && length <= min + more,
        );
      }),
    );
  });

  test.each([' x', 'x ', '\u00A0x', 'x\u3000', 'x\ny', 'x\ty', 'x\ry', '   '])(
    'cannot be “%j”',
    (text) => {
      expect(accepts(line(1, 60), text)).toBe(false);
    },
  );
});

describe('a day', () => {
  test('is text: a date of JavaScript has moved already where the day does not exist', () => {
    expect(day.parse('2026-11-21')).toBe('2026-11-21');
    expect(accepts(day, new Date('2026-02-30'))).toBe(false);
  });

  test.each(['0000-01-01', '1026-11-21', '1989-12-31', '2101-01-01', '2026-01-05T23:30:00-05:00'])(
    'cannot be %s',
    (text) => expect(accepts(day, text)).toBe(false),
  );

  test('exists in the calendar', () => {
    const parts = [fc.integer({ min: 1990, max: 2100 }), fc.nat(14), fc.nat(33)] as const;
    fc.assert(
      fc.property(...parts, (year, month, date) => {
        const text = [year, month, date].map((part) => String(part).padStart(2, '0')).join('-');
        const real = new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10) === text;
        expect(accepts(day, text)).toBe(real);
      }),
    );
  });
});

describe('a list that says each thing once', () => {
  test('takes different texts and refuses the same in other capitals', () => {
    const list = distinct(line(1, 20));
    expect(list.safeParse(['API', 'APIs']).success).toBe(true);
    expect(list.safeParse(['API', 'api']).success).toBe(false);
    for (const other of ['Cafe\u0301', 'café ', 'ca\u200Bfé'])
      expect(distinct(z.string()).safeParse(['Café', other]).success, other).toBe(false);
    expect(list.safeParse([]).success).toBe(false);
  });
});

test('an address is https, whatever its path holds', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      expect(accepts(address, url)).toBe(url.startsWith('https:'));
    }),
  );
});
