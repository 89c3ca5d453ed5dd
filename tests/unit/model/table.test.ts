import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  holdsWords,
  leadingNumber,
  nextSorting,
  type Sorting,
  sortedPlaces,
} from '../../../src/model/table.ts';

const sorted = (cells: readonly string[], sorting: Sorting, language = 'en-GB'): string[] =>
  sortedPlaces(cells, sorting, language).map((place) => cells[place]!);

describe('the number of a cell', () => {
  test.each([
    ['41', 41],
    ['1,234.5', 1234.5],
    ['2.5 s', 2.5],
    ['£984', 984],
    ['−£1,200', -1200],
    ['-3', -3],
    ['+3', 3],
    ['40%', 40],
    ['12.', 12],
    ['1 of 4', 1],
  ])('%s is %d in English', (text, number) => {
    expect(leadingNumber(text, 'en-GB')).toBe(number);
  });

  test.each([
    ['1.234,5', 1234.5],
    ['2,5 s', 2.5],
    ['−1.200 €', -1200],
  ])('%s is %d in German', (text, number) => {
    expect(leadingNumber(text, 'de')).toBe(number);
  });

  test.each(['', 'Below', 'about 4', '1.2.3', '-', '£', 'B2B'])('%j has none', (text) => {
    expect(leadingNumber(text, 'en-GB')).toBeNull();
  });

  test.each(['en-GB', 'de', 'fr'])('is what the language %s writes', (language) => {
    const format = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (thousandths) => {
        const number = thousandths / 1000;
        expect(leadingNumber(format.format(number), language)).toBe(number === 0 ? 0 : number);
      }),
    );
  });
});

describe('sorting', () => {
  test('compares numbers as numbers, either way', () => {
    expect(sorted(['9', '41', '130', '-2'], 'ascending')).toEqual(['-2', '9', '41', '130']);
    expect(sorted(['£9', '£41', '£1,300'], 'descending')).toEqual(['£1,300', '£41', '£9']);
  });

  test('compares words as the language does, and the numbers in them as numbers', () => {
    expect(sorted(['zone', 'Äpfel', 'apple'], 'ascending', 'de')).toEqual([
      ...['Äpfel', 'apple', 'zone'],
    ]);
    expect(sorted(['step 10', 'step 9'], 'ascending')).toEqual(['step 9', 'step 10']);
  });

  test('puts numbers before words, and empty cells last either way', () => {
    const cells = ['', 'none', '3', ' '];
    expect(sorted(cells, 'ascending')).toEqual(['3', 'none', '', ' ']);
    expect(sorted(cells, 'descending')).toEqual(['none', '3', '', ' ']);
  });

  test('comes back to the writer’s order with the third press', () => {
    const presses = [nextSorting.none, nextSorting[nextSorting.none]];
    expect(presses).toEqual(['ascending', 'descending']);
    expect(nextSorting[presses[1]!]).toBe('none');
    expect(sorted(['b', 'a'], 'none')).toEqual(['b', 'a']);
  });

  const cell = fc.oneof(
    fc.integer({ min: -20, max: 20 }).map(String),
    fc.constantFrom('', ' ', 'Below', 'below', 'Above', '£3', '2.5 s', '1.2.3', 'é'),
  );
  const cells = fc.array(cell, { maxLength: 15 });
  const sortings = fc.constantFrom<Sorting[]>('none', 'ascending', 'descending');

  test('keeps every row, once', () => {
    fc.assert(
      fc.property(cells, sortings, (list, sorting) => {
        const places = sortedPlaces(list, sorting, 'en-GB');
        expect(places.toSorted((a, b) => a - b)).toEqual(list.map((_, place) => place));
      }),
    );
  });

  test('keeps the writer’s order among rows that are equal, and settles', () => {
    fc.assert(
      fc.property(cells, sortings, (list, sorting) => {
        const places = sortedPlaces(list, sorting, 'en-GB');
        for (const [one, other] of places.slice(1).map((next, at) => [places[at]!, next]))
          if (list[one!] === list[other!]) expect(one).toBeLessThan(other!);
        const once = sorted(list, sorting);
        expect(sorted(once, sorting)).toEqual(once);
      }),
    );
  });
});

describe('filtering', () => {
  test.each([
    ['The bank did not answer Below', 'bank', true],
    ['The bank did not answer Below', 'BELOW  bank', true],
    ['The bank did not answer Below', ' ', true],
    ['The bank did not answer Below', 'bank above', false],
    ['Café', 'cafe', true],
    ['Cafe', 'CAFÉ', true],
    ['', 'a', false],
  ])('%j for %j: %s', (row, query, found) => {
    expect(holdsWords(row, query)).toBe(found);
  });

  test('finds any part of a row, and the more words the fewer rows', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.nat(),
        fc.nat(),
        fc.string(),
        (row, from, to, more) => {
          const letters = [...row];
          const part = letters
            .slice(from % (letters.length + 1))
            .slice(0, to)
            .join('');
          expect(holdsWords(row, row)).toBe(true);
          if (holdsWords(row, `${part} ${more}`)) expect(holdsWords(row, more)).toBe(true);
        },
      ),
    );
  });
});
