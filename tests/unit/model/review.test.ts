import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, formatDay, reviewOf } from '../../../src/model/review.ts';

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const months = fc.integer({ min: 0, max: 240 });

describe('some months later', () => {
  test.each([
    ['2026-11-21', 6, '2027-05-21'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2026-11-21', 0, '2026-11-21'],
  ])('%s and %i months give %s', (day, more, due) => {
    expect(addMonths(day, more)).toBe(due);
  });

  test('is a day of the calendar, in the right month', () => {
    fc.assert(
      fc.property(days, months, (day, more) => {
        const moved = addMonths(day, more);
        expect(new Date(`${moved}T00:00:00Z`).toISOString().slice(0, 10)).toBe(moved);
        const [from, to] = [day, moved].map((one) => {
          const [year, month] = one.split('-').map(Number);
          return year! * 12 + month!;
        });
        expect(to! - from!).toBe(more);
      }),
    );
  });

  test('is the same day of the month, or the last where that day does not exist', () => {
    fc.assert(
      fc.property(days, months, (day, more) => {
        const moved = addMonths(day, more);
        if (moved.slice(8) === day.slice(8)) return;
        expect(moved.slice(8) < day.slice(8)).toBe(true);
        const following = new Date(`${moved}T00:00:00Z`);
        following.setUTCDate(following.getUTCDate() + 1);
        expect(following.getUTCDate()).toBe(1);
      }),
    );
  });

  test('keeps the order of days and of months', () => {
    fc.assert(
      fc.property(days, days, months, months, (a, b, few, more) => {
        const [first, last] = [a, b].toSorted() as [string, string];
        expect(addMonths(first, more) <= addMonths(last, more)).toBe(true);
        expect(addMonths(a, few) <= addMonths(a, few + more)).toBe(true);
      }),
    );
  });

  test('is the same day a year on after twelve months, but for 29 February', () => {
    fc.assert(
      fc.property(days, (day) => {
        const year = Number(day.slice(0, 4)) + 1;
        const same = day.endsWith('-02-29') ? '-02-28' : day.slice(4);
        expect(addMonths(day, 12)).toBe(`${year}${same}`);
      }),
    );
  });
});

describe('a review', () => {
  const defaults = { owner: 'Editors', reviewed: '2026-01-31', months: 6 };

  test('takes what the page says before the defaults of the site', () => {
    expect(reviewOf({}, defaults, '2026-02-01')).toEqual({
      owner: 'Editors',
      reviewed: '2026-01-31',
      due: '2026-07-31',
      overdue: false,
    });
    const own = { owner: 'Ada', reviewed: '2026-03-01', reviewMonths: 1 };
    expect(reviewOf(own, defaults, '2026-02-01')).toEqual({
      owner: 'Ada',
      reviewed: '2026-03-01',
      due: '2026-04-01',
      overdue: false,
    });
  });

  test.each([
    ['2026-07-30', false],
    ['2026-07-31', false],
    ['2026-08-01', true],
  ])('due on 2026-07-31 is overdue on %s: %s', (buildDay, overdue) => {
    expect(reviewOf({}, defaults, buildDay).overdue).toBe(overdue);
  });
});

test('a day is written out in the reader’s language, in every time zone', () => {
  expect(formatDay('2026-11-21', 'en-GB')).toBe('21 November 2026');
  expect(formatDay('2026-01-01', 'de')).toBe('1. Januar 2026');
});
