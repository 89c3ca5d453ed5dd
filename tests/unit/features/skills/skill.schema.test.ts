import { describe, expect, test } from 'vitest';
import { skillSchema } from '../../../../src/features/skills/skill.schema.ts';

const read = (fields: object) => skillSchema.safeParse({ name: 'Sawing', ...fields });

describe('the questions of a skill', () => {
  test('may be texts alone, or say what strong and weak answers contain', () => {
    const whole = { ask: 'What do you measure?', strong: 'The wood.', weak: 'Nothing.' };
    expect(read({ prompts: ['When did you last saw?', whole] }).data?.prompts).toEqual([
      { ask: 'When did you last saw?' },
      whole,
    ]);
  });

  test('are asked once, in whatever form', () => {
    const twice = ['When did you last saw?', { ask: 'when did you last saw?' }];
    expect(read({ prompts: twice }).error?.issues[0]?.path).toEqual(['prompts', 1]);
  });

  test.each([
    ['an answer without a question', { strong: 'The wood.' }],
    ['a key that is not known', { ask: 'When?', good: 'The wood.' }],
    ['a number', 7],
  ])('are not %s', (_, prompt) => {
    expect(read({ prompts: [prompt] }).success).toBe(false);
  });
});

test('a skill grows in exactly four weeks', () => {
  const weeks = ['Watch.', 'Try.', 'Saw.', 'Show.'];
  expect(read({ weeks }).data?.weeks).toEqual(weeks);
  expect(read({ weeks: weeks.slice(1) }).success).toBe(false);
  expect(read({ weeks: [...weeks, 'Rest.'] }).success).toBe(false);
});
