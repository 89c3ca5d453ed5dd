import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  presetEnds,
  routesBetween,
} from '../../../../src/features/careers/choosers/routes.model.ts';
import { presetContrast } from '../../../../src/features/careers/steps.model.ts';
import { stepSize, weightiestSkills } from '../../../../src/features/careers/step-size.model.ts';
import type { Contrast } from '../../../../src/features/careers/contrast.model.ts';
import { move, origin, position, skill } from '../../model/example.ts';

describe('a step', () => {
  test('is small, medium or big by the levels to gain for each skill asked for', () => {
    expect([0, 5, 6, 10, 11, 60].map((effort) => stepSize(effort, 20))).toEqual([
      'small',
      'small',
      'medium',
      'medium',
      'big',
      'big',
    ]);
    expect(stepSize(0, 0), 'nothing is asked for').toBeNull();
  });

  test('is never smaller for more levels, in any guide', () => {
    const order = ['small', 'medium', 'big'];
    const place = (effort: number, asked: number): number =>
      order.indexOf(stepSize(effort, asked)!);
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), fc.integer({ min: 1, max: 80 }), (a, b, asked) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(place(less, asked)).toBeLessThanOrEqual(place(more, asked));
      }),
    );
  });

  const change = (id: string, from: number | null, to: number | null, core: string[] = []) => ({
    skill: skill(id, { core }),
    from,
    to,
    kind:
      from === null
        ? ('appears' as const)
        : from < to!
          ? ('raised' as const)
          : ('lowered' as const),
  });

  test('is told by the skills that weigh most: those named first, then what rises most', () => {
    const changes = [
      change('one', 1, 2),
      change('two', 1, 2, ['left']),
      change('down', 3, 1),
      change('three', 1, 4),
      change('new', null, 1),
      change('named', 2, 3),
      change('other', 1, 3),
    ];
    const keys = [
      { skill: 'down' },
      { skill: 'other', roles: ['right'] },
      { skill: 'named' },
      { skill: 'gone' },
    ];
    const ids = (role: string, number?: number): string[] =>
      weightiestSkills(changes, role, keys, number).map(({ id }) => id);
    expect(ids('left')).toEqual(['named', 'three', 'two']);
    expect(ids('right')).toEqual(['other', 'named', 'three']);
    expect(ids('left', 9)).not.toContain('down');
  });
});

describe('before anyone has chosen', () => {
  const positions = [
    position('low', { moves: [move('side', 'lateral'), move('high')] }),
    position('side'),
    position('high'),
  ];

  test('a route is shown from a way in, else up, else across, and there is one', () => {
    const all = { positions, origins: [origin('school', ['gone', 'side'])] };
    expect(presetEnds(all)).toEqual({ from: 'origin:school', to: 'side' });
    expect(presetEnds({ positions, origins: [] })).toEqual({ from: 'low', to: 'high' });
    const level = [position('low', { moves: [move('side', 'lateral')] }), position('side')];
    expect(presetEnds({ positions: level, origins: [] })).toEqual({ from: 'low', to: 'side' });
    expect(presetEnds({ positions: [position('low')], origins: [] })).toBeNull();
    expect(
      routesBetween({ skills: [], ...all }, { origin: 'school' }, { position: 'side' }),
    ).not.toBeNull();
  });

  test('the two roles of one grade that differ most are compared, else a step up', () => {
    const contrast = (from: string, to: string, changed: number): Contrast => ({
      from: { role: from, position: from },
      to: { role: to, position: to },
      changes: Array.from({ length: changed }, (_, place) => ({
        skill: skill(`s${place}`),
        from: 1,
        to: 2,
        kind: 'raised',
      })),
      points: null,
      texts: [],
    });
    const same = contrast('all', 'all', 9);
    const pairs = [same, contrast('a1', 'b1', 2), contrast('a1', 'c1', 4), contrast('a2', 'b2', 7)];
    const steps = [contrast('a1', 'a2', 1)];
    const gradeOf = (id: string): string => id.slice(1);
    expect(presetContrast(steps, pairs, gradeOf)).toBe(pairs[2]);
    expect(presetContrast(steps, [same], gradeOf)).toBe(steps[0]);
    expect(presetContrast([], [same], gradeOf)).toBe(same);
    expect(presetContrast([], [], gradeOf)).toBeNull();
  });
});
