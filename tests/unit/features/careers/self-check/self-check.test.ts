import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type SelfCheck,
  selfCheckOf,
  selfChecks,
} from '../../../../../src/features/careers/self-check/self-check.model.ts';

const skill = (id: string, targets: Record<string, number>, core: string[] = []) => ({
  id,
  data: { group: 'craft', core, targets: { cook: targets } },
});
const position = (
  id: string,
  to: string | null,
  keySkills?: { skill: string; roles?: string[] }[],
) => ({
  id,
  data: {
    roles: ['cook'],
    keySkills,
    moves: to ? [{ to, kind: 'promotion' as const }] : [],
  },
});
const names = 'abcdefghij'.split('');
const world = {
  roles: [{ id: 'cook' }],
  origins: [],
  lowest: 1,
  careers: [
    position('commis', 'chef'),
    position('chef', 'owner', [{ skill: 'c' }, { skill: 'a' }, { skill: 'b', roles: ['waiter'] }]),
    position('owner', null, [{ skill: 'j' }]),
  ],
  // The later a skill, the more of it the chef needs beyond the commis.
  skills: names.map((id, place) =>
    skill(id, { commis: 1, chef: 1 + Math.floor(place / 3) }, place === 9 ? ['cook'] : []),
  ),
};
const chef = { role: 'cook', position: 'chef' };
const idsOf = (check: SelfCheck | null): string[] => check!.skills.map(({ skill: { id } }) => id);

test('the skills that the position names come first, then those that the step raises most', () => {
  const check = selfCheckOf(chef, world)!;
  expect(idsOf(check)).toEqual(['c', 'a', 'j', 'g', 'h']);
  expect(check.below).toEqual({ role: 'cook', position: 'commis' });
  expect(check.skills.map(({ asked, preset, weight }) => [asked, preset, weight])).toEqual([
    [1, 1, 1],
    [1, 1, 1],
    [4, 1, 2],
    [3, 1, 1],
    [3, 1, 1],
  ]);
});

test('without a step below, each skill begins one level under what is asked', () => {
  const check = selfCheckOf({ role: 'cook', position: 'commis' }, world);
  expect(check, 'where all ask for the lowest level, nothing can be missing').toBeNull();
  const alone = { ...world, careers: [position('chef', null)] };
  const { below, skills } = selfCheckOf(chef, alone)!;
  expect(below).toBeNull();
  for (const { asked, preset } of skills) expect(preset).toBe(asked! - 1);
});

test('a position without levels is asked for proof of the skills that it names', () => {
  const { skills } = selfCheckOf({ role: 'cook', position: 'owner' }, world)!;
  expect(skills.map(({ skill: { id }, asked, preset }) => [id, asked, preset])).toEqual([
    ['j', null, null],
  ]);
});

test('roles that all ask the same of a position share one rating, and others have their own', () => {
  const both = ['cook', 'waiter'];
  const careers = [
    {
      ...position('owner', null, [{ skill: 'j' }]),
      data: { roles: both, keySkills: [{ skill: 'j' }] },
    },
  ];
  const of = (given: typeof world.skills | { id: string; data: object }[]): string[] =>
    selfChecks({
      ...world,
      careers,
      roles: both.map((id) => ({ id })),
      skills: given as typeof world.skills,
    }).map(({ column }) => column.role);
  expect(of(world.skills)).toEqual(['cook']);
  const targets = { cook: { owner: 3 }, waiter: { owner: 2 } };
  expect(of([{ id: 'j', data: { group: 'craft', targets } }])).toEqual(both);
});

test('every rating has at most seven skills, each once, and begins at no more than is asked below', () => {
  const levels = fc.record({
    commis: fc.integer({ min: 1, max: 5 }),
    chef: fc.integer({ min: 1, max: 5 }),
  });
  fc.assert(
    fc.property(
      fc.array(levels, { minLength: 1, maxLength: 12 }),
      fc.uniqueArray(fc.integer({ min: 0, max: 11 })),
      (targets, named) => {
        const skills = targets.map((target, place) => skill(`s${place}`, target));
        const keys = named.map((place) => ({ skill: `s${place}` }));
        const careers = [position('commis', 'chef'), position('chef', null, keys)];
        const check = selfCheckOf(chef, { ...world, careers, skills });
        if (!check) return;
        expect(check.skills.length).toBeLessThanOrEqual(7);
        expect(new Set(idsOf(check)).size).toBe(check.skills.length);
        for (const { skill: own, asked, preset } of check.skills) {
          expect(asked).toBe(own.data.targets.cook!['chef']);
          expect(preset).toBe(own.data.targets.cook!['commis']);
        }
      },
    ),
  );
});
