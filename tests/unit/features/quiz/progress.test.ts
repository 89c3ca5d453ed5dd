import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  askedItems,
  emptyProgress,
  isEmptyProgress,
  type QuizProgress,
  readProgress,
  progressFrom,
  writeProgress,
} from '../../../../src/features/quiz/progress.model.ts';
import { quizBank } from '../../../quiz/content.ts';
import { anyAnswers } from './arbitrary.ts';

const bank = quizBank();
const facts = [{ id: 'size', options: [{ id: 'small' }, { id: 'large' }] }];
const world = { bank, facts };
const anyProgress: fc.Arbitrary<QuizProgress> = fc
  .record({
    answers: anyAnswers(bank),
    team: fc.constantFrom<QuizProgress['team']>({}, { size: 'small' }, { size: 'large' }),
    place: fc.nat(25),
  })
  .map(({ answers, team, place }) => ({
    ...progressFrom(bank, answers),
    team,
    at: askedItems(bank, { sharpen: false })[place]!.id,
  }));

describe('saved progress', () => {
  test('comes back from the storage as it was', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        expect(readProgress(writeProgress(progress, bank), world)).toEqual({
          progress,
          older: false,
        });
      }),
    );
  });

  test('keeps “I don’t know yet” apart from what was left out', () => {
    const [first, second] = bank.items;
    const answers = { [first!.id]: null };
    const text = writeProgress({ ...emptyProgress, answers }, bank);
    const back = readProgress(text, world);
    expect(back).toHaveProperty(['progress', 'answers', first!.id], null);
    expect(back).not.toHaveProperty(['progress', 'answers', second!.id]);
  });

  test('says when its answers were given to another edition, and drops what no longer fits', () => {
    const [id, other] = bank.items.filter(({ kind }) => kind === 'rating').map((item) => item.id);
    // Written out, since an object literal takes “__proto__” for its prototype and loses it.
    const answers = `{"${id}":2,"gone":1,"__proto__":{"${other}":2}}`;
    const back = readProgress(`{"version":1,"bank":99,"answers":${answers},"at":"gone"}`, world);
    expect(back).toEqual({ progress: { ...emptyProgress, answers: { [id!]: 2 } }, older: true });
    expect(back).not.toHaveProperty(['progress', 'answers', other!]);
  });

  test.each([
    ['broken', '{'],
    ['broken', 'null'],
    ['broken', '{"answer":{}}'],
    ['broken', `"${'x'.repeat(200_000)}"`],
    ['newer', '{"version":2,"answers":{}}'],
  ])('that is %s is not read as empty: %.30s', (error, text) => {
    expect(readProgress(text, world)).toEqual({ error });
  });

  test('takes no harm from whatever the storage holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        readProgress(text, world);
      }),
    );
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (answers, team, at) => {
        const value = { version: 1, bank: bank.bank, answers, team, at, sharpen: at };
        const back = readProgress(JSON.stringify(value) ?? '', world);
        if ('progress' in back)
          expect(readProgress(writeProgress(back.progress, bank), world)).toEqual({
            progress: back.progress,
            older: false,
          });
      }),
    );
  });

  test('is empty only while it says nothing', () => {
    expect(isEmptyProgress(emptyProgress)).toBe(true);
    expect(isEmptyProgress({ ...emptyProgress, at: 'x' })).toBe(true);
    expect(isEmptyProgress({ ...emptyProgress, team: { size: 'small' } })).toBe(false);
  });

  test('asks the second round after the first, once it was begun', () => {
    const first = askedItems(bank, { sharpen: false });
    const both = askedItems(bank, { sharpen: true });
    expect([first.length, both.length]).toEqual([26, 40]);
    expect(both.slice(0, 26)).toEqual(first);
    const extra = both[26]!;
    expect(progressFrom(bank, { [extra.id]: null }).sharpen).toBe(true);
    expect(progressFrom(bank, { [first[0]!.id]: null }).sharpen).toBe(false);
  });
});
