import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  differenceOf,
  distanceOf,
  effortOf,
} from '../../../../src/features/skills/difference.model.ts';
import { targetOf } from '../../../../src/features/skills/matrix.model.ts';
import { skill } from '../../model/example.ts';
import { allColumns, worlds, worldsWithTwo } from '../careers/worlds.ts';

const before = { role: 'left', position: 'before' };
const after = { role: 'left', position: 'after' };

/** A skill with a target before and one after; null sets none. */
const between = (from: number | null, to: number | null, id = 'one') =>
  skill(id, {
    targets: {
      left: { ...(from !== null && { before: from }), ...(to !== null && { after: to }) },
    },
  });

const reversed = {
  raised: 'lowered',
  lowered: 'raised',
  appears: 'vanishes',
  vanishes: 'appears',
} as const;

describe('a difference', () => {
  test.each([
    [1, 3, 'raised'],
    [3, 1, 'lowered'],
    [null, 2, 'appears'],
    [2, null, 'vanishes'],
    [0, 1, 'raised'],
    [1, 0, 'lowered'],
    [null, 0, 'appears'],
    [0, null, 'vanishes'],
  ] as const)('from %s to %s: the skill is %s', (from, to, kind) => {
    const difference = between(from, to);
    expect(differenceOf([difference], before, after)).toEqual([
      { skill: difference, from, to, kind },
    ]);
  });

  test.each([
    [0, 0],
    [2, 2],
    [null, null],
  ])('from %s to %s is none', (from, to) => {
    expect(differenceOf([between(from, to)], before, after)).toEqual([]);
  });

  test('there and back again is the same with each kind turned round', () => {
    fc.assert(
      fc.property(worldsWithTwo, ({ world: { skills }, a, b }) => {
        expect(differenceOf(skills, b, a)).toEqual(
          differenceOf(skills, a, b).map(({ skill: one, from, to, kind }) => ({
            skill: one,
            from: to,
            to: from,
            kind: reversed[kind],
          })),
        );
      }),
    );
  });

  test('lists the skills whose targets are not the same, in their order, and no others', () => {
    fc.assert(
      fc.property(worldsWithTwo, ({ world: { skills }, a, b }) => {
        const changes = differenceOf(skills, a, b);
        expect(changes.map((change) => change.skill)).toEqual(
          skills.filter((skill) => targetOf(skill, a) !== targetOf(skill, b)),
        );
        for (const { skill: one, from, to } of changes)
          expect([from, to]).toEqual([targetOf(one, a), targetOf(one, b)]);
      }),
    );
  });

  test('of a column with itself is none', () => {
    fc.assert(
      fc.property(worldsWithTwo, ({ world: { skills }, a }) => {
        expect(differenceOf(skills, a, { ...a })).toEqual([]);
      }),
    );
  });

  test('adds up along any way, for each skill that is targeted at every step', () => {
    const walks = worlds.chain((world) =>
      fc.record({
        skills: fc.constant(world.skills),
        way: fc.array(fc.constantFrom(...allColumns(world)), { minLength: 1, maxLength: 6 }),
      }),
    );
    fc.assert(
      fc.property(walks, ({ skills, way }) => {
        const steps = way.slice(1).flatMap((to, at) => differenceOf(skills, way[at]!, to));
        const ends = differenceOf(skills, way[0]!, way.at(-1)!);
        for (const skill of skills) {
          if (way.some((column) => targetOf(skill, column) === null)) continue;
          const sum = (changes: typeof steps): number =>
            changes
              .filter((change) => change.skill === skill)
              .reduce((total, { from, to }) => total + to! - from!, 0);
          expect(sum(steps)).toBe(sum(ends));
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('the effort of a step', () => {
  const effort = (from: number | null, to: number | null): number =>
    effortOf(differenceOf([between(from, to)], before, after));

  test.each([
    [1, 4, 3],
    [0, 2, 2],
    [4, 1, 0],
    [3, null, 0],
    [null, 1, 1],
    [null, 4, 1],
    // “Not needed at all” asks for nothing, however it comes about.
    [null, 0, 0],
    [0, null, 0],
    [2, 2, 0],
  ])('from %s to %s is %i', (from, to, expected) => {
    expect(effort(from, to)).toBe(expected);
  });

  test('is the sum over its skills, and never below 0', () => {
    fc.assert(
      fc.property(worldsWithTwo, ({ world: { skills }, a, b }) => {
        const whole = effortOf(differenceOf(skills, a, b));
        const parts = skills.map((skill) => effortOf(differenceOf([skill], a, b)));
        expect(whole).toBe(parts.reduce((sum, part) => sum + part, 0));
        expect(Math.min(0, ...parts)).toBe(0);
      }),
    );
  });
});

describe('a distance', () => {
  test('is levels apart for each skill that both set', () => {
    const skills = [between(1, 4, 'a'), between(3, 2, 'b'), between(null, 4, 'c')];
    expect(distanceOf(skills, before, after)).toBe(2);
  });

  test('counts a target of 0 and leaves out what is not set', () => {
    expect(distanceOf([between(0, 4, 'a'), between(2, 2, 'b')], before, after)).toBe(2);
    expect(distanceOf([between(null, 4, 'a'), between(2, 2, 'b')], before, after)).toBe(0);
  });

  test('is null where the two share nothing', () => {
    expect(distanceOf([between(1, null, 'a'), between(null, 1, 'b')], before, after)).toBeNull();
    expect(distanceOf([], before, after)).toBeNull();
  });

  test('is the same from both sides, never below 0, and 0 from a column to itself', () => {
    fc.assert(
      fc.property(worldsWithTwo, ({ world: { skills }, a, b }) => {
        const distance = distanceOf(skills, a, b);
        expect(distanceOf(skills, b, a)).toBe(distance);
        expect(distance ?? 0).toBeGreaterThanOrEqual(0);
        expect(distanceOf(skills, a, a) ?? 0).toBe(0);
      }),
    );
  });
});
