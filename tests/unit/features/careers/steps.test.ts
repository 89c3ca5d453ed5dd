import { describe, expect, test } from 'vitest';
import { countChanges } from '../../../../src/features/careers/contrast.model.ts';
import { columnName } from '../../../../src/features/skills/column.model.ts';
import { similarPositions } from '../../../../src/features/careers/position/similar.model.ts';
import {
  contrastsOfGrades,
  contrastsOfStep,
  contrastsOfSteps,
  movesAround,
} from '../../../../src/features/careers/steps.model.ts';
import { move, origin, position, skill } from '../../model/example.ts';

const tracks = [{ id: 'individual' }];
const grades = [{ id: 'junior' }, { id: 'senior' }];
const start = position('start', { roles: ['one', 'two'], moves: [move('one-up'), move('two-up')] });
const oneUp = position('one-up', { grade: 'senior', moves: [move('two-up', 'lateral')] });
const twoUp = position('two-up', { grade: 'senior', roles: ['two'] });
const far = position('far', { grade: 'senior', roles: ['one', 'two'] });
const positions = [start, oneUp, twoUp, far];
const skills = [
  skill('saw', { targets: { one: { start: 1, 'one-up': 2 }, two: { start: 1, 'two-up': 1 } } }),
  skill('glue', { targets: { one: { start: 2, 'one-up': 1 }, two: { 'two-up': 3 } } }),
  skill('plane', { targets: { one: { start: 1 } } }),
];

describe('a step', () => {
  test('changes what the role that a person keeps asks for', () => {
    const [contrast, ...others] = contrastsOfStep(skills, start, oneUp);
    expect(others).toEqual([]);
    expect([contrast?.from.role, contrast?.to.role]).toEqual(['one', 'one']);
    expect(contrast?.changes.map(({ skill: { id }, kind }) => [id, kind])).toEqual([
      ['saw', 'raised'],
      ['glue', 'lowered'],
      ['plane', 'vanishes'],
    ]);
    expect(countChanges(contrast!.changes)).toEqual({
      raised: 1,
      lowered: 1,
      appears: 0,
      vanishes: 1,
    });
  });

  test('changes the role where the next position does not have it', () => {
    const roles = contrastsOfStep(skills, oneUp, twoUp).map(({ from, to }) => [from.role, to.role]);
    expect(roles).toEqual([['one', 'two']]);
  });

  test('is left out where one end sets no target', () => {
    expect(contrastsOfStep(skills, oneUp, far)).toEqual([]);
  });

  test('is told for each promotion, and roles are told apart at each grade', () => {
    const ends = contrastsOfSteps(skills, positions).map(({ to }) => to.position);
    expect(ends).toEqual(['one-up', 'two-up']);
    const roles = [{ id: 'one' }, { id: 'two' }];
    const pairs = contrastsOfGrades(skills, roles, grades, tracks, positions).map(
      ({ from, to }) => `${from.role}/${from.position} ${to.role}/${to.position}`,
    );
    expect(pairs).toEqual(['one/start two/start', 'one/one-up two/two-up']);
  });

  test('leads both ways where it is lateral, and in from an origin', () => {
    const { out, into } = movesAround(positions, [origin('school', ['one-up'])], 'one-up');
    expect(out.map(({ to }) => to)).toEqual(['two-up']);
    expect(into.map(({ from }) => from)).toEqual(['origin:school', 'start', 'two-up']);
    expect(movesAround(positions, [], 'two-up').out.map(({ to }) => to)).toEqual(['one-up']);
  });
});

test('similar positions come nearest first, without those that share no target', () => {
  const found = similarPositions(skills, positions, 'start', 2);
  expect(found.map(({ position: one, distance }) => [one.id, distance])).toEqual([
    ['two-up', 0],
    ['one-up', 1],
  ]);
  expect(similarPositions(skills, positions, 'start', 1)).toHaveLength(1);
  expect(similarPositions(skills, positions, 'far', 3)).toEqual([]);
});

test('a column is called by its position, and by its role where there are several', () => {
  const join = (name: string, role: string): string => `${name} as ${role}`;
  const name = (role: string, id: string): string =>
    columnName({ role, position: id }, positions, (one) => one.toUpperCase(), join);
  expect(name('one', 'one-up')).toBe('Name of one-up');
  expect(name('two', 'far')).toBe('Name of far as TWO');
  expect(name('two', 'lost')).toBe('lost');
});
