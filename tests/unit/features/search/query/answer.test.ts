import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  type Answer,
  answerQuery,
  type Result,
} from '../../../../../src/features/search/query/answer.model.ts';
import { perFacet } from '../../../../../src/features/search/facets.model.ts';
import { hostileTexts } from '../../../model/example.ts';
import { type ExamplePage, examplePages, indexOf, lexiconOf } from './lexicon-example.ts';

const none = perFacet((): string[] => []);

async function answer(
  query: string,
  pages: Readonly<Record<string, ExamplePage>> = examplePages,
  type: readonly string[] = [],
): Promise<Answer<unknown> & { readonly ids: readonly string[] }> {
  const found = await answerQuery({ ...none, query, type }, lexiconOf(pages), indexOf(pages));
  return { ...found, ids: found.results.map(({ id }) => id) };
}

describe('an answer', () => {
  test('holds pages that match a part of the query, after those that match all of it', async () => {
    const { ids } = await answer('error budget of a service');
    expect(ids[0]).toBe('budget');
    expect(ids).toContain('observability');
  });

  test('puts a page first that is called by the query', async () => {
    const pages = {
      often: { names: ['Elsewhere'], text: 'debt '.repeat(40) },
      called: { names: ['Debt'], text: 'what is owed' },
      also: { names: ['Borrowing', 'debt'], text: 'what is owed' },
      longer: { names: ['Debt of a team in many words'], text: 'debt debt' },
    };
    expect((await answer('debt', pages)).ids).toEqual(['called', 'also', 'longer', 'often']);
  });

  test('takes the short name of a page for what the page is', async () => {
    const pages = {
      term: { names: ['Dual system'] },
      role: { names: ['Product manager in full'], short: 'Dual PM' },
    };
    expect((await answer('dual', pages)).ids).toEqual(['role', 'term']);
  });

  test('prefers a page with two of the words to one that repeats the other', async () => {
    const pages = {
      once: { names: ['First'], text: 'retry queue' },
      often: { names: ['Second'], text: 'queue '.repeat(60) },
      other: { names: ['Third'], text: 'retry' },
    };
    expect((await answer('retry queue', pages)).ids[0]).toBe('once');
  });

  test('weighs a rare word more than a frequent one', async () => {
    const pages = {
      ...Object.fromEntries(
        Array.from({ length: 9 }, (_, place) => [`p${place}`, { names: ['Page'], text: 'team' }]),
      ),
      rare: { names: ['Page'], text: 'webhook' },
    };
    expect((await answer('team webhook', pages)).ids[0]).toBe('rare');
  });

  test('sorts equals by title', async () => {
    const pages = {
      z: { names: ['Alpha'], text: 'queue' },
      a: { names: ['Beta'], text: 'queue' },
    };
    expect((await answer('queue', pages)).ids).toEqual(['z', 'a']);
  });

  test('finds a page by what means the same, and says nothing was corrected', async () => {
    const { ids, corrected, weak } = await answer('vacancy');
    expect({ ids, corrected, weak }).toEqual({ ids: ['pack'], corrected: null, weak: false });
  });

  test('prefers what was typed to what means the same', async () => {
    const pages = { same: { names: ['Job ad'] }, typed: { names: ['Vacancy'] } };
    expect((await answer('vacancy', pages)).ids).toEqual(['typed', 'same']);
  });

  test('finds a page by a name whose words the index does not have in that order', async () => {
    const pages = {
      pack: { names: ['Pack for a job'] },
      other: { names: ['Other'], text: 'pack' },
    };
    const { results } = await answer('job pack', pages);
    expect(results.map(({ id }) => id)).toEqual(['pack']);
    expect(await results[0]?.data()).toEqual({ id: 'pack' });
  });

  test('comes from asking for words alone, and for names of several as phrases', async () => {
    const ask = vi.fn(indexOf());
    await answerQuery({ ...none, query: 'a job pack "budget" of' }, lexiconOf(), ask);
    expect(ask.mock.calls.flat()).toEqual(['"budget"', '"job pack"', 'job', 'pack']);
  });

  test('puts a page first that readers ask for in these words, before one that begins with them', async () => {
    const asked = { id: 'asked', score: 0.1, words: [], matchedMetaFields: ['asked'] };
    const begun = { id: 'begun', score: 0.1, words: [3], matchedMetaFields: undefined };
    const data = (): Promise<object> => Promise.resolve({});
    const pages = {
      asked: { names: ['First'], text: 'drowning' },
      begun: { names: ['Second'], text: 'drowning' },
    };
    const ask = (): Promise<readonly Result<object>[]> =>
      Promise.resolve([begun, asked].map((found) => ({ ...found, data })));
    const query = { ...none, query: 'drowning ' };
    const { results } = await answerQuery(query, lexiconOf(pages), ask);
    expect(results.map(({ id }) => id)).toEqual(['asked', 'begun']);
  });

  test('finds what only means the same by its name, and loads no text for it', async () => {
    const ask = vi.fn(indexOf());
    const query = { ...none, query: 'vacancies' };
    const { results } = await answerQuery(query, lexiconOf(), ask);
    expect(results.map(({ id }) => id)).toEqual(['pack']);
    expect(ask.mock.calls.flat()).toEqual([null]);
  });

  test('is as strong for a frequent word as for a rare one', async () => {
    const site = (count: number) =>
      Object.fromEntries(
        Array.from({ length: 12 }, (_, place) => {
          const text = place < count ? 'queue' : 'nothing';
          return [`p${place}`, { names: [`Page ${place}`], text }];
        }),
      );
    const { strength } = await answer('queue', site(2));
    expect((await answer('queue', site(7))).strength).toBeCloseTo(strength);
    expect(strength).toBeGreaterThan(0);
  });

  test('leaves out pages that match hardly anything of what others match', async () => {
    const pages = {
      most: { names: ['First'], text: 'retry queue webhook' },
      one: { names: ['Second'], text: 'retry' },
    };
    expect((await answer('retry queue webhook', pages)).ids).toEqual(['most']);
    expect((await answer('retry', pages)).ids).toHaveLength(2);
  });

  test('says what was corrected', async () => {
    const { ids, corrected } = await answer('observabilty');
    expect({ ids, corrected }).toEqual({ ids: ['observability'], corrected: 'observability' });
  });

  test('to a phrase holds only pages with the phrase', async () => {
    expect((await answer('"order of work" budget')).ids).toEqual(['roadmap']);
    expect((await answer('"work order"')).ids).toEqual([]);
  });

  test('is weak where the best page has little of the query, and else is not', async () => {
    expect((await answer('kubernetes ingress service')).weak).toBe(true);
    expect((await answer('parental leave budget policy form')).weak).toBe(true);
    expect((await answer('error budget')).weak).toBe(false);
    expect((await answer('zzqxv')).weak).toBe(false);
    expect((await answer('zzqxv')).ids).toEqual([]);
  });

  test('counts its facets whatever is chosen, and holds what is chosen', async () => {
    const all = await answer('errors of a service');
    expect(all.facets.type).toEqual({ Skill: 1, Term: 1 });
    const chosen = await answer('errors of a service', examplePages, ['Skill']);
    expect(chosen.ids).toEqual(['observability']);
    expect(chosen.facets).toEqual(all.facets);
    expect((await answer('errors', examplePages, ['Nothing'])).ids).toEqual([]);
  });

  test('comes to any query, holds nothing twice, and asks the index for no question word', async () => {
    const words = fc.constantFrom('"', 'error', 'eror', 'the', 'job', 'ad', '%', '__proto__', 'é');
    const queries = fc.oneof(
      hostileTexts,
      fc.array(words, { maxLength: 12 }).map((all) => all.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(queries, async (query) => {
        const { ids, strength } = await answer(query);
        expect(new Set(ids).size).toBe(ids.length);
        expect(strength).toBeGreaterThanOrEqual(0);
        expect(strength).toBeLessThan(2);
      }),
    );
  });

  test('does not depend on the order in which the index names pages', async () => {
    const ask = indexOf();
    const turned = async (query: string | null) => (await ask(query)).toReversed();
    for (const query of ['budget of the team', 'errors', 'work'])
      expect(
        (await answerQuery({ ...none, query }, lexiconOf(), turned)).results.map(({ id }) => id),
      ).toEqual((await answer(query)).ids);
  });
});
