import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  askedItems,
  emptySheet,
  isEmptySheet,
  type QuizSheet,
  readSheet,
  sheetOf,
  writeSheet,
} from '../../../../src/features/quiz/progress.model.ts';
import { quizBank } from '../../../quiz/content.ts';
import { sheetsOf } from './arbitrary.ts';

const bank = quizBank();
const facts = [{ id: 'size', options: [{ id: 'small' }, { id: 'large' }] }];
const world = { bank, facts };
const anySheet: fc.Arbitrary<QuizSheet> = fc
  .record({
    answers: sheetsOf(bank),
    team: fc.constantFrom<QuizSheet['team']>({}, { size: 'small' }, { size: 'large' }),
    place: fc.nat(25),
  })
  .map(({ answers, team, place }) => ({
    ...sheetOf(bank, answers),
    team,
    at: askedItems(bank, { sharpen: false })[place]!.id,
  }));

describe('a sheet', () => {
  test('comes back from the storage as it was', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        expect(readSheet(writeSheet(sheet, bank), world)).toEqual({ sheet, older: false });
      }),
    );
  });

  test('keeps “I don’t know yet” apart from what was left out', () => {
    const [first, second] = bank.items;
    const answers = { [first!.id]: null };
    const text = writeSheet({ ...emptySheet, answers }, bank);
    const back = readSheet(text, world);
    expect(back).toHaveProperty(['sheet', 'answers', first!.id], null);
    expect(back).not.toHaveProperty(['sheet', 'answers', second!.id]);
  });

  test('says when its answers were given to another edition, and drops what no longer fits', () => {
    const [id, other] = bank.items.filter(({ kind }) => kind === 'rating').map((one) => one.id);
    // Written out, since an object literal takes “__proto__” for its prototype and loses it.
    const answers = `{"${id}":2,"gone":1,"__proto__":{"${other}":2}}`;
    const back = readSheet(`{"version":1,"bank":99,"answers":${answers},"at":"gone"}`, world);
    expect(back).toEqual({ sheet: { ...emptySheet, answers: { [id!]: 2 } }, older: true });
    expect(back).not.toHaveProperty(['sheet', 'answers', other!]);
  });

  test.each([
    ['broken', '{'],
    ['broken', 'null'],
    ['broken', '{"answer":{}}'],
    ['broken', `"${'x'.repeat(200_000)}"`],
    ['newer', '{"version":2,"answers":{}}'],
  ])('that is %s is not read as empty: %.30s', (error, text) => {
    expect(readSheet(text, world)).toEqual({ error });
  });

  test('takes no harm from whatever the storage holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        readSheet(text, world);
      }),
    );
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (answers, team, at) => {
        const value = { version: 1, bank: bank.bank, answers, team, at, sharpen: at };
        const back = readSheet(JSON.stringify(value) ?? '', world);
        if ('sheet' in back)
          expect(readSheet(writeSheet(back.sheet, bank), world)).toEqual({
            sheet: back.sheet,
            older: false,
          });
      }),
    );
  });

  test('is empty only while it says nothing', () => {
    expect(isEmptySheet(emptySheet)).toBe(true);
    expect(isEmptySheet({ ...emptySheet, at: 'x' })).toBe(true);
    expect(isEmptySheet({ ...emptySheet, team: { size: 'small' } })).toBe(false);
  });

  test('asks the second round after the first, once it was begun', () => {
    const first = askedItems(bank, { sharpen: false });
    const both = askedItems(bank, { sharpen: true });
    expect([first.length, both.length]).toEqual([26, 40]);
    expect(both.slice(0, 26)).toEqual(first);
    const extra = both[26]!;
    expect(sheetOf(bank, { [extra.id]: null }).sharpen).toBe(true);
    expect(sheetOf(bank, { [first[0]!.id]: null }).sharpen).toBe(false);
  });
});
