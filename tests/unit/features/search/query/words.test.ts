import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countedWords,
  parseQuery,
  stemOf,
  wordsOf,
} from '../../../../../src/features/search/query/words.model.ts';
import { hostileTexts } from '../../../model/example.ts';

describe('the words of a text', () => {
  test.each([
    ['Front-end & Back‑End', ['front', 'end', 'back', 'end']],
    ['Café, naïve, Größe', ['cafe', 'naive', 'grosse']],
    ["the team’s don't O’Reilly", ['the', 'team', 'dont', 'oreilly']],
    ['an A/B test of CI/CD', ['an', 'ab', 'test', 'of', 'ci', 'cd']],
    ['p95 in 2027', ['p95', 'in', '2027']],
    ['?!…', []],
  ])('“%s” are compared without case, accents and signs', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('are counted also as a hyphen joins them', () => {
    expect(countedWords('an on-call rota')).toEqual(['an', 'on', 'call', 'rota', 'oncall']);
  });

  test('are the same in capitals', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcxyz é-’"'), maxLength: 40 }), (text) => {
        expect(wordsOf(text.toUpperCase())).toEqual(wordsOf(text));
        expect(parseQuery(text.toUpperCase())).toEqual(parseQuery(text));
      }),
    );
  });
});

describe('a query', () => {
  test('keeps what stands in quotation marks together, whichever they are', () => {
    const phrases = ['error budget', 'job ad', 'tech debt'];
    const typed = parseQuery('why "Error  budget" and “job ad” or „tech-debt“ matter');
    expect(typed).toEqual({ words: ['why', 'and', 'or', 'matter'], phrases, open: true });
  });

  test('with one quotation mark has none', () => {
    expect(parseQuery('error "budget').phrases).toEqual([]);
    expect(parseQuery('error "budget').words).toEqual(['error', 'budget']);
  });

  test('is still growing until a space ends its last word', () => {
    expect(parseQuery('error bud').open).toBe(true);
    expect(parseQuery('error bud ').open).toBe(false);
    expect(parseQuery('error "bud"').open).toBe(false);
  });

  test('is taken apart whatever it holds, and never into many pieces', () => {
    fc.assert(
      fc.property(fc.oneof(hostileTexts, fc.string({ unit: 'binary' })), (text) => {
        const { words, phrases } = parseQuery(text.repeat(9));
        expect(words.length).toBeLessThanOrEqual(24);
        expect(phrases.length).toBeLessThanOrEqual(3);
        for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
    );
  });
});

describe('forms of a word', () => {
  test.each([
    ['en-GB', ['prioritise', 'prioritising', 'prioritised', 'prioritization', 'prioritises']],
    ['en-GB', ['observability', 'observable']],
    ['en-GB', ['plan', 'plans', 'planning', 'planned']],
    ['en-GB', ['story', 'stories']],
    ['en-GB', ['API', 'APIs']],
    ['en-GB', ['behaviour', 'behavior']],
    ['de', ['Leitung', 'Leitungen']],
    ['de', ['Rolle', 'Rollen']],
  ])('in %s share a stem: %s', (language, forms) => {
    const stems = forms.flatMap(wordsOf).map((word) => stemOf(word, language));
    expect(new Set(stems).size).toBe(1);
  });

  test('of words that differ have stems that differ', () => {
    const words = ['product', 'process', 'test', 'this', 'error', 'bus'];
    expect(new Set(words.map((word) => stemOf(word, 'en'))).size).toBe(words.length);
  });

  test('of a language without rules are words of their own', () => {
    expect(stemOf('plans', 'fi')).toBe('plans');
  });
});
