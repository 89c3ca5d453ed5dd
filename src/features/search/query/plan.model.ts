import { correct } from './correct.model.ts';
import { type Alternative, meaningOf } from './expand.model.ts';
import type { Lexicon } from './lexicon.model.ts';
import { parseQuery, stemOf } from './words.model.ts';

/** A piece of a query that means one thing: a word, a name of several, or a quoted phrase. */
export interface Concept {
  /** What it is searched for, in words that the site has; empty where it has none of them. */
  readonly alternatives: readonly Alternative[];
  /** How much is learnt from its being on a page: much where few pages have it. */
  readonly rarity: number;
  /** Whether a page must have it, word for word. */
  readonly exact: boolean;
  /** Whether it is looked for in the names of pages and not in their texts. */
  readonly namesOnly: boolean;
}

/** What is done about a query. */
export interface Plan {
  readonly concepts: readonly Concept[];
  /** The query as it was understood, where that is not what was typed. */
  readonly corrected: string | null;
}

/** Words that a beginning may stand for. */
const mostCompletions = 4;
/** Letters from which on a beginning says enough. */
const leastLetters = 2;

/** How much less a word tells that everybody uses of everything. */
const commonShare = 0.4;
/** How much less a word tells that the site does not have: nothing could match it. */
const unknownShare = 0.6;

/**
 * What a word tells that half of the pages have. Common words, and the parts of a known phrase by
 * themselves, mostly tell less.
 */
const littleTelling = Math.log(3);
/**
 * Pieces of a query that tell more than such a word, from which on it is not looked for in texts. The
 * index of a word that most pages have is the largest, and its answer changes least.
 */
const enoughToTell = 4;
/** How much less such a word tells then. */
const namesOnlyShare = 0.6;

/** How much a word tells by itself that was part of a phrase. */
const looseShare = 0.3;

/** How a word of a query is understood. */
interface Reading {
  readonly alternatives: readonly Alternative[];
  /** What it was taken for, where it was misspelt. */
  readonly corrected?: string;
}

/** How much a word tells that `count` of `all` pages have. */
const rarityOf = (count: number, all: number): number => Math.log(1 + all / Math.max(count, 0.5));

const plain = (words: string): Reading => ({ alternatives: [{ words, weight: 1 }] });

/** Two words of the site that were written as one. */
function parted(word: string, { vocabulary }: Lexicon): string | null {
  const places = Array.from(word, (_, place) => place).slice(3, -2);
  const parts = places.map((place) => [word.slice(0, place), word.slice(place)] as const);
  const known = parts.find((both) => both.every((part) => vocabulary.count(part)));
  return known ? known.join(' ') : null;
}

function readWord(word: string, growing: boolean, lexicon: Lexicon): Reading {
  const { vocabulary } = lexicon;
  // Of numbers and other scripts the vocabulary says nothing.
  if (!/^[a-z\d]*[a-z][a-z\d]*$/.test(word)) return plain(word);
  const form = vocabulary.formOf(word);
  if (form === word) return plain(form);
  if (form) {
    // A form that the site does not have may also be a slip of the keyboard: “fronted”.
    const near = correct(word, vocabulary);
    const also = near && vocabulary.count(near) > vocabulary.count(form) ? [near] : [];
    return { alternatives: [form, ...also].map((words) => ({ words, weight: 1 })) };
  }
  const longer = (): Reading | null => {
    const found = vocabulary.completions(word, mostCompletions);
    const alternatives = found.map((words): Alternative => ({ words, weight: 1 }));
    return found.length ? { alternatives } : null;
  };
  const typing = growing && word.length >= leastLetters ? longer() : null;
  if (typing) return typing;
  const both = parted(word, lexicon);
  if (both) return plain(both);
  const corrected = correct(word, vocabulary);
  if (corrected) return { ...plain(corrected), corrected };
  return (word.length > leastLetters ? longer() : null) ?? { alternatives: [] };
}

/** Whether the site has every word of some. */
const known = (words: string, { vocabulary }: Lexicon): boolean =>
  words.split(' ').every((word) => vocabulary.formOf(word) ?? !/[a-z]/.test(word));

/**
 * Plans a search: which pieces a query has, what each is searched for, and how much it tells. Words
 * that only say how something is asked are left out, unless there are no others.
 */
export function planQuery(query: string, lexicon: Lexicon): Plan {
  const { vocabulary, stopWords, commonStems, pages, meanings } = lexicon;
  const typed = parseQuery(query);
  const rarity = (alternatives: readonly Alternative[]): number => {
    // What only means the same says nothing of how rare the word itself is.
    const typed = alternatives.filter(({ weight }) => weight === 1);
    const rarities = (typed.length ? typed : alternatives).map(({ words }) => {
      const each = words
        .split(' ')
        .map((word) => rarityOf(vocabulary.countForms(word), pages.size))
        .sort((a, b) => b - a);
      // Words of one name do not tell as much as words that have nothing to do with each other.
      return each.reduce((sum, own, at) => sum + own / 2 ** at, 0);
    });
    const least = rarities.length ? Math.min(...rarities) : unknownShare * rarityOf(0, pages.size);
    const common = typed.some(({ words }) => commonStems.has(stemOf(words, vocabulary.language)));
    return common ? commonShare * least : least;
  };
  const concepts: Concept[] = typed.phrases.map((words) => {
    const alternatives = [{ words, weight: 1 }];
    return { alternatives, rarity: rarity(alternatives), exact: true, namesOnly: false };
  });
  const shown: string[] = typed.phrases.map((phrase) => `“${phrase}”`);
  let changed = false;
  const { words } = typed;
  const stems = words.map((word) => stemOf(word, vocabulary.language));
  const meaningAlone = (word: string): ReturnType<typeof meaningOf> =>
    meaningOf([stemOf(word, vocabulary.language)], meanings);
  const silent = words.every((word) => stopWords.has(word)) && !concepts.length;
  const add = (alternatives: readonly Alternative[], share = 1): void => {
    const told = share * rarity(alternatives);
    concepts.push({ alternatives, rarity: told, exact: false, namesOnly: false });
  };
  for (let place = 0; place < words.length; place++) {
    const rest = words.slice(place);
    const [word = '', next] = rest;
    const growing = typed.open && place === words.length - 1;
    const joined = next === undefined ? '' : word + next;
    const single = vocabulary.count(joined) && word.length > 1 && joined.length > 4 ? joined : null;
    const meaning =
      meaningOf(stems.slice(place), meanings) ?? (single ? meaningAlone(single) : null);
    const length = Math.max(meaning?.length ?? 0, single ? 2 : 0);
    if (length && !(length === 1 && stopWords.has(word) && !silent)) {
      const said = rest.slice(0, length).join(' ');
      const own = [said, ...(single && length === 2 ? [single] : [])];
      const all = [
        ...own.map((text): Alternative => ({ words: text, weight: 1 })),
        ...(meaning?.others ?? []),
      ];
      const distinct = all.filter(
        ({ words: text }, at) => all.findIndex((other) => other.words === text) === at,
      );
      add(distinct.filter(({ words: text }) => known(text, lexicon)));
      // A page that has the words of the phrase, though not next to each other, answers a little.
      if (length > 1)
        for (const single of rest.slice(0, length)) {
          const { alternatives } = readWord(single, false, lexicon);
          if (alternatives.length && !stopWords.has(single)) add(alternatives, looseShare);
        }
      shown.push(said);
      place += length - 1;
      continue;
    }
    if (stopWords.has(word) && !silent) {
      shown.push(word);
      continue;
    }
    const reading = readWord(word, growing, lexicon);
    changed ||= reading.corrected !== undefined;
    shown.push(reading.corrected ?? word);
    // What a misspelt word was taken for may mean the same as others.
    const also = reading.corrected ? meaningAlone(reading.corrected)?.others : undefined;
    const others = (also ?? []).filter((other) => known(other.words, lexicon));
    add([...reading.alternatives, ...others]);
  }
  return {
    concepts: spared(merged(concepts, vocabulary.language)),
    corrected: changed ? shown.join(' ') : null,
  };
}

/** What was said twice counts once. */
function merged(concepts: readonly Concept[], language: string): Concept[] {
  const key = ({ alternatives }: Concept): string =>
    alternatives.map(({ words }) => words.split(' ').map((word) => stemOf(word, language))).join();
  return concepts.filter(
    (concept, place) =>
      !concept.alternatives.length ||
      concepts.findIndex((other) => key(other) === key(concept)) === place,
  );
}

/** Spares texts the words that tell little in a query that says enough without them. */
function spared(concepts: readonly Concept[]): Concept[] {
  return concepts.map((concept) => {
    const { rarity, exact } = concept;
    const tellMore = concepts.filter((other) => other.rarity > rarity).length;
    if (exact || rarity >= littleTelling || tellMore < enoughToTell) return concept;
    return { ...concept, rarity: namesOnlyShare * rarity, namesOnly: true };
  });
}
