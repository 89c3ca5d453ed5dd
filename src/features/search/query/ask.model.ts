import type { Ask, Result } from './answer.model.ts';
import type { Lexicon } from './lexicon.model.ts';

/** What is used of Pagefind. */
export interface Pagefind<Data> {
  init(): Promise<void>;
  /** Loads the parts of the index that hold a word. */
  preload(word: string): Promise<void>;
  search(words: string | null): Promise<{ readonly results: readonly Result<Data>[] }>;
}

/**
 * Asks Pagefind. It also finds the longer words that begin with the one that is asked for, of those
 * that it happens to have loaded; all of them are loaded before, so that no answer depends on what
 * was searched for earlier. Pages have the ids that the lexicon knows them by.
 */
export const asking =
  <Data>(pagefind: Pagefind<Data>, { vocabulary, idLetters }: Lexicon): Ask<Data> =>
  async (words) => {
    if (words !== null && /^[a-z\d]+$/.test(words))
      await Promise.all(vocabulary.family(words).map((word) => pagefind.preload(word)));
    const { results } = await pagefind.search(words);
    return results.map((result) => ({ ...result, id: result.id.slice(-idLetters) }));
  };
