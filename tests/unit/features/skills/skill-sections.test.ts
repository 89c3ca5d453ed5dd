import { describe, expect, test } from 'vitest';
import { isDescribed, sectionsOf } from '../../../../src/features/skills/skill-sections.model.ts';
import { position, skill } from '../../model/example.ts';

const positions = [position('start', { roles: ['one'] })];
const sections = (change: Parameters<typeof skill>[1], hasGlossary = true) =>
  sectionsOf(skill('a', change).data, positions, hasGlossary);

describe('the page of a skill', () => {
  test('says who needs which level, and what is expected, where the guide has the position', () => {
    expect(sections({ targets: { one: { start: 0 } } }).targets).toBe(true);
    expect(sections({ expectations: { one: { start: ['Saws.'] } } }).expectations).toBe(true);
  });

  test.each([
    ['a position that is not there', { one: { gone: 1 } }],
    ['a role that does not have the position', { two: { start: 1 } }],
    ['no position', { one: {} }],
  ])('has no table without rows for targets of %s', (_, targets) => {
    expect(sections({ targets }).targets).toBe(false);
  });

  test('has no heading over expectations that say nothing', () => {
    expect(sections({ expectations: { one: { start: [] } } }).expectations).toBe(false);
  });

  test('defines words only where the guide has a glossary', () => {
    expect(sections({ terms: ['slice'] }).terms).toBe(true);
    expect(sections({ terms: ['slice'] }, false).terms).toBe(false);
    expect(sections({}).terms).toBe(false);
  });

  test('says where to start as soon as it has a first step or four weeks', () => {
    const weeks = ['Watch.', 'Try.', 'Do.', 'Show.'];
    expect(sections({ start: undefined }).start).toBe(false);
    expect(sections({ start: undefined, weeks }).start).toBe(true);
  });

  test('tells levels apart where some have texts', () => {
    expect(sections({ levels: [[], []] }).levels).toBe(false);
    const some = { levels: [[], ['Saws.']] };
    expect(sections(some).levels).toBe(true);
    expect([1, 2, 3].map((level) => isDescribed(skill('a', some).data, level))).toEqual([
      false,
      true,
      false,
    ]);
  });
});
