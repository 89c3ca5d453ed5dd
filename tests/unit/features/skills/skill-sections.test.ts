import { describe, expect, test } from 'vitest';
import { hasLevelTexts, sectionsOf } from '../../../../src/features/skills/skill-sections.model.ts';
import { position, skill } from '../../model/example.ts';

const positions = [position('start', { roles: ['one'] })];
const sections = (change: Parameters<typeof skill>[1]) =>
  sectionsOf(skill('a', change).data, positions);

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

  test('tells levels apart where some have texts', () => {
    expect(hasLevelTexts(skill('a', { levels: [[], []] }).data)).toBe(false);
    expect(hasLevelTexts(skill('a', { levels: [[], ['Saws.']] }).data)).toBe(true);
  });
});
