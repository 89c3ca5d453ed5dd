import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawMap, linesOf } from '../../../../../src/features/careers/map/drawing.model.ts';
import {
  entryNode,
  mapOf,
  type MapWorld,
} from '../../../../../src/features/careers/map/map.model.ts';
import type { SignShape } from '../../../../../src/model/guide.ts';

type Post = readonly [id: string, grade: string, roles: string, track?: string, to?: string];

/** A world in a few words; moves are written `to` for a promotion and `~to` for a lateral move. */
function world(
  roles: Readonly<Record<string, SignShape>>,
  posts: readonly Post[],
  from: readonly string[] = [],
): MapWorld {
  const step = { why: '', gap: '', evidence: '' };
  const list = (ids: readonly (string | undefined)[]): { id: string }[] =>
    [...new Set(ids)].filter((id) => id !== undefined).map((id) => ({ id }));
  return {
    roles: Object.entries(roles).map(([id, mark]) => ({ id, data: { mark } })),
    grades: list(posts.map(([, grade]) => grade)),
    tracks: list(['own', ...posts.map(([, , , track]) => track)]),
    positions: posts.map(([id, grade, own, track = 'own', to = '']) => ({
      id,
      data: {
        grade,
        track,
        roles: own.split(' '),
        moves: to
          .split(' ')
          .filter(Boolean)
          .map((name) =>
            name.startsWith('~')
              ? { to: name.slice(1), kind: 'lateral' as const, ...step, back: step }
              : { to: name, kind: 'promotion' as const, ...step },
          ),
      },
    })),
    origins: from.map((to) => ({ id: `from-${to}`, data: { moves: [{ to, ...step }] } })),
  };
}

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

/** Frameworks of any shape: some roles, grades and tracks, and positions anywhere among them. */
const anyWorld = fc
  .array(
    fc.record({
      grade: fc.nat(5),
      track: fc.nat(2),
      roles: fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 4 }),
      to: fc.array(fc.tuple(fc.nat(12), fc.boolean()), { maxLength: 3 }),
    }),
    { maxLength: 18 },
  )
  .chain((posts) =>
    fc.tuple(
      fc.constant(posts),
      fc.array(fc.constantFrom<SignShape>('above', 'below', 'across', 'none'), {
        minLength: 4,
        maxLength: 4,
      }),
      fc.array(fc.nat(12), { maxLength: 4 }),
    ),
  )
  .map(([posts, marks, from]) =>
    world(
      Object.fromEntries(marks.map((mark, place) => [`r${place}`, mark])),
      posts.map(({ grade, track, roles, to }, place): Post => [
        `p${place}`,
        `g${grade}`,
        roles.map((role) => `r${role}`).join(' '),
        `t${track}`,
        to.map(([target, lateral]) => `${lateral ? '~' : ''}p${target}`).join(' '),
      ]),
      from.map((source) => `p${source}`),
    ),
  );

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

  test('keeps each track of a forked ladder on a row of its own', () => {
    const map = mapOf(fork);
    const own = new Set(['own-1', 'own-2', 'own-4'].map((id) => rowOf(map, id)));
    const people = new Set(['people-2', 'people-5'].map((id) => rowOf(map, id)));
    expect([own.size, people.size]).toEqual([1, 1]);
    expect([...own][0]).not.toBe([...people][0]);
  });
});

test.each(['right', 'down'] as const)(
  'drawn %s, no name covers the circle of another position at the same grade',
  (direction) => {
    const { nodes, leading } = drawMap(mapOf(twins), () => 'Head of product management', direction);
    const reach = 13;
    const covers = nodes.flatMap(({ id, label: { x, y, anchor, lines } }) => {
      // Letters of the drawing are at most about this wide.
      const width = Math.max(...lines.map(({ length }) => length)) * 8.5;
      const left = x - { start: 0, middle: width / 2, end: width }[anchor];
      const top = y - lines.length * leading;
      return nodes
        .filter((other) => other.id !== id)
        .filter((other) => left < other.x + reach && left + width > other.x - reach)
        .filter((other) => top < other.y + reach && y > other.y - reach)
        .map((other) => `${id} covers ${other.id}`);
    });
    expect(covers).toEqual([]);
  },
);

test('names break at their spaces', () => {
  expect(linesOf('Senior frontend', 12)).toEqual(['Senior', 'frontend']);
  expect(linesOf('Head', 12)).toEqual(['Head']);
  expect(linesOf('A very long title', 7)).toEqual(['A very', 'long', 'title']);
});
