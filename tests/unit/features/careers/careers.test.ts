import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  movesOf,
  originKey,
  type PositionNode,
  promotionCycle,
  unreachedPositions,
} from '../../../../src/features/careers/careers.model.ts';
import { move, origin, position } from '../../model/example.ts';
import { worlds } from './worlds.ts';

const told = { why: 'why', gap: 'gap', evidence: 'evidence' };
const back = { why: 'why back', gap: 'gap back', evidence: 'evidence back' };

describe('moves', () => {
  const positions = [
    position('low', { moves: [{ to: 'high', kind: 'promotion', ...told }] }),
    position('high', { moves: [{ to: 'side', kind: 'lateral', ...told, back }] }),
    position('side'),
  ];

  test('are entries, promotions one way, and lateral steps both ways in their own words', () => {
    const start = { id: 'low', data: { moves: [{ to: 'low', ...told }] } };
    expect(movesOf(positions, [start])).toEqual([
      { from: 'origin:low', to: 'low', kind: 'entry', ...told },
      { from: 'low', to: 'high', kind: 'promotion', ...told },
      { from: 'high', to: 'side', kind: 'lateral', ...told },
      { from: 'side', to: 'high', kind: 'lateral', ...back },
    ]);
  });

  test('lead back from wherever they lead to, where they are lateral', () => {
    fc.assert(
      fc.property(worlds, ({ positions: some, origins }) => {
        const moves = movesOf(some, origins);
        for (const { from, to, kind } of moves)
          expect(moves.filter((move) => move.from === to && move.to === from)).toHaveLength(
            kind === 'lateral' ? 1 : 0,
          );
      }),
    );
  });
});

/** Positions that a promotion, or several in turn, lead to from one. */
const above = (positions: readonly PositionNode[], from: string): Set<string> => {
  let found = new Set<string>();
  for (;;) {
    const next = new Set([
      ...found,
      ...positions
        .filter(({ id }) => id === from || found.has(id))
        .flatMap(({ id, data }) =>
          (data.moves ?? [])
            .filter(({ kind, to }) => kind === 'promotion' && to !== id)
            .map(({ to }) => to),
        ),
    ]);
    if (next.size === found.size) return found;
    found = next;
  }
};

describe('a circle of promotions', () => {
  test('is found, and begins with a position that is in it', () => {
    const positions = [
      position('door', { moves: [move('a')] }),
      position('a', { moves: [move('c', 'lateral'), move('b')] }),
      position('b', { moves: [move('c')] }),
      position('c', { moves: [move('a')] }),
    ];
    expect(promotionCycle(positions)).toEqual(['a', 'b', 'c']);
  });

  test('is not made by lateral moves, by two ways up, or by positions that are not there', () => {
    expect(
      promotionCycle([
        position('a', { moves: [move('b'), move('c')] }),
        position('b', { moves: [move('d')] }),
        position('c', { moves: [move('d'), move('gone')] }),
        position('d', { moves: [move('a', 'lateral')] }),
      ]),
    ).toBeNull();
  });

  test('is not made by a position that leads to itself, nor hidden by one', () => {
    expect(promotionCycle([position('a', { moves: [move('a')] })])).toBeNull();
    expect(
      promotionCycle([
        position('a', { moves: [move('a'), move('b')] }),
        position('b', { moves: [move('a')] }),
      ]),
    ).toEqual(['a', 'b']);
  });

  test('is found exactly where a position lies above itself', () => {
    fc.assert(
      fc.property(worlds, ({ positions }) => {
        const cycle = promotionCycle(positions);
        const circular = positions.filter(({ id }) => above(positions, id).has(id));
        expect(cycle !== null).toBe(circular.length > 0);
        if (!cycle) return;
        expect(new Set(cycle).size).toBe(cycle.length);
        cycle.forEach((id, at) => {
          const to = cycle[(at + 1) % cycle.length];
          const { moves } = positions.find((position) => position.id === id)!.data;
          expect(moves).toContainEqual(expect.objectContaining({ to, kind: 'promotion' }));
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe('positions that nothing reaches', () => {
  test('are those that no origin leads to, by any way, in their order', () => {
    const positions = [
      position('high'),
      position('lost', { moves: [move('high')] }),
      position('low', { moves: [move('high')] }),
      position('side', { moves: [move('low', 'lateral')] }),
      position('alone'),
    ];
    expect(unreachedPositions(positions, [origin('school', ['low'])])).toEqual(['lost', 'alone']);
    expect(unreachedPositions(positions, [])).toEqual(positions.map(({ id }) => id));
  });

  test('are not reached because an origin has the same id', () => {
    const positions = [position('a', { moves: [move('b')] }), position('b'), position('c')];
    expect(unreachedPositions(positions, [origin('a', ['c'])])).toEqual(['a', 'b']);
  });

  test('are all but those that steps lead to, one after another', () => {
    fc.assert(
      fc.property(worlds, ({ positions, origins }) => {
        const reached = new Set(origins.flatMap(({ data }) => data.moves.map(({ to }) => to)));
        // As many rounds as there are positions reach whatever can be reached.
        for (let round = 0; round < positions.length; round++)
          for (const { id, data } of positions)
            for (const { to, kind } of data.moves ?? []) {
              if (reached.has(id)) reached.add(to);
              if (kind === 'lateral' && reached.has(to)) reached.add(id);
            }
        expect(unreachedPositions(positions, origins)).toEqual(
          positions.map(({ id }) => id).filter((id) => !reached.has(id)),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('an origin never has the key of a position', () => {
    expect(originKey('a')).not.toMatch(/^[a-z0-9-]+$/);
    expect(originKey('a')).not.toContain('/');
  });
});
