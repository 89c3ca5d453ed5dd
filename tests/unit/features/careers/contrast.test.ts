import { describe, expect, test } from 'vitest';
import {
  type Contrast,
  contrastOf,
  contrastSaid,
} from '../../../../src/features/careers/contrast.model.ts';
import { contrastsOfSteps } from '../../../../src/features/careers/steps.model.ts';
import { careerStrings } from '../../../../src/strings/en.ts';
import type { Guide } from '../../../../src/model/guide.ts';
import { library } from '../../../fixtures/frameworks/library.ts';
import { observatory } from '../../../fixtures/frameworks/observatory.ts';
import { readGuide } from '../../../fixtures/frameworks/read.ts';
import { rescue } from '../../../fixtures/frameworks/rescue.ts';

const words = careerStrings.change;
const between = (guide: Guide, role: string, from: string, to: string) =>
  contrastOf(guide.skills, guide.careers, { role, position: from }, { role, position: to });
const said = (contrast: Contrast | null): string => contrastSaid(contrast!, words, 'en');

describe('two positions', () => {
  test('that ask for points alone differ by these', () => {
    const contrast = between(readGuide(rescue), 'rescuer', 'aspirant', 'team-member');
    expect(contrast).toMatchObject({ changes: [], points: [0, 12], texts: [] });
    expect(said(contrast)).toBe(words.points('0', '12'));
  });

  test('that ask for the same levels in other words differ by their texts', () => {
    const guide = readGuide(observatory);
    const skills = guide.skills.map(({ data, ...skill }) => ({
      ...skill,
      data: { ...data, targets: {} },
    }));
    const contrast = between({ ...guide, skills }, 'astronomer', 'observer', 'senior-observer');
    expect(contrast?.texts).toHaveLength(9);
    expect(contrast?.texts[0]).toMatchObject({
      from: [expect.stringContaining('on your own nights')],
      to: [expect.stringContaining('when the weather turns')],
    });
    expect(said(contrast)).toBe(words.onlyTexts);
  });

  test('that differ in all ways say each', () => {
    const guide = readGuide(observatory);
    const careers = guide.careers.map(({ data, ...post }, at) => ({
      ...post,
      data: { ...data, points: 1000 * (at + 1) },
    }));
    const contrast = between({ ...guide, careers }, 'astronomer', 'night-assistant', 'observer');
    expect(said(contrast)).toBe('4 raised, 3 newly set, 1,000 and 2,000 points, 9 other texts');
  });

  test('that ask for the same say so', () => {
    const same = contrastsOfSteps(readGuide(library).skills, readGuide(library).careers).find(
      ({ changes }) => !changes.length,
    )!;
    expect([same.from.position, same.to.position]).toEqual([
      'trainee-cataloguer',
      'assistant-cataloguer',
    ]);
    expect(said(same)).toBe(words.sum(0, 0, 0, 0));
  });

  test('that have nothing in common cannot be compared', () => {
    const guide = readGuide(rescue);
    const careers = guide.careers.map(({ data, ...post }) => ({
      ...post,
      data: post.id === 'aspirant' ? { ...data, points: undefined } : data,
    }));
    expect(between({ ...guide, careers }, 'rescuer', 'aspirant', 'team-member')).toBeNull();
  });
});
