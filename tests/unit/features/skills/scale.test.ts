import { expect, test } from 'vitest';
import { levelName, levelsOf } from '../../../../src/features/skills/scale.model.ts';
import { gradeGroupsOf } from '../../../../src/features/skills/grade-groups.model.ts';
import { framework, position } from '../../model/example.ts';

const scale = framework.data.scale;

test('levels count from 1, and from 0 where the scale has a word for none', () => {
  expect(levelsOf({ scale }).map(({ level, name }) => `${level} ${name}`)).toEqual([
    '1 Low',
    '2 Middle',
    '3 High',
  ]);
  const none = { name: 'None', gist: 'Not needed here.' };
  expect(levelName({ scale: { ...scale, none } }, 0)).toBe('None');
  expect(() => levelName({ scale }, 0)).toThrow('no level 0');
  expect(() => levelName({ scale }, 4)).toThrow('no level 4');
});

test('grade groups follow grades and tracks, and name the track where a grade has several', () => {
  const tracks = [
    { id: 'craft', label: 'Craft' },
    { id: 'people', label: 'People' },
  ];
  const groups = gradeGroupsOf({ ...framework.data, tracks }, [
    position('lead', { grade: 'senior', track: 'people' }),
    position('expert', { grade: 'senior', track: 'craft' }),
    position('starter', { grade: 'junior', track: 'craft' }),
  ]);
  expect(groups.map(({ label, positions }) => [label, positions.map(({ id }) => id)])).toEqual([
    ['Junior', ['starter']],
    ['Senior · Craft', ['expert']],
    ['Senior · People', ['lead']],
  ]);
});
