import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultOf, faultText } from '../../../../src/features/demos/fault.model.ts';
import { message } from './example.ts';

const { accepts, error } = message;

describe('what is wrong with a number', () => {
  test.each([
    ['', 'empty', 'Enter a number.'],
    [' \t ', 'empty', 'Enter a number.'],
    ['abc', 'letters', 'Enter digits only.'],
    ['12-3', 'letters', 'Enter digits only.'],
    ['１２３', 'letters', 'Enter digits only.'],
    ['1 2', 'short', 'Three digits, not 2: add some.'],
    ['1234', 'long', 'Three digits, not 4: take some out.'],
    ['0 00', 'unknown', 'There is no 000.'],
  ])('of “%s” is told apart and said in its own words', (text, fault, said) => {
    expect(faultOf(accepts, text)).toBe(fault);
    expect(faultText(message, 'polished', text)).toBe(said);
    expect(faultText(message, 'plain', text)).toBe(error.plain);
  });

  test('is nothing where the service accepts it, spaces aside', () => {
    for (const text of ['123', ' 1 2 3 ']) {
      expect(faultOf(accepts, text)).toBeNull();
      expect(faultText(message, 'polished', text)).toBe('');
    }
  });

  test('is found in any text but an accepted number, and said without a gap', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const wrong = text.replace(/\s/g, '') !== '123';
        expect(faultOf(accepts, text) !== null).toBe(wrong);
        expect(faultText(message, 'polished', text)).not.toMatch(/\{\w+\}/);
      }),
    );
  });
});
