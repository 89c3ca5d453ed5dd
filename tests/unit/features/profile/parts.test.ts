import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { codeOf } from '../../../../src/features/skills/code.model.ts';
import { decodeProfile, encodeProfile } from '../../../../src/features/profile/code.model.ts';
import { readProfile, writeProfile } from '../../../../src/features/profile/file.model.ts';
import type * as Table from '../../../../src/features/profile/profile.model.ts';
import { profileOf, world } from './example.ts';

const table = '../../../../src/features/profile/profile.model.ts';

/** What guides wrote before any part was added. */
const old = {
  profile: profileOf({ a: 2, c: 'unknown' }, { role: 'two', position: 'lead' }),
  code: 'AQN0d28EbGVhZABfAHJUEKUs',
  file: '{"version":1,"aim":{"role":"two","position":"lead"},"ratings":{"a":2,"c":"unknown"}}',
};

test('links and files are written as they always were', () => {
  expect(encodeProfile(old.profile, world)).toBe(old.code);
  expect(JSON.parse(writeProfile(old.profile))).toEqual(JSON.parse(old.file));
});

test('a skill whose number is made of its id is in links next to the others', () => {
  const made = codeOf('c');
  const wide = {
    ...world,
    skills: world.skills.map((skill) => (skill.id === 'c' ? { ...skill, code: made } : skill)),
  };
  const profile = profileOf({ a: 2, b: 1, c: 'unknown' }, null);
  expect(decodeProfile(encodeProfile(profile, wide), wide)).toEqual({ profile, dropped: 0 });
  const alone = profileOf({ c: 3 }, null);
  expect(decodeProfile(encodeProfile(alone, wide), wide)).toEqual({ profile: alone, dropped: 0 });
  expect(decodeProfile(encodeProfile(alone, wide), world)).toMatchObject({ dropped: 1 });
});

describe('a guide whose profiles have a part more', () => {
  /** How many years a person has done this work. */
  const years: Table.Part<number> = {
    since: 2,
    none: 0,
    read: (given) => (typeof given === 'number' ? given : 0),
    pack: (value) => [value],
    unpack: (bytes) => bytes.shift() ?? null,
  };
  const newer = async () => ({
    ...(await import('../../../../src/features/profile/code.model.ts')),
    ...(await import('../../../../src/features/profile/file.model.ts')),
  });
  const more = { ...old.profile, years: 7 } as Table.Profile;

  beforeEach(() => {
    vi.resetModules();
    vi.doMock(table, async (load) => {
      const whole = await load<typeof Table>();
      const { aim, ratings } = whole.parts;
      return { ...whole, parts: { aim, years, ratings } };
    });
  });
  afterEach(() => {
    vi.doUnmock(table);
    vi.resetModules();
  });

  test('opens old links and files', async () => {
    const { decodeProfile, readProfile } = await newer();
    const profile = { ...old.profile, years: 0 };
    expect(decodeProfile(old.code, world)).toEqual({ profile, dropped: 0 });
    expect(readProfile(old.file, world)).toEqual({ profile, left: [] });
  });

  test('writes what old guides open, as long as nobody uses the new part', async () => {
    const { encodeProfile, writeProfile } = await newer();
    const profile = { ...old.profile, years: 0 } as Table.Profile;
    expect(encodeProfile(profile, world)).toBe(old.code);
    expect(readProfile(writeProfile(profile), world)).toEqual({ profile: old.profile, left: [] });
  });

  test('gives the new part back, and old guides say that it is newer', async () => {
    const { decodeProfile: decode, encodeProfile, readProfile: read, writeProfile } = await newer();
    const [code, file] = [encodeProfile(more, world), writeProfile(more)];
    expect(decode(code, world)).toEqual({ profile: more, dropped: 0 });
    expect(read(file, world)).toEqual({ profile: more, left: [] });
    expect(decodeProfile(code, world)).toEqual({ error: 'newer' });
    expect(readProfile(file, world)).toEqual({ error: 'newer' });
  });
});
