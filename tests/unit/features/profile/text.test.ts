import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  pointsSaid,
  profileMarkdown,
  ratingName,
  targetName,
} from '../../../../src/features/profile/text.model.ts';
import { profileStrings } from '../../../../src/features/profile/strings.en.ts';
import { profileGuide } from '../../../../src/features/profile/guide.model.ts';
import { observatory } from '../../../fixtures/frameworks/observatory.ts';
import { readGuide } from '../../../fixtures/frameworks/read.ts';
import { rescue } from '../../../fixtures/frameworks/rescue.ts';
import { river } from '../../../fixtures/frameworks/river.ts';
import { anyProfile, guide, profileOf } from './example.ts';

const words = { ...profileStrings.result, title: profileStrings.title };
const write = (profile: Parameters<typeof profileMarkdown>[1]): string =>
  profileMarkdown(guide, profile, words, 'https://example.org');

describe('a profile as Markdown', () => {
  test('tells aim, gaps in order, strengths and every skill', () => {
    expect(write(profileOf({ a: 3, b: 1 }))).toBe(`# Your profile

Measured against: Name of junior

## Work on these first

1. **[Skill \\| b](<https://example.org/base/skills/b/#level-3>)** You: 1 Low. Asked for: 3 High.  
   Do first: Begin with one small thing.  
   Read first: [Read on](<https://example.org/base/>)

## Strengths to build on

- **[Skill a](<https://example.org/base/skills/a/#level-2>)** You: 3 High. Asked for: 2 Middle.

## Every skill

| Skill | You | Asked for |
| - | - | - |
| Skill a | 3 High | 2 Middle |
| Skill \\| b | 1 Low | 3 High |
| Skill c | Not rated | Not set |
`);
  });

  test('without an aim tells what is rated, and asks for nothing', () => {
    const text = write(profileOf({ c: 'unknown' }, null));
    expect(text).toContain(words.noAim);
    expect(text).toContain('| Skill c | Don’t know it |');
    expect(text).not.toContain(words.asked);
  });

  test('has a row for each skill and as many cells in each, whatever is rated', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const rows = write(profile)
          .split('\n')
          .filter((line) => line.startsWith('|'));
        expect(rows).toHaveLength(guide.skills.length + 2);
        const cells = rows.map((row) => row.match(/(?<!\\)\|/g)!.length);
        expect(new Set(cells).size).toBe(1);
      }),
    );
  });
});

test('nothing rated and no target are words, never zero', () => {
  expect(ratingName(guide, null, words)).toBe('Not rated');
  expect(ratingName(guide, 'unknown', words)).toBe('Don’t know it');
  expect(targetName(guide, null, words)).toBe('Not set');
  expect(targetName(guide, 2, words)).toBe('2 Middle');
});

describe('points', () => {
  const points = profileGuide(readGuide(rescue), (path) => path);
  const [first, second] = points.skills.map(({ id }) => id) as [string, string];
  const said = (position: string | null, ratings: Parameters<typeof write>[0]['ratings']) =>
    pointsSaid(
      points,
      { aim: position === null ? null : { role: 'rescuer', position }, ratings },
      words,
    );

  test('are the sum of the levels that are rated', () => {
    expect(said(null, { [first]: 2, [second]: 2 })).toBe('6 points');
    expect(said(null, { [first]: 1, [second]: 'unknown' })).toBe('1 point');
  });

  test('are held against what a position asks for', () => {
    expect(said('team-member', { [first]: 3 })).toBe(words.pointsShort('6', '12', '6'));
    expect(said('team-member', { [first]: 4 })).toBe(words.pointsReached('12', '12'));
  });

  test('are not told of where levels have none', () => {
    expect(pointsSaid(guide, profileOf({ a: 3 }), words)).toBeNull();
  });

  test('are added up as they are written, whatever a computer makes of tenths', () => {
    const scale = points.scale.map((level) => ({
      ...level,
      points: level.level === 1 ? 0.7 : 0.1,
    }));
    const positions = points.positions.map((position) => ({ ...position, points: 0.8 }));
    const tenths = { ...points, scale, positions, language: 'de' };
    const aim = { role: 'rescuer', position: 'team-member' };
    expect(pointsSaid(tenths, { aim, ratings: { [first]: 1, [second]: 2 } }, words)).toBe(
      words.pointsReached('0,8', '0,8'),
    );
  });

  test('stand in the Markdown of a position without levels, whose table asks for none', () => {
    const aim = { role: 'rescuer', position: 'team-member' };
    const ratings = { [first]: 3 };
    const text = profileMarkdown(points, { aim, ratings }, words, '');
    expect(text).toContain(`\n\n${words.pointsShort('6', '12', '6')}\n\n`);
    expect(text).toContain(`| ${words.skill} | ${words.you} |\n`);
    expect(text).not.toContain(words.notSet);
  });
});

test('the Markdown tells what a position is expected to do', () => {
  const watched = profileGuide(readGuide(observatory), (path) => path);
  const aim = { role: 'astronomer', position: 'observer' };
  const text = profileMarkdown(watched, { aim, ratings: { observing: 1 } }, words, '');
  expect(text).toContain(`| ${words.asked} | ${words.expected} |`);
  expect(text).toContain('Point, focus and expose for one telescope on your own nights.');
});

test('the Markdown of a guide without positions asks for none to be chosen', () => {
  const flow = profileGuide(readGuide(river), (path) => path);
  const text = profileMarkdown(flow, { aim: null, ratings: {} }, words, '');
  expect(text).not.toContain(words.noAim);
});
