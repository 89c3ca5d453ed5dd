import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyProfile, parseProfile } from '../../../../src/features/profile/parts.model.ts';
import {
  isRating,
  type ProfileWorld,
  rate,
} from '../../../../src/features/profile/profile.model.ts';
import { profileWorlds, strangers, worldsWithProfile } from './profiles.ts';

const world: ProfileWorld = {
  skills: [
    { id: 'one', code: 1 },
    { id: 'two', code: 2 },
    { id: 'constructor', code: 3 },
  ],
  positions: [{ id: 'senior', roles: ['left', 'right'] }],
  levels: [1, 5],
};
const parse = (text: string) => parseProfile(JSON.parse(text), world);

describe('a rating', () => {
  test.each([1, 3, 5, 'unknown'])('may be %s', (value) => {
    expect(isRating(value, [1, 5])).toBe(true);
  });

  test.each([0, 6, -1, 1.5, NaN, Infinity, '3', 'Unknown', '', null, undefined, true, [3], {}])(
    'may not be %s',
    (value) => {
      expect(isRating(value, [1, 5])).toBe(false);
    },
  );

  test('may be 0 where the scale has a word for it', () => {
    expect(isRating(0, [0, 5])).toBe(true);
  });
});

describe('reading a profile', () => {
  test('keeps what the guide knows and leaves out the rest', () => {
    const text = `{
      "aim": { "role": "right", "position": "senior", "name": "Ana" },
      "ratings": { "one": 3, "two": "unknown", "gone": 2 },
      "name": "Ana"
    }`;
    expect(parse(text)).toEqual({
      aim: { role: 'right', position: 'senior' },
      ratings: { one: 3, two: 'unknown' },
    });
  });

  test('leaves out ratings off the scale and keeps the others', () => {
    expect(parse('{ "ratings": { "one": 0, "two": 5, "constructor": "3" } }')).toEqual({
      aim: null,
      ratings: { two: 5 },
    });
  });

  test.each([
    '{ "role": "right", "position": "gone" }',
    '{ "role": "gone", "position": "senior" }',
    '{ "position": "senior" }',
    '{ "role": "right" }',
    '{ "role": ["right"], "position": "senior" }',
    '["right", "senior"]',
    '"senior"',
    'null',
  ])('leaves out an aim that is none: %s', (aim) => {
    expect(parse(`{ "aim": ${aim}, "ratings": { "one": 1 } }`)).toEqual({
      aim: null,
      ratings: { one: 1 },
    });
  });

  test.each(['null', '3', '"text"', '[]', '{}', '{ "ratings": [] }', '{ "ratings": null }'])(
    'says that %s is none',
    (text) => {
      expect(parse(text)).toBeNull();
    },
  );

  test('takes nothing from what every object has', () => {
    expect(parse('{ "ratings": {} }')?.ratings).toEqual({});
    const text = `{
      "__proto__": { "aim": { "role": "left", "position": "senior" } },
      "constructor": { "prototype": { "one": 3 } },
      "ratings": { "__proto__": { "one": 3, "two": 3 }, "constructor": 2 }
    }`;
    const profile = parse(text)!;
    expect(profile).toEqual({ aim: null, ratings: { constructor: 2 } });
    expect(Object.getPrototypeOf(profile.ratings)).toBe(Object.prototype);
    expect('one' in {}).toBe(false);
    expect(parseProfile({ ratings: Object.create({ one: 3 }) }, world)?.ratings).toEqual({});
  });

  test('gives back what a person of this guide saved', () => {
    fc.assert(
      fc.property(worldsWithProfile, ({ world: one, profile }) => {
        expect(parseProfile(JSON.parse(JSON.stringify(profile)), one)).toEqual(profile);
      }),
    );
  });

  test('of anything never throws, and never names what the guide has not', () => {
    const keys = fc.oneof(
      fc.constantFrom('aim', 'ratings', 'role', 'position', '__proto__', 'constructor', 'toString'),
      fc.string(),
    );
    const hostile = profileWorlds.chain((one) => {
      const known = fc.constantFrom(
        ...one.skills.map(({ id }) => id),
        ...one.positions.flatMap(({ id, roles }) => [id, ...roles]),
        'ratings',
      );
      const { value } = fc.letrec<{ value: unknown }>((tie) => ({
        value: fc.oneof(
          { maxDepth: 4 },
          fc.oneof(known, fc.integer({ min: -2, max: 8 }), fc.constant('unknown'), fc.jsonValue()),
          fc.dictionary(fc.oneof(keys, known), tie('value'), { noNullPrototype: false }),
          fc.array(tie('value'), { maxLength: 3 }),
        ),
      }));
      const shaped = fc.record(
        {
          aim: fc.oneof(value, fc.record({ role: known, position: known })),
          ratings: fc.oneof(fc.dictionary(fc.oneof(known, keys), value), value),
        },
        { requiredKeys: [] },
      );
      return fc.record({
        one: fc.constant(one),
        // As text and back, so that `__proto__` becomes a key of its own.
        given: fc.oneof(value, shaped).map((made) => JSON.parse(JSON.stringify(made)) as unknown),
      });
    });
    let read = 0;
    fc.assert(
      fc.property(hostile, ({ one, given }) => {
        const profile = parseProfile(given, one);
        if (!profile) return;
        expect(strangers(profile, one)).toEqual([]);
        read++;
      }),
      { numRuns: 3000 },
    );
    expect(read).toBeGreaterThan(300);
  });

  test.each([undefined, () => 1, Symbol('s'), 3n, new Map([['ratings', {}]])])(
    'of %s, which no JSON holds, is null',
    (value) => {
      expect(parseProfile(value, world)).toBeNull();
    },
  );
});

describe('rating a skill', () => {
  test('adds, replaces and takes away, and leaves the profile before as it was', () => {
    const rated = rate(emptyProfile, 'one', 3);
    const two = rate(rated, 'two', 'unknown');
    expect(two).toEqual({ aim: null, ratings: { one: 3, two: 'unknown' } });
    expect(rate(two, 'one', 0).ratings).toEqual({ one: 0, two: 'unknown' });
    expect(rate(two, 'one', null).ratings).toEqual({ two: 'unknown' });
    expect(rate(two, 'gone', null)).toEqual(two);
    expect(rated.ratings).toEqual({ one: 3 });
    expect(emptyProfile).toEqual({ aim: null, ratings: {} });
  });

  test('keeps the aim', () => {
    const aim = { role: 'left', position: 'senior' };
    expect(rate({ aim, ratings: {} }, 'one', 1).aim).toEqual(aim);
  });

  test('takes a name that every object has as any other', () => {
    const rated = rate(emptyProfile, '__proto__', 3);
    expect(Object.entries(rated.ratings)).toEqual([['__proto__', 3]]);
    expect(Object.entries(rate(rated, '__proto__', null).ratings)).toEqual([]);
  });
});
