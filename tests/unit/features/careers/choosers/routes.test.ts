import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { originKey } from '../../../../../src/features/careers/careers.model.ts';
import { type Column, targetOf } from '../../../../../src/features/skills/matrix.model.ts';
import {
  hardestStep,
  type RouteEnd,
  type Route,
  routesBetween,
} from '../../../../../src/features/careers/choosers/routes.model.ts';
import { move, origin, position, skill } from '../../../model/example.ts';
import { allColumns, type World, worlds } from '../worlds.ts';

const way = (route: Route | null | undefined): string[] | undefined =>
  route?.map(({ to }) => `${to.role}/${to.position}`);
const total = (efforts: readonly number[]): number =>
  efforts.reduce((sum, effort) => sum + effort, 0);

/** One skill with a level per place, for one role. */
const ladder = (levels: Record<string, number>, role = 'left') =>
  skill('one', { targets: { [role]: levels } });

describe('the shortest route', () => {
  const positions = [
    position('a', { roles: ['left'], moves: [move('b'), move('c'), move('d')] }),
    position('b', { roles: ['left'], moves: [move('d')] }),
    position('c', { roles: ['left'], moves: [move('e')] }),
    position('d', { roles: ['left'], moves: [move('e')] }),
    position('e', { roles: ['left'] }),
  ];
  const world = { skills: [ladder({ a: 1, b: 2, c: 5, d: 3, e: 4 })], positions, origins: [] };

  test('has fewest steps, then fewest levels to gain', () => {
    const routes = routesBetween(world, { position: 'a' }, { position: 'e' });
    expect(way(routes?.shortest)).toEqual(['left/d', 'left/e']);
    expect(routes?.shortest.map(({ effort }) => effort)).toEqual([2, 1]);
  });

  test('is left for a gentler one whose hardest step asks for less', () => {
    const routes = routesBetween(world, { position: 'a' }, { position: 'e' });
    expect(way(routes?.gentlest)).toEqual(['left/b', 'left/d', 'left/e']);
    expect(hardestStep(routes!.gentlest!)).toBe(1);
  });

  test('is alone where none is gentler', () => {
    expect(routesBetween(world, { position: 'd' }, { position: 'e' })?.gentlest).toBeNull();
  });

  test('is none against the direction of promotions, to nowhere, from nowhere, or to an origin', () => {
    const none = (from: RouteEnd, to: RouteEnd): void =>
      expect(routesBetween(world, from, to)).toBeNull();
    none({ position: 'e' }, { position: 'a' });
    none({ position: 'a' }, { position: 'gone' });
    none({ position: 'gone' }, { position: 'a' });
    none({ position: 'a', role: 'right' }, { position: 'e' });
    none({ position: 'a' }, { position: 'e', role: 'right' });
    none({ origin: 'gone' }, { position: 'e' });
    none({ position: 'a' }, { origin: 'a' });
  });
});

describe('the gentlest route', () => {
  const gentlest = (first: Record<string, number>, two: Record<string, number> = {}) => {
    const world = {
      skills: [ladder(first), skill('two', { targets: { left: two } })],
      positions: [
        position('a', { roles: ['left'], moves: [move('c'), move('b'), move('e')] }),
        position('b', { roles: ['left'], moves: [move('e')] }),
        position('c', { roles: ['left'], moves: [move('d')] }),
        position('d', { roles: ['left'], moves: [move('e')] }),
        position('e', { roles: ['left'] }),
      ],
      origins: [],
    };
    return way(routesBetween(world, { position: 'a' }, { position: 'e' })?.gentlest);
  };

  test('has the easiest hardest step, whatever it takes in all', () => {
    expect(gentlest({ a: 0, b: 4, c: 2, d: 4, e: 6 }, { d: 0, c: 0 })).toEqual([
      'left/c',
      'left/d',
      'left/e',
    ]);
  });

  test('then has fewest levels in all, whatever its number of steps', () => {
    // By b the hardest step asks for 3 as well, of which one is soon not needed any more.
    expect(gentlest({ a: 0, b: 2, c: 1, d: 1, e: 4 }, { b: 1 })).toEqual([
      'left/c',
      'left/d',
      'left/e',
    ]);
  });

  test('then has fewest steps', () => {
    expect(gentlest({ a: 0, b: 2, c: 1, d: 2, e: 4 })).toEqual(['left/b', 'left/e']);
  });
});

describe('a role', () => {
  const positions = [
    position('start', { roles: ['left', 'right'], moves: [move('both'), move('other')] }),
    position('both', { roles: ['left', 'right'], moves: [move('top')] }),
    position('other', { roles: ['third', 'fourth'], moves: [move('top')] }),
    position('top', { roles: ['left', 'right'] }),
  ];
  const world = { skills: [], positions, origins: [origin('school', ['start'])] };

  test('is kept where the next position has it', () => {
    const start = { position: 'start', role: 'right' };
    const { shortest } = routesBetween(world, start, { position: 'both' })!;
    expect(shortest[0]).toMatchObject({
      from: { role: 'right', position: 'start' },
      to: { role: 'right', position: 'both' },
    });
    expect(routesBetween(world, start, { position: 'both', role: 'right' })).not.toBeNull();
    expect(routesBetween(world, start, { position: 'both', role: 'left' })).toBeNull();
  });

  test('changes to any of the next position’s where that does not have it', () => {
    const start = { position: 'start', role: 'left' };
    for (const role of ['third', 'fourth'])
      expect(way(routesBetween(world, start, { position: 'other', role })?.shortest)).toEqual([
        `${role}/other`,
      ]);
    expect(way(routesBetween(world, start, { position: 'top', role: 'right' })?.shortest)).toEqual([
      'third/other',
      'right/top',
    ]);
  });

  test('may be any at an entry', () => {
    for (const role of ['left', 'right'])
      expect(
        way(routesBetween(world, { origin: 'school' }, { position: 'both', role })?.shortest),
      ).toEqual([`${role}/start`, `${role}/both`]);
  });
});

test('an entry brings everything that the position asks for, and costs the sum of its levels', () => {
  const skills = [
    ladder({ low: 3 }),
    skill('two', { targets: { left: { low: 0, high: 2 } } }),
    skill('three', { targets: { left: { high: 2 } } }),
  ];
  const world = {
    skills,
    positions: [position('low', { roles: ['left'] })],
    origins: [origin('low', ['low'])],
  };
  const { shortest, gentlest } = routesBetween(world, { origin: 'low' }, { position: 'low' })!;
  expect(gentlest).toBeNull();
  expect(shortest).toHaveLength(1);
  expect(shortest[0]).toMatchObject({ from: null, effort: 3, move: { kind: 'entry' } });
  expect(shortest[0]?.changes).toEqual([
    { skill: skills[0], from: null, to: 3, kind: 'appears' },
    { skill: skills[1], from: null, to: 0, kind: 'appears' },
  ]);
});

describe('a circle of lateral moves', () => {
  const roles = ['left', 'right'];
  const positions = [
    position('a', { roles, moves: [move('b', 'lateral')] }),
    position('b', { roles, moves: [move('c', 'lateral')] }),
    position('c', { roles, moves: [move('a', 'lateral'), move('d')] }),
    position('d', { roles }),
    position('far', { roles }),
  ];
  const world = { skills: [], positions, origins: [] };

  test('ends, whether a route leads out of it or not', () => {
    expect(way(routesBetween(world, { position: 'b' }, { position: 'd' })?.shortest)).toEqual([
      'left/c',
      'left/d',
    ]);
    expect(routesBetween(world, { position: 'a' }, { position: 'far' })).toBeNull();
  });

  test('is no route from a place to itself', () => {
    expect(routesBetween(world, { position: 'a' }, { position: 'a' })).toBeNull();
    expect(routesBetween(world, { position: 'a', role: 'left' }, { position: 'a' })).toBeNull();
    expect(routesBetween(world, { position: 'a' }, { position: 'a', role: 'left' })).toBeNull();
  });
});

/** The steps of a world, found again without the code under test. */
function stepsIn({ skills, positions, origins }: World) {
  const rolesOf = (id: string): readonly string[] =>
    positions.find((position) => position.id === id)!.data.roles;
  const levels = (column: Column) => skills.map((skill) => targetOf(skill, column));
  const effort = (from: Column, to: Column): number => {
    const before = levels(from);
    return total(
      levels(to).map((level, at) =>
        level === null ? 0 : Math.max(0, Math.min(level, level - (before[at] ?? level - 1))),
      ),
    );
  };
  const between = positions.flatMap(({ id, data }) =>
    (data.moves ?? []).flatMap(({ to, kind }) =>
      kind === 'lateral'
        ? [
            [id, to],
            [to, id],
          ]
        : [[id, to]],
    ),
  ) as [string, string][];
  return [
    ...origins.flatMap(({ id, data }) =>
      data.moves.flatMap(({ to: place }) =>
        rolesOf(place).map((role) => {
          const to = { role, position: place };
          return { from: originKey(id), to, effort: total(levels(to).map((level) => level ?? 0)) };
        }),
      ),
    ),
    ...between.flatMap(([before, after]) =>
      rolesOf(before).flatMap((role) => {
        const kept = rolesOf(after).includes(role) ? [role] : rolesOf(after);
        return kept.map((next) => {
          const [from, to] = [
            { role, position: before },
            { role: next, position: after },
          ];
          return { from: `${role}/${before}`, to, effort: effort(from, to) };
        });
      }),
    ),
  ];
}

/** The efforts of every way that meets no place twice, one list for each way. */
function everyWay(world: World, starts: readonly string[], isEnd: (to: Column) => boolean) {
  const steps = stepsIn(world);
  const found: number[][] = [];
  const walk = (key: string, met: readonly string[], efforts: readonly number[]): void => {
    for (const { to, effort } of steps.filter((step) => step.from === key)) {
      const next = `${to.role}/${to.position}`;
      if (met.includes(next)) continue;
      if (isEnd(to)) found.push([...efforts, effort]);
      else walk(next, [...met, next], [...efforts, effort]);
    }
  };
  for (const start of starts) walk(start, [start], []);
  return found;
}

const places = worlds.chain((world) => {
  const inside = fc.constantFrom<RouteEnd>(
    ...allColumns(world),
    ...world.positions.map(({ id }) => ({ position: id })),
  );
  const before = world.origins.map(({ id }): RouteEnd => ({ origin: id }));
  return fc.record({
    world: fc.constant(world),
    from: before.length ? fc.oneof(inside, fc.constantFrom(...before)) : inside,
    to: inside,
  });
});

const matching =
  (place: RouteEnd) =>
  ({ role, position: id }: Column): boolean =>
    'position' in place && id === place.position && (!place.role || role === place.role);

const startsOf = (world: World, from: RouteEnd): string[] =>
  'origin' in from
    ? [originKey(from.origin)]
    : allColumns(world)
        .filter(matching(from))
        .map((column) => `${column.role}/${column.position}`);

describe('on any small map', () => {
  test('the shortest and the gentlest are the best of all ways', () => {
    let gentler = 0;
    fc.assert(
      fc.property(places, ({ world, from, to }) => {
        const routes = routesBetween(world, from, to);
        const same = allColumns(world).some(
          (column) => matching(from)(column) && matching(to)(column),
        );
        const ways = same ? [] : everyWay(world, startsOf(world, from), matching(to));
        expect(routes !== null).toBe(ways.length > 0);
        if (!routes) return;
        const best = (costs: readonly number[][]): number[] =>
          costs.toSorted((a, b) => a.map((cost, at) => cost - b[at]!).find(Boolean) ?? 0)[0]!;
        const short = routes.shortest.map(({ effort }) => effort);
        expect([short.length, total(short)]).toEqual(
          best(ways.map((way) => [way.length, total(way)])),
        );
        const [hardest, ...rest] = best(
          ways.map((way) => [Math.max(...way), total(way), way.length]),
        );
        if (Math.max(...short) === hardest) {
          expect(routes.gentlest).toBeNull();
          return;
        }
        gentler++;
        const soft = routes.gentlest!.map(({ effort }) => effort);
        expect([Math.max(...soft), total(soft), soft.length]).toEqual([hardest, ...rest]);
      }),
      { numRuns: 2000 },
    );
    expect(gentler).toBeGreaterThan(10);
  });

  test('a route is a chain of steps from its start to its end', () => {
    fc.assert(
      fc.property(places, ({ world, from, to }) => {
        const routes = routesBetween(world, from, to);
        for (const route of routes ? [routes.shortest, routes.gentlest ?? []] : []) {
          const steps = stepsIn(world);
          route.forEach((step, at) => {
            if (at) expect(step.from).toEqual(route[at - 1]!.to);
            const key = step.from ? `${step.from.role}/${step.from.position}` : step.move.from;
            if (!at) expect(startsOf(world, from)).toContain(key);
            expect(steps).toContainEqual({ from: key, to: step.to, effort: step.effort });
            expect(step.move.to).toBe(step.to.position);
            if (step.from) expect(step.move.from).toBe(step.from.position);
          });
          if (route.length) expect(matching(to)(route.at(-1)!.to)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('changes of a skill that every step targets sum to the difference of the ends', () => {
    let compared = 0;
    fc.assert(
      fc.property(places, ({ world, from, to }) => {
        const routes = routesBetween(world, from, to);
        for (const whole of routes ? [routes.shortest, routes.gentlest ?? []] : []) {
          const route = whole.filter((step) => step.from);
          if (!route.length) continue;
          const columns = [route[0]!.from!, ...route.map((step) => step.to)];
          for (const skill of world.skills) {
            const levels = columns.map((column) => targetOf(skill, column));
            if (levels.includes(null)) continue;
            const changes = route.flatMap((step) => step.changes).filter((c) => c.skill === skill);
            expect(total(changes.map((change) => change.to! - change.from!))).toBe(
              levels.at(-1)! - levels[0]!,
            );
            compared++;
          }
        }
      }),
      { numRuns: 1000 },
    );
    expect(compared).toBeGreaterThan(50);
  });
});
