import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOfPath } from '../../../../src/features/search/query/query-text.model.ts';
import { perFacet } from '../../../../src/features/search/facets.model.ts';
import { formatSearch, parseSearch } from '../../../../src/features/search/search.model.ts';

const texts = fc.string({ unit: 'grapheme', maxLength: 60 });
const lists = fc.uniqueArray(texts.filter(Boolean), { maxLength: 20 });
const states = fc.record({ query: texts, ...perFacet(() => lists) });
const nothing = { query: '', ...perFacet((): string[] => []) };

describe('a search in an address', () => {
  test('comes back as it was written', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(parseSearch(formatSearch(state))).toEqual(state);
      }),
    );
  });

  test('is nothing where there is nothing to say', () => {
    expect(formatSearch(nothing)).toBe('');
    expect(parseSearch('')).toEqual(nothing);
  });

  test('is read with its filters, each once', () => {
    expect(parseSearch('?q=slow+page&type=Term&type=Term&type=&role=A%20%26%20B&other=1')).toEqual({
      ...nothing,
      query: 'slow page',
      type: ['Term'],
      role: ['A & B'],
    });
  });

  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '?q=%',
      '?q=%E0%A4%A',
      '?q=%00%FF',
      '?__proto__=1&q[]=2',
      '?&&==&q',
      '?q=%ud800',
    ),
    fc
      .array(
        fc.constantFrom('q=', 'type=', 'role=', '%', '&', '<script>', 'x'.repeat(90), '\u0000'),
        {
          maxLength: 80,
        },
      )
      .map((parts) => `?${parts.join('')}`),
  );
  test('is capped and safe, whatever the address holds', () => {
    fc.assert(
      fc.property(hostile, (address) => {
        const { query, ...chosen } = parseSearch(address);
        expect(query.length).toBeLessThanOrEqual(200);
        for (const list of Object.values(chosen)) {
          expect(list.length).toBeLessThanOrEqual(20);
          expect(new Set(list).size).toBe(list.length);
          expect(list).not.toContain('');
        }
      }),
    );
    expect(parseSearch(`?q=${'x'.repeat(10_000)}`).query).toHaveLength(200);
    const many = Array.from({ length: 500 }, (_, place) => `role=${place}`).join('&');
    expect(parseSearch(many).role).toHaveLength(20);
  });

  test('is never cut inside a character', () => {
    const { query } = parseSearch(`?q=x${'🎉'.repeat(200)}`);
    expect(query.isWellFormed()).toBe(true);
    expect(parseSearch(formatSearch({ ...nothing, query })).query).toBe(query);
  });
});

describe('the words of a missing page’s address', () => {
  test.each([
    ['/rolse/back-end.html', '/', 'rolse back end'],
    ['/team/wiki/rolse/back-end/', '/team/wiki/', 'rolse back end'],
    ['/elsewhere/x/', '/team/wiki/', 'elsewhere x'],
    ['/faq/caf%C3%A9_au_lait', '/', 'faq café au lait'],
    ['/faq/50%', '/', 'faq 50'],
    ['/a%E0%A4%A/b', '/', 'a E0 A4 A b'],
    ['/%3Cscript%3Ealert(1)%3C/script%3E', '/', 'script alert 1 script'],
    ['/', '/', ''],
    ['/team/', '/team/', ''],
    ['/index.php', '/', 'index'],
  ])('%s under %s gives “%s”', (path, base, words) => {
    expect(wordsOfPath(path, base)).toBe(words);
  });

  test('are words only, and not too many, whatever the address holds', () => {
    const bases = fc.constantFrom('/', '/team/wiki/');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 190 }), bases, (text, base) => {
        const words = wordsOfPath(base + text, base);
        expect(words).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
        expect(words.length).toBeLessThanOrEqual(200);
      }),
    );
  });

  test('are cut short, but never inside a character', () => {
    expect(wordsOfPath(`/${'x'.repeat(1000)}`, '/')).toHaveLength(200);
    expect(wordsOfPath(`/x${'𝒳'.repeat(200)}`, '/').isWellFormed()).toBe(true);
  });
});
