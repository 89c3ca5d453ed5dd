import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  columnsOf,
  differs,
  hasTargets,
  matrixOf,
  targetOf,
} from '../../../../src/features/skills/matrix.model.ts';
import { position, skill } from '../../model/example.ts';
import { allColumns, worlds } from '../careers/worlds.ts';

const at = (role: string, place: string) => ({ role, position: place });

describe('a target', () => {
  const one = skill('one', { targets: { left: { low: 0, high: 3 } } });

  test('is the level that is set, 0 included', () => {
    expect(targetOf(one, at('left', 'high'))).toBe(3);
    expect(targetOf(one, at('left', 'low'))).toBe(0);
  });

  test('is null where none is set', () => {
    expect(targetOf(one, at('left', 'middle'))).toBeNull();
    expect(targetOf(one, at('right', 'low'))).toBeNull();
  });

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'is not what every object has: %s',
    (id) => {
      expect(targetOf(one, at(id, 'low'))).toBeNull();
      expect(targetOf(one, at('left', id))).toBeNull();
    },
  );

  test('of 0 is one that a column asks for', () => {
    expect(hasTargets([one], at('left', 'low'))).toBe(true);
    expect(hasTargets([one], at('left', 'middle'))).toBe(false);
    expect(hasTargets([], at('left', 'low'))).toBe(false);
  });
});

describe('columns', () => {
  const roles = [{ id: 'right' }, { id: 'left' }];
  const positions = [
    position('low', { roles: ['left'] }),
    position('high', { roles: ['left', 'right'] }),
    position('top', { roles: ['left', 'right'] }),
  ];
  const skills = [
    skill('one', { targets: { left: { low: 1, high: 2 }, right: { high: 0 } } }),
    // A target for a role that does not have the position makes no column.
    skill('two', { targets: { right: { low: 3 } } }),
  ];

  test('follow the order of roles, then of positions, without those that ask for nothing', () => {
    expect(columnsOf(roles, positions, skills)).toEqual([
      at('right', 'high'),
      at('left', 'low'),
      at('left', 'high'),
    ]);
  });

  test('are none without skills', () => {
    expect(columnsOf(roles, positions, [])).toEqual([]);
  });

  test('are each of a role’s own positions that ask for something', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const order = [{ id: 'left' }, { id: 'right' }];
        const wanted = order.flatMap(({ id }) =>
          allColumns(world).filter(
            (column) =>
              column.role === id && world.skills.some((skill) => targetOf(skill, column) !== null),
          ),
        );
        expect(columnsOf(order, world.positions, world.skills)).toEqual(wanted);
      }),
    );
  });
});

describe('a matrix', () => {
  const columns = [at('left', 'low'), at('left', 'high')];
  const skills = [
    skill('one', { group: 'b', targets: { left: { low: 0, high: 3 } } }),
    skill('two', { group: 'a' }),
    skill('three', { group: 'b', targets: { left: { high: 1 } } }),
  ];

  test('puts skills under their groups, in the order of the groups', () => {
    const matrix = matrixOf([{ id: 'a' }, { id: 'empty' }, { id: 'b' }], skills, columns);
    expect(matrix.columns).toEqual(columns);
    expect(
      matrix.groups.map(({ id, rows }) => [id, rows.map((row) => [row.skill.id, row.levels])]),
    ).toEqual([
      ['a', [['two', [null, null]]]],
      [
        'b',
        [
          ['one', [0, 3]],
          ['three', [null, 1]],
        ],
      ],
    ]);
  });

  test('holds every skill of a known group once, with one level for each column', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const all = allColumns(world);
        const rows = matrixOf([{ id: 'craft' }], world.skills, all).groups.flatMap(
          (group) => group.rows,
        );
        expect(rows.map((row) => row.skill)).toEqual(world.skills);
        for (const row of rows)
          expect(row.levels).toEqual(all.map((column) => targetOf(row.skill, column)));
      }),
    );
  });
});

test.each<[boolean, (number | null)[]]>([
  [false, []],
  [false, [2]],
  [false, [2, 2, 2]],
  [false, [null, null]],
  [true, [2, 2, 3]],
  [true, [null, 0]],
  [true, [0, null]],
])('a row differs: %s for %j', (expected, levels) => {
  expect(differs(levels)).toBe(expected);
});
