import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  profileMarkdown,
  ratingName,
  targetName,
} from '../../../../src/features/profile/text.model.ts';
import { profileStrings } from '../../../../src/features/profile/strings.en.ts';
import { anyProfile, guide, profileOf } from './example.ts';

const words = { ...profileStrings.result, title: profileStrings.title };
const write = (profile: Parameters<typeof profileMarkdown>[1]): string =>
  profileMarkdown(guide, profile, words, 'https://example.org');

describe('a profile as Markdown', () => {
  test('tells aim, gaps in order, strengths and every skill', () => {
    expect(write(profileOf({ a: 3, b: 1 }))).toBe(`# Your profile

Measured against: Name of junior

## Work on these first

1. **[Skill \\| b](<https://example.org/base/skills/b/#level-3>)** You: 1 Low. Asked: 3 High.  
   Do first: Begin with one small thing.  
   Read first: [Read on](<https://example.org/base/>)

## Strengths to build on

- **[Skill a](<https://example.org/base/skills/a/#level-2>)** You: 3 High. Asked: 2 Middle.

## Every skill

| Skill | You | Asked |
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
