import { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Decoded,
  decodeProfile,
  encodeProfile,
} from '../../../../src/features/profile/code.model.ts';
import { emptyProfile } from '../../../../src/features/profile/parts.model.ts';
import type { Profile, ProfileWorld } from '../../../../src/features/profile/profile.model.ts';
import { profileWorlds, strangers, worldsWithProfile } from './profiles.ts';

const world: ProfileWorld = {
  skills: [
    { id: 'two', code: 300 },
    { id: 'one', code: 1 },
  ],
  positions: [{ id: 'senior', roles: ['left', 'right'] }],
  levels: [1, 5],
};
const profile: Profile = {
  aim: { role: 'right', position: 'senior' },
  ratings: { two: 'unknown', one: 3 },
};

/** The code of any bytes, with the checksum that belongs to them; made without the code under test. */
const checkedCode = (bytes: readonly number[]): string => {
  const body = Buffer.from(bytes);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([body, sum]).toString('base64url');
};

const spelt = (id: string): number[] => [id.length, ...Buffer.from(id, 'latin1')];
const head = (version = 1, role = 'right', position = 'senior'): number[] => [
  version,
  ...spelt(role),
  ...spelt(position),
];

describe('a code', () => {
  test('is written as it always was, so that old links stay true', () => {
    expect(encodeProfile(profile, world)).toBe(checkedCode([...head(), 0, 0x13, 0x12, 0xcf]));
    expect(encodeProfile(profile, world)).toBe('AQVyaWdodAZzZW5pb3IAExLPpU7w8A');
    expect(encodeProfile(emptyProfile, world)).toBe(checkedCode([1, 0, 0]));
  });

  test('holds only characters that an address need not escape', () => {
    fc.assert(
      fc.property(worldsWithProfile, ({ world: one, profile: own }) => {
        expect(encodeProfile(own, one)).toMatch(/^[A-Za-z0-9_-]+$/);
      }),
    );
  });

  test('gives back what it was made of', () => {
    fc.assert(
      fc.property(worldsWithProfile, ({ world: one, profile: own }) => {
        expect(decodeProfile(encodeProfile(own, one), one)).toEqual({ profile: own, dropped: 0 });
      }),
      { numRuns: 1000 },
    );
  });

  test('is the same whatever the order of ratings and skills', () => {
    const turned = {
      ...profile,
      ratings: Object.fromEntries(Object.entries(profile.ratings).reverse()),
    };
    const code = encodeProfile(profile, world);
    expect(encodeProfile(turned, { ...world, skills: world.skills.toReversed() })).toBe(code);
  });

  test('stays true when skills are renamed, since it holds their numbers', () => {
    const renamed = { ...world, skills: [{ id: 'new', code: 1 }] };
    expect(decodeProfile(encodeProfile(profile, world), renamed)).toMatchObject({
      profile: { ratings: { new: 3 } },
    });
  });

  test('leaves out ratings of skills that the guide does not have', () => {
    const more = { ...profile, ratings: { ...profile.ratings, gone: 2 } };
    expect(encodeProfile(more, world)).toBe(encodeProfile(profile, world));
  });
});

describe('a code from another guide', () => {
  test('loses the skills that this one lacks, and says how many', () => {
    fc.assert(
      fc.property(worldsWithProfile, fc.nat(12), ({ world: one, profile: own }, kept) => {
        const less = { ...one, skills: one.skills.slice(0, kept) };
        const ids = new Set(less.skills.map(({ id }) => id));
        const lost = Object.keys(own.ratings).filter((id) => !ids.has(id));
        const ratings = Object.fromEntries(
          Object.entries(own.ratings).filter(([id]) => ids.has(id)),
        );
        expect(decodeProfile(encodeProfile(own, one), less)).toEqual({
          profile: { ...own, ratings },
          dropped: lost.length,
        });
      }),
    );
  });

  test('loses levels off the scale, and counts them too', () => {
    const code = checkedCode([...head(), 0, 0x10, 0x12, 0xc6]);
    expect(decodeProfile(code, world)).toEqual({
      profile: { aim: profile.aim, ratings: {} },
      dropped: 2,
    });
    expect(decodeProfile(code, { ...world, levels: [0, 6] })).toEqual({
      profile: { aim: profile.aim, ratings: { one: 0, two: 6 } },
      dropped: 0,
    });
  });

  test.each([
    ['right', 'gone'],
    ['gone', 'senior'],
    ['', 'senior'],
    ['right', ''],
  ])('loses an aim that this one lacks: %s, %s', (role, position) => {
    expect(decodeProfile(checkedCode([...head(1, role, position), 0, 0x13]), world)).toEqual({
      profile: { aim: null, ratings: { one: 3 } },
      dropped: 0,
    });
  });

  test('is newer where its version is, whatever follows', () => {
    expect(decodeProfile(checkedCode([...head(2), 0, 0x13]), world)).toEqual({ error: 'newer' });
    expect(decodeProfile(checkedCode([255, 250, 9]), world)).toEqual({ error: 'newer' });
  });
});

describe('no code', () => {
  const whole = encodeProfile(profile, world);
  const errorOf = (code: string): unknown => {
    const decoded = decodeProfile(code, world);
    return 'error' in decoded ? decoded.error : decoded;
  };

  test.each([
    ['nothing', ''],
    ['a sign that codes do not have', `${whole.slice(0, -1)}+`],
    ['padding', `${whole}=`],
    ['a space', `${whole} `],
    ['one sign too many for its bytes', 'AAAAA'],
    ['too few bytes', checkedCode([1, 0])],
    ['version 0', checkedCode([0, 0, 0])],
    ['a role that ends early', checkedCode([1, 9, 65])],
    ['a position that ends early', checkedCode([...[1, 0], 3, 65])],
    ['no position', checkedCode([1, 1, 65])],
    ['half a rating', checkedCode([...head(), 0])],
    ['a sign outside ASCII', `${whole.slice(0, -2)}é`],
    ['half a surrogate', `${whole.slice(0, -2)}\uD83D`],
    ['more than any profile needs', 'A'.repeat(8193)],
  ])('is %s', (_, code) => {
    expect(errorOf(code)).toBe('malformed');
  });

  test('is one whose spare bits are set, which would else mean the same', () => {
    // 22 bytes leave four spare bits in the last sign.
    const bytes = checkedCode([...head(), 0, 0x13, 0x12, 0xcf]);
    expect(Buffer.from(bytes, 'base64url').length % 3).not.toBe(0);
    const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const last = signs.indexOf(bytes.at(-1)!);
    expect(errorOf(bytes.slice(0, -1) + signs[last + 1])).toBe('malformed');
  });

  test('is one whose checksum does not fit', () => {
    const bytes = Buffer.from(whole, 'base64url');
    for (let at = 0; at < bytes.length; at++)
      for (let bit = 0; bit < 8; bit++) {
        const spoilt = Buffer.from(bytes);
        spoilt[at]! ^= 1 << bit;
        expect(errorOf(spoilt.toString('base64url'))).toBe('damaged');
      }
  });
});

const signs = fc.constantFrom(
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
);
const place = fc.nat();

/** One slip of a hand or a mail program, or up to three of them. */
const slips = fc
  .array(
    fc.record({
      kind: fc.constantFrom('change', 'swap', 'swap far', 'drop', 'insert', 'truncate', 'behead'),
      place,
      other: place,
      sign: signs,
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((all) => (code: string): string => {
    let text = code;
    for (const { kind, place: first, other, sign } of all) {
      const at = text.length ? first % text.length : 0;
      const to = kind === 'swap' ? at + 1 : text.length ? other % text.length : 0;
      const [low, high] = at < to ? [at, to] : [to, at];
      if (kind === 'change') text = text.slice(0, at) + sign + text.slice(at + 1);
      else if (kind === 'drop') text = text.slice(0, at) + text.slice(at + 1);
      else if (kind === 'insert') text = text.slice(0, at) + sign + text.slice(at);
      else if (kind === 'truncate') text = text.slice(0, at);
      else if (kind === 'behead') text = text.slice(at);
      else if (low !== high && high < text.length)
        text =
          text.slice(0, low) +
          text[high]! +
          text.slice(low + 1, high) +
          text[low]! +
          text.slice(high + 1);
    }
    return text;
  });

test('no corrupted code is accepted', () => {
  let corrupted = 0;
  fc.assert(
    fc.property(worldsWithProfile, slips, ({ world: one, profile: own }, slip) => {
      const code = encodeProfile(own, one);
      const spoilt = slip(code);
      if (spoilt === code) return;
      corrupted++;
      expect(decodeProfile(spoilt, one)).toEqual({
        error: expect.stringMatching(/^(malformed|damaged)$/) as string,
      });
    }),
    { numRuns: 22_000 },
  );
  expect(corrupted).toBeGreaterThan(20_000);
});

/** Whether an answer is one of the two that there are, and holds nothing foreign. */
const sound = (decoded: Decoded, world: ProfileWorld): boolean =>
  'error' in decoded
    ? ['malformed', 'damaged', 'newer'].includes(decoded.error)
    : strangers(decoded.profile, world).length === 0 && decoded.dropped >= 0;

test('hostile codes never throw, and give nothing that the guide does not have', () => {
  const codes = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: signs, maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 50 }),
    fc
      .tuple(fc.string({ unit: 'binary', minLength: 1, maxLength: 9 }), fc.nat(4000))
      .map(([text, times]) => text.repeat(times)),
    fc.uint8Array({ maxLength: 80 }).map((bytes) => checkedCode([...bytes])),
  );
  fc.assert(
    fc.property(profileWorlds, codes, (world, code) => {
      expect(sound(decodeProfile(code, world), world)).toBe(true);
    }),
    { numRuns: 10_000 },
  );
});

test('whatever has the right checksum never throws, and stays inside the guide', () => {
  let read = 0;
  const forged = profileWorlds.chain((one) => {
    const id = fc.oneof(
      fc.constantFrom('', ...one.positions.flatMap(({ id: own, roles }) => [own, ...roles])),
      fc.constantFrom('__proto__', 'constructor'),
    );
    const words = fc.array(
      fc.oneof(
        fc.nat(0xffff),
        fc
          .tuple(fc.constantFrom(0, ...one.skills.map(({ code }) => code)), fc.nat(15))
          .map(([code, level]) => (code << 4) | level),
      ),
      { maxLength: 20 },
    );
    return fc
      .tuple(fc.constantFrom(1, 1, 1, 0, 2), id, id, words)
      .map(([version, role, position, all]) => ({
        one,
        words: all,
        code: checkedCode([
          ...head(version, role, position),
          ...all.flatMap((word) => [word >> 8, word & 255]),
        ]),
      }));
  });
  fc.assert(
    fc.property(forged, ({ one, code }) => {
      const decoded = decodeProfile(code, one);
      expect(sound(decoded, one)).toBe(true);
      if ('profile' in decoded) read++;
    }),
    { numRuns: 3000 },
  );
  expect(read).toBeGreaterThan(1000);
});
