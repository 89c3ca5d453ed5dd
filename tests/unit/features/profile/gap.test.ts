import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  opinionsOf,
  priorities,
  standingsOf,
  strengths,
} from '../../../../src/features/profile/gap.model.ts';
import type { Rating } from '../../../../src/features/profile/profile.model.ts';
import { skill } from '../../model/example.ts';

const column = { role: 'left', position: 'here' };
type Target = number | null;

const wanted = (id: string, target: Target, core = false) =>
  skill(id, {
    targets: target === null ? {} : { left: { here: target } },
    ...(core && { core: ['left'] }),
  });

/** Where someone stands in one skill. */
const standing = (target: Target, rating: Rating | null, core = false) =>
  standingsOf([wanted('one', target, core)], column, rating === null ? {} : { one: rating })[0]!;

const ratings: fc.Arbitrary<Rating | null> = fc.oneof(
  fc.nat(6),
  fc.constantFrom('unknown' as const, null),
);
const cases = fc.array(
  fc.record({ target: fc.option(fc.nat(6)), rating: ratings, core: fc.boolean() }),
  { maxLength: 8 },
);

/** Standings in any number of skills, with what they were made from. */
const standings = cases.map((all) => {
  const skills = all.map(({ target, core }, at) => wanted(`s${at}`, target, core));
  const given = Object.fromEntries(
    all.flatMap(({ rating }, at) => (rating === null ? [] : [[`s${at}`, rating]])),
  ) as Record<string, Rating>;
  return { all, skills, made: standingsOf(skills, column, given) };
});

describe('a standing', () => {
  test.each([
    [3, 1, 'gap', 2],
    [1, 0, 'gap', 1],
    [3, 3, 'met', 0],
    [0, 0, 'met', 0],
    [2, 4, 'strength', 0],
    [0, 1, 'strength', 0],
    [3, 'unknown', 'unknown', null],
    [0, 'unknown', 'unknown', null],
    [3, null, 'unrated', null],
    [0, null, 'unrated', null],
    [null, 3, 'untargeted', null],
    [null, 'unknown', 'untargeted', null],
    [null, null, 'untargeted', null],
  ] as const)('for target %s and rating %s is %s', (target, rating, kind, gap) => {
    expect(standing(target, rating)).toMatchObject({ target, rating, kind, gap });
  });

  test('weighs double where the skill is central to the role, and there only', () => {
    expect(standing(3, 1, true).weight).toBe(2);
    expect(standing(3, 1).weight).toBe(1);
    const [elsewhere] = standingsOf([skill('one', { core: ['right'] })], column, {});
    expect(elsewhere?.weight).toBe(1);
  });

  test.each(['constructor', 'toString', 'valueOf'])('is unrated for a skill named %s', (id) => {
    expect(standingsOf([wanted(id, 2)], column, {})[0]).toMatchObject({
      kind: 'unrated',
      rating: null,
    });
  });

  test('has a gap that is never below 0, and a number only where both levels are known', () => {
    fc.assert(
      fc.property(standings, ({ all, skills, made }) => {
        expect(made.map((standing) => standing.skill)).toEqual(skills);
        made.forEach((standing, at) => {
          const { target, rating } = all[at]!;
          const known = target !== null && typeof rating === 'number';
          expect(standing.gap === null).toBe(!known);
          if (known) {
            expect(standing.gap).toBeGreaterThanOrEqual(0);
            expect(standing.gap).toBe(rating < target ? target - rating : 0);
          }
          expect(standing.kind === 'gap').toBe(known && rating < target);
        });
      }),
    );
  });
});

describe('priorities', () => {
  const order = (made: readonly (readonly [string, Target, Rating, boolean])[]): string[] =>
    priorities(
      standingsOf(
        made.map(([id, target, , core]) => wanted(id, target, core)),
        column,
        Object.fromEntries(made.map(([id, , rating]) => [id, rating])),
      ),
    ).map((standing) => standing.skill.id);

  test('go by size times weight, and ties keep the order given', () => {
    expect(
      order([
        ['small', 3, 2, false],
        ['central', 4, 2, true],
        ['large', 4, 1, false],
        ['alike', 3, 2, false],
        ['tied', 4, 2, true],
      ]),
    ).toEqual(['central', 'tied', 'large', 'small', 'alike']);
  });

  test('put a skill that is not known before one that is at the foot of the scale', () => {
    expect(
      order([
        ['lowest', 3, 0, false],
        ['unknown', 3, 'unknown', false],
      ]),
    ).toEqual(['unknown', 'lowest']);
    expect(
      order([
        ['central', 3, 0, true],
        ['unknown', 3, 'unknown', false],
        ['both', 1, 'unknown', true],
      ]),
    ).toEqual(['central', 'unknown', 'both']);
  });

  test('leave out what is met, led, unrated, untargeted or not needed', () => {
    expect(
      priorities([
        standing(3, 3),
        standing(3, 4),
        standing(3, null),
        standing(null, 'unknown'),
        standing(0, 'unknown'),
      ]),
    ).toEqual([]);
  });

  test('hold each gap and each unknown skill that is needed once, the most pressing first', () => {
    fc.assert(
      fc.property(standings, ({ made }) => {
        const sorted = priorities(made);
        expect(new Set(sorted)).toEqual(
          new Set(
            made.filter(
              ({ kind, target }) => kind === 'gap' || (kind === 'unknown' && target !== 0),
            ),
          ),
        );
        expect(new Set(sorted).size).toBe(sorted.length);
        const pressure = sorted.map(({ gap, target, weight }) => (gap ?? target! + 1) * weight);
        expect(pressure).toEqual(pressure.toSorted((a, b) => b - a));
        expect(Math.min(1, ...pressure)).toBe(1);
      }),
    );
  });
});

describe('strengths', () => {
  test('go by the lead, and ties keep the order given', () => {
    const skills = [wanted('one', 2), wanted('two', 0), wanted('three', 1), wanted('met', 3)];
    const made = standingsOf(skills, column, { one: 3, two: 2, three: 2, met: 3 });
    expect(strengths(made).map((standing) => standing.skill.id)).toEqual(['two', 'one', 'three']);
  });

  test('are what lies above its target, each once, the largest lead first', () => {
    fc.assert(
      fc.property(standings, ({ made }) => {
        const found = strengths(made);
        expect(new Set(found)).toEqual(
          new Set(
            made.filter(
              ({ target, rating }) =>
                target !== null && typeof rating === 'number' && rating > target,
            ),
          ),
        );
        const leads = found.map(({ rating, target }) => Number(rating) - target!);
        expect(leads).toEqual(leads.toSorted((a, b) => b - a));
      }),
    );
  });

  test('share no skill with priorities', () => {
    fc.assert(
      fc.property(standings, ({ made }) => {
        const both = new Set(priorities(made));
        expect(strengths(made).filter((standing) => both.has(standing))).toEqual([]);
      }),
    );
  });
});

describe('two opinions', () => {
  const skills = ['a', 'b', 'c', 'constructor'].map((id) => wanted(id, 2));

  test('are set next to each other for each skill that both rated', () => {
    const found = opinionsOf(
      skills,
      { a: 1, b: 3, constructor: 2 },
      { a: 3, c: 1, constructor: 2 },
    );
    expect(found.map(({ skill: { id }, own, other, apart }) => [id, own, other, apart])).toEqual([
      ['a', 1, 3, 2],
      ['constructor', 2, 2, 0],
    ]);
  });

  test('are no number of levels apart where one does not know the skill', () => {
    const found = opinionsOf(
      skills,
      { a: 0, b: 'unknown', c: 'unknown' },
      { a: 'unknown', b: 0, c: 'unknown' },
    );
    expect(found.map(({ apart }) => apart)).toEqual([null, null, null]);
  });

  test('are as far apart from the other side', () => {
    const one = fc.dictionary(
      fc.constantFrom('a', 'b', 'c', 'constructor'),
      ratings.map((rating) => rating ?? 0),
    );
    fc.assert(
      fc.property(one, one, (own, other) => {
        expect(opinionsOf(skills, other, own)).toEqual(
          opinionsOf(skills, own, other).map((found) => ({
            ...found,
            own: found.other,
            other: found.own,
            apart: found.apart === null ? null : 0 - found.apart,
          })),
        );
      }),
    );
  });
});
