import { describe, expect, test } from 'vitest';
import {
  aimName,
  byGroup,
  countRated,
  levelLabel,
  levelDescription,
  levelUrl,
  positionsOf,
  profileGuide,
  ratingOf,
  worldOf,
} from '../../../../src/features/profile/guide.model.ts';
import { entry, skill } from '../../model/example.ts';
import { guide, whole, world } from './example.ts';

const { data } = whole.framework!;
const withNone = profileGuide(
  {
    ...whole,
    framework: entry('framework', {
      ...data,
      scale: { ...data.scale!, none: { name: 'None', gist: 'Not needed at all.' } },
    }),
  },
  (path) => path,
);

describe('what the page knows of the guide', () => {
  test('holds skills with ready addresses, by group', () => {
    expect(guide.base).toBe('/');
    expect(guide.skills.map(({ id, url }) => [id, url])).toEqual([
      ['a', '/base/skills/a/'],
      ['b', '/base/skills/b/'],
      ['c', '/base/skills/c/'],
    ]);
    expect(guide.skills[0]!.data.read).toEqual({ text: 'Read on', url: '/base/' });
    expect(
      byGroup(guide, guide.skills).map(({ group, skills }) => [group.mark, skills.length]),
    ).toEqual([
      ['none', 2],
      ['below', 1],
    ]);
  });

  test('leaves out positions that ask for nothing, and groups without a skill', () => {
    expect(positionsOf(guide, 'two').map(({ id }) => id)).toEqual(['lead']);
    expect(byGroup(guide, guide.skills.slice(0, 1)).map(({ group }) => group.id)).toEqual([
      'craft',
    ]);
  });

  test('holds positions that ask for points alone, or only say what is expected', () => {
    const { careers } = whole;
    const pointed = careers.map((entry) =>
      entry.id === 'chief' ? { ...entry, data: { ...entry.data, points: 12 } } : entry,
    );
    const expecting = [
      ...whole.skills,
      skill('d', { code: 9, expectations: { two: { chief: ['Leads them all.'] } } }),
    ];
    for (const change of [{ careers: pointed }, { skills: expecting }])
      expect(
        positionsOf(
          profileGuide({ ...whole, ...change }, (path) => path),
          'two',
        ).map(({ id }) => id),
      ).toEqual(['lead', 'chief']);
  });

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(guide))).toEqual(guide);
  });

  test('does not exist without a framework', () => {
    expect(() => profileGuide({ ...whole, framework: null }, (path) => path)).toThrow('framework');
  });
});

describe('levels', () => {
  const [first] = guide.skills;

  test('are told by number and word', () => {
    expect(world.levels).toEqual([1, 3]);
    expect(levelLabel(guide, 2)).toBe('2 Middle');
    expect(levelDescription(guide, first!, 3).lines).toEqual(['Does it at level three.']);
    expect(levelUrl(first!, 3)).toBe('/base/skills/a/#level-3');
    expect(levelUrl(first!, null)).toBe('/base/skills/a/');
  });

  test('have no address of their own where the skill has no text for them', () => {
    const bare = { ...first!, data: { ...first!.data, levels: [['Begins.']] } };
    expect(levelUrl(bare, 1)).toBe('/base/skills/a/#level-1');
    expect(levelUrl(bare, 3)).toBe('/base/skills/a/');
  });

  test('may begin with none, which has no text of the skill', () => {
    expect(worldOf(withNone).levels).toEqual([0, 3]);
    expect(levelLabel(withNone, 0)).toBe('0 None');
    expect(levelDescription(withNone, first!, 0).lines).toEqual(['Not needed at all.']);
    expect(levelDescription(withNone, first!, 1).lines).toEqual(['Does it at level one.']);
    expect(levelUrl(first!, 0)).toBe('/base/skills/a/');
  });
});

test('an aim is named with its role where several roles have the position', () => {
  expect(aimName(guide, { role: 'one', position: 'junior' })).toBe('Name of junior');
  expect(aimName(guide, { role: 'two', position: 'lead' })).toBe('Name of lead, Name of two');
  expect(aimName(guide, { role: 'two', position: 'chief' })).toBeNull();
  expect(aimName(guide, null)).toBeNull();
});

test('a skill without a rating has none, whatever objects inherit', () => {
  const ratings = { a: 1, b: 'unknown' } as const;
  expect(ratingOf(ratings, 'b')).toBe('unknown');
  expect(ratingOf(ratings, 'toString')).toBeNull();
  expect(countRated([...guide.skills, { id: 'constructor' }], ratings)).toBe(2);
});
