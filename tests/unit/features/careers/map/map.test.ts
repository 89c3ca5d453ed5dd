import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawMap } from '../../../../../src/features/careers/map/drawing.model.ts';
import {
  entryNode,
  isReadable,
  mapOf,
  type MapWorld,
} from '../../../../../src/features/careers/map/map.model.ts';
import { anyWorld, type Post, world } from './worlds.ts';

const marked = { up: 'above', mid: 'across', down: 'below' } as const;
const sides = world(
  marked,
  [
    ['first', '1', 'up mid down', 'own', 'up-2 mid-2 down-2'],
    ['up-2', '2', 'up', 'own', 'up-3 ~down-2 ~mid-2'],
    ['mid-2', '2', 'mid', 'own', 'mid-3 ~up-2'],
    ['down-2', '2', 'down', 'own', 'down-3'],
    ['up-3', '3', 'up', 'own', 'lead expert'],
    ['mid-3', '3', 'mid', 'own', 'lead expert'],
    ['down-3', '3', 'down', 'own', 'lead expert'],
    ['lead', '4', 'up mid down', 'people', '~expert chief'],
    ['expert', '4', 'up mid down', 'own'],
    ['chief', '5', 'up mid down', 'people'],
  ],
  ['first', 'up-2', 'lead'],
);
/** Two of each kind: of a role at a grade on one track, and of all roles. */
const twins = world(marked, [
  ['up-a', '1', 'up'],
  ['up-b', '1', 'up'],
  ['mid-a', '1', 'mid'],
  ['mid-b', '1', 'mid'],
  ['down-a', '1', 'down'],
  ['down-b', '1', 'down'],
  ['lead-a', '2', 'up mid down'],
  ['lead-b', '2', 'up mid down'],
]);
const ladders = world(
  { a: 'none', b: 'none', c: 'none', d: 'none' },
  ['a', 'b', 'c', 'd'].flatMap((role, place) =>
    Array.from({ length: place < 2 ? 5 : 4 }, (_, grade): Post => [
      `${role}${grade}`,
      String(grade),
      role,
    ]),
  ),
);
const fork = world({ only: 'above' }, [
  ...['1', '2', '3', '4'].map((grade): Post => [`own-${grade}`, grade, 'only', 'own']),
  ...['2', '3', '4', '5'].map((grade): Post => [`people-${grade}`, grade, 'only', 'people']),
]);
const sparse = world({ a: 'below', b: 'above' }, [
  ['b1', '1', 'b'],
  ['b2', '2', 'b'],
  ['a2', '2', 'a'],
]);
const single = world({ only: 'none' }, [['one', '1', 'only']]);
const worlds = { sides, ladders, fork, sparse, single, nothing: world(marked, []) };

const rowOf = (map: ReturnType<typeof mapOf>, id: string): number | undefined =>
  map.nodes.find((node) => node.id === id)?.row;

function expectSound(world: MapWorld): void {
  const map = mapOf(world);
  const places = map.nodes.map(({ column, row }) => `${column} ${row}`);
  expect(new Set(places).size).toBe(places.length);
  expect(map.nodes.map(({ id }) => id).filter((id) => id !== entryNode)).toEqual(
    world.positions.map(({ id }) => id),
  );
  const ids = new Set(map.nodes.map(({ id }) => id));
  for (const { from, to } of map.edges) expect([ids.has(from), ids.has(to)]).toEqual([true, true]);
  for (const { column, row } of map.nodes) {
    expect(Number.isInteger(row) && row >= 0 && row < map.rows).toBe(true);
    expect(Number.isInteger(column) && column >= 0 && column < map.columns).toBe(true);
  }
  expect(mapOf(structuredClone(world))).toEqual(map);
  for (const direction of ['right', 'down'] as const) {
    const drawing = drawMap(map, (id) => id, direction);
    for (const { x, y } of drawing.nodes)
      expect(x > 0 && x < drawing.width && y > 0 && y < drawing.height).toBe(true);
    for (const { d } of drawing.curves) expect(d).toMatch(/^M[-\d. LC]+$/);
  }
}

describe('the career map', () => {
  test.each(Object.entries(worlds))('of %s has a place for everything', (_, world) =>
    expectSound(world),
  );

  test('of any framework has no two nodes on one place and no loose edge', () => {
    fc.assert(fc.property(anyWorld, expectSound), { numRuns: 300 });
  });

  test('puts roles above, on and below the line, and shared beginnings on it', () => {
    const map = mapOf(sides);
    const rows = ['up-2', 'mid-2', 'down-2'].map((id) => rowOf(map, id)!);
    expect(rows).toEqual(rows.toSorted((a, b) => a - b));
    expect(rowOf(map, 'mid-2')).toBe(map.line);
    expect(rowOf(map, 'first')).toBe(map.line);
    expect(rowOf(map, entryNode)).toBe(map.line);
    expect(map.nodes.find(({ id }) => id === 'up-2')?.mark).toBe('above');
    expect(map.nodes.find(({ id }) => id === 'lead')?.mark).toBe('none');
  });

  test('ends the line where the roles join, and parts the tracks there', () => {
    const map = mapOf(sides);
    expect(map.joined).toBe(map.nodes.find(({ id }) => id === 'lead')?.column);
    expect(rowOf(map, 'lead')).not.toBe(rowOf(map, 'expert'));
    expect(rowOf(map, 'chief')).toBe(rowOf(map, 'lead'));
    const { ground, nodes } = drawMap(map, (id) => id, 'right');
    const edge = ground!.x + ground!.width;
    expect(edge).toBeLessThan(nodes.find(({ id }) => id === 'lead')!.x);
    expect(edge).toBeGreaterThan(nodes.find(({ id }) => id === 'up-3')!.x);
    expect(nodes.filter(({ under }) => under).map(({ id }) => id)).toEqual(['down-2', 'down-3']);
  });

  test('draws a lateral move once, whichever side tells it', () => {
    const pairs = mapOf(sides).edges.filter(({ kind }) => kind === 'lateral');
    expect(pairs.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'up-2 down-2',
      'up-2 mid-2',
      'lead expert',
    ]);
  });

  test('has no line and no ground where no role has a mark', () => {
    const map = mapOf(ladders);
    expect(map.line).toBeNull();
    expect(drawMap(map, (id) => id, 'right').ground).toBeNull();
    expect(new Set(map.nodes.map(({ row }) => row)).size).toBe(4);
  });

  test('is read at one glance up to six roles and nine grades', () => {
    const ladder = (roles: number, grades: number): MapWorld =>
      world(
        Object.fromEntries(Array.from({ length: roles }, (_, role) => [`r${role}`, 'none'])),
        Array.from({ length: roles * grades }, (_, place): Post => {
          const [role, grade] = [place % roles, Math.floor(place / roles)];
          return [`r${role}-${grade}`, `g${grade}`, `r${role}`];
        }),
      );
    expect(isReadable(mapOf(ladder(6, 9)))).toBe(true);
    expect(isReadable(mapOf(ladder(7, 9)))).toBe(false);
    expect(isReadable(mapOf(ladder(6, 10)))).toBe(false);
    for (const world of Object.values(worlds)) expect(isReadable(mapOf(world))).toBe(true);
  });

  test('gives two positions of one role, track and grade places of their own', () => {
    const map = mapOf(twins);
    for (const pair of ['up', 'mid', 'down', 'lead'])
      expect(rowOf(map, `${pair}-a`)).not.toBe(rowOf(map, `${pair}-b`));
  });

  test('keeps each track of a forked ladder on a row of its own', () => {
    const map = mapOf(fork);
    const own = new Set(['own-1', 'own-2', 'own-4'].map((id) => rowOf(map, id)));
    const people = new Set(['people-2', 'people-5'].map((id) => rowOf(map, id)));
    expect([own.size, people.size]).toEqual([1, 1]);
    expect([...own][0]).not.toBe([...people][0]);
  });
});
