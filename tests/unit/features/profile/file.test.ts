import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readProfile, writeProfile } from '../../../../src/features/profile/file.model.ts';
import { anyProfile, profileOf, world } from './example.ts';

describe('a profile in a file', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        expect(readProfile(writeProfile(profile), world)).toEqual({ profile, left: [] });
        expect(readProfile(`\uFEFF${writeProfile(profile)}`, world)).toEqual({ profile, left: [] });
      }),
    );
  });

  test('keeps ratings of skills that have been renamed, and the newer of two', () => {
    const [one, two] = world.skills;
    const renamed = { ...world, former: { roles: {}, positions: {}, skills: { old: one!.id } } };
    const read = (ratings: object) => readProfile(JSON.stringify({ version: 1, ratings }), renamed);
    const [lowest, highest] = world.levels;
    expect(read({ old: highest, [two!.id]: lowest })).toEqual({
      profile: profileOf({ [one!.id]: highest, [two!.id]: lowest }, null),
      left: [],
    });
    expect(read({ old: highest, [one!.id]: lowest })).toEqual({
      profile: profileOf({ [one!.id]: lowest }, null),
      left: [],
    });
  });

  test('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readProfile(text, world)).toBeTypeOf('object');
      }),
    );
  });

  test.each([
    ['no JSON', '{"ratings": {', 'broken'],
    ['a list', '[]', 'strange'],
    ['another record', '{"version": 1, "skills": {}}', 'strange'],
    ['a newer version', '{"version": 2, "ratings": {}}', 'newer'],
    ['far too much', ' '.repeat(500_001), 'huge'],
    ['nothing', '', 'broken'],
    ['a page', '<!doctype html><title>Profile</title>', 'broken'],
    ['a text in UTF-16 that was read as UTF-8', '{\0"\0r\0', 'broken'],
    ['a number', '1', 'strange'],
    ['null', 'null', 'strange'],
    ['ratings as a list', '{"version": 1, "ratings": []}', 'strange'],
    ['the answers of a quiz', '{"version": 1, "bank": 1, "answers": {}}', 'strange'],
    ['a version that is none', '{"version": "one", "ratings": {}}', 'strange'],
    ['a version before the first', '{"version": 0, "ratings": {}}', 'strange'],
    ['a newer version of another shape', '{"version": 2, "people": []}', 'newer'],
  ])('is refused with its reason: %s', (_, text, error) => {
    expect(readProfile(text, world)).toEqual({ error });
  });

  test('names what it has to leave out, and keeps the rest', () => {
    const text = JSON.stringify({
      version: 1,
      aim: { role: 'one', position: 'gone' },
      ratings: { a: 2, b: 9, gone: 1, c: null, ['x'.repeat(90)]: 1 },
    });
    expect(readProfile(text, world)).toEqual({
      profile: profileOf({ a: 2 }, null),
      left: ['b', 'gone', 'c', 'x'.repeat(60)],
    });
  });
});
