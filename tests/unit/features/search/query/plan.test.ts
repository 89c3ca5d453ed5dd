import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planQuery } from '../../../../../src/features/search/query/plan.model.ts';
import { hostileTexts } from '../../../model/example.ts';
import { examplePages, lexiconOf } from './lexicon-example.ts';

const lexicon = lexiconOf();
/** What each piece of a query is searched for. */
const piecesOf = (query: string, of = lexicon): string[][] =>
  planQuery(query, of).concepts.map(({ alternatives }) => alternatives.map(({ words }) => words));

describe('the plan of a query', () => {
  test('leaves out words that only say how something is asked', () => {
    expect(piecesOf('what is an error budget for the team?')).toEqual([
      ...[['error'], ['budget'], ['team']],
    ]);
  });

  test('keeps them where there are no others', () => {
    expect(piecesOf('what is the')).toHaveLength(3);
  });

  test('looks for a word that most pages have in names alone, where four others tell more', () => {
    const rest = ['error', 'budget', 'retry', 'queue'];
    const pages = Object.fromEntries(
      [...rest, 'a', 'b', 'c', 'd'].map((word) => [word, { names: [`${word} team`] }]),
    );
    const spared = (query: string): boolean[] =>
      planQuery(query, lexiconOf(pages)).concepts.map(({ namesOnly }) => namesOnly);
    expect(spared('team error budget retry queue')).toEqual([true, false, false, false, false]);
    expect(spared('team error budget retry')).toEqual([false, false, false, false]);
    expect(spared('"team" error budget retry queue').some(Boolean)).toBe(false);
  });

  test('leaves out those of the language of the guide', () => {
    const german = lexiconOf({ a: { names: ['Fehlerbudget'] } }, [], 'de');
    expect(piecesOf('was ist ein Fehlerbudget', german)).toEqual([['fehlerbudget']]);
  });

  test('corrects a misspelt word and says so', () => {
    const plan = planQuery('What is an eror budgte', lexicon);
    expect(plan.corrected).toBe('what is an error budget');
    expect(piecesOf('eror budgte')).toEqual([['error'], ['budget']]);
  });

  test('takes the beginning of a last word for no error', () => {
    expect(planQuery('error budg', lexicon).corrected).toBeNull();
    expect(piecesOf('error budg')).toEqual([['error'], ['budget']]);
    expect(planQuery('product strateg', lexicon).corrected).toBeNull();
  });

  test('finds a form of a word that the site has in another form', () => {
    expect(piecesOf('prioritization of roadmaps')).toEqual([['prioritising'], ['roadmap']]);
    expect(planQuery('prioritization', lexicon).corrected).toBeNull();
  });

  test('also asks for a more frequent word, where a form that the site lacks may be a slip', () => {
    const pages = {
      a: { names: ['Frontend'] },
      b: { names: ['Elsewhere'], text: 'frontend' },
      c: { names: ['Front'] },
    };
    expect(piecesOf('fronted ', lexiconOf(pages))).toEqual([['front', 'frontend']]);
  });

  test('reads words together that the site writes as one, and apart what it writes apart', () => {
    expect(piecesOf('road map')).toEqual([['roadmap']]);
    expect(piecesOf('front-end')).toEqual([['frontend']]);
    expect(piecesOf('errorbudget ')).toEqual([['error budget']]);
  });

  test('adds what means the same, where the site has it, and only that', () => {
    expect(piecesOf('vacancies')).toEqual([['job pack']]);
    expect(piecesOf('write a job ad')).toEqual([[], ['job pack'], ['job']]);
  });

  test('lets the words of a phrase count a little by themselves', () => {
    const { concepts } = planQuery('job pack', lexicon);
    expect(concepts.map(({ alternatives }) => alternatives.map(({ words }) => words))).toEqual([
      ['job pack'],
      ['job'],
      ['pack'],
    ]);
    expect(concepts[1]?.rarity).toBeLessThan((concepts[0]?.rarity ?? 0) / 2);
  });

  test('adds what a misspelt word means', () => {
    expect(piecesOf('product roadmpa', lexiconOf(examplePages, [['roadmap', 'strategy']]))).toEqual(
      [['product'], ['roadmap', 'strategy']],
    );
  });

  test('keeps phrases exact', () => {
    const { concepts } = planQuery('"order of work" team', lexicon);
    expect(concepts.map(({ exact }) => exact)).toEqual([true, false]);
    expect(concepts[0]?.alternatives).toEqual([{ words: 'order of work', weight: 1 }]);
  });

  test('says which words tell more: those that fewer pages have', () => {
    const rarities = planQuery('team budget roadmap ', lexicon).concepts.map(
      ({ rarity }) => rarity,
    );
    expect(rarities).toEqual(rarities.toSorted((a, b) => a - b));
    expect(new Set(rarities).size).toBeGreaterThan(2);
  });

  test('lets a word of no page tell something, and a common one little', () => {
    const of = (query: string): number => planQuery(query, lexicon).concepts[0]?.rarity ?? 0;
    expect(of('kubernetes ')).toBeGreaterThan(of('budget '));
    expect(of('kubernetes ')).toBeLessThan(2 * of('roadmap '));
    expect(of('order ')).toBeLessThan(of('roadmap '));
  });

  test('counts once what is said twice', () => {
    expect(piecesOf('budget budgets budget')).toEqual([['budget']]);
  });

  const words = fc.constantFrom(
    'error',
    'Budgte',
    'the',
    'vacancy',
    '"',
    'road',
    'zzqx',
    '2027',
    '-',
  );
  const queries = fc.oneof(
    hostileTexts,
    fc.array(words, { maxLength: 30 }).map((all) => all.join(' ')),
    fc.constantFrom('__proto__', 'constructor toString', '\u0000', '\ud800', '(((.*)+)+$'),
  );
  test('is the same each time, whatever was typed, and asks only for words of the site', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const plan = planQuery(query, lexicon);
        expect(planQuery(query, lexicon)).toEqual(plan);
        for (const { rarity, alternatives } of plan.concepts) {
          expect(rarity).toBeGreaterThan(0);
          expect(alternatives.length).toBeLessThanOrEqual(9);
        }
      }),
    );
  });

  test('does not depend on capitals', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (all) => {
        const query = all.join(' ');
        expect(planQuery(query.toUpperCase(), lexicon)).toEqual(planQuery(query, lexicon));
      }),
    );
  });
});
