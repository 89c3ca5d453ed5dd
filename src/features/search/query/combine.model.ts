import type { Lexicon } from './lexicon.model.ts';
import { namingOf } from './names.model.ts';
import type { Concept } from './plan.model.ts';

/** How the index found a page. */
interface Match {
  readonly score: number;
  /** Whether its beginning, which says what it is about, has the words. */
  readonly begins: boolean;
  /** Whether readers ask for it in these words. */
  readonly asked: boolean;
}

/** What the index found for one alternative of a concept, by the id of the page. */
export type Found = ReadonlyMap<string, Match>;

/** A page that answers, with how well: from 0 for hardly to a little more than 1. */
export interface Ranked {
  readonly id: string;
  readonly score: number;
  /** How much of the query it has, by what the words tell: 0 to 1. */
  readonly covered: number;
  /**
   * Which concept the text of the page says most of, by its place; null where only its names have
   * any.
   */
  readonly best: number | null;
}

/** A score of the index, its rarity taken out, that hardly any page exceeds. */
const fullScore = 4.5;
/** Share of a word's weight that goes to pages that are called by it. */
const nameShare = 0.85;
/** Share of it that goes to other pages that readers ask for in these words. */
const askedShare = 0.65;
/** Share of it that goes to other pages that begin with it. */
const beginningShare = 0.25;
/** Share of it that goes to pages for how much of their text is about it. */
const textShare = 0.55;
/** What a page gains whose name is the query. */
const wholeName = 0.8;
/** Pages that match less than this share of what the best one matches, less well, are left out. */
const leastShare = 0.5;

/**
 * The most that a word can tell, by how rare it is. A word that hardly any page has is mostly there by
 * chance: “tips” in a query says less than the rest of it.
 */
const mostTelling = 3;
/** How much more a page gains that matches all of a query. */
const wholeQuery = 1.5;

/** How much of a page is about a phrase that it holds; the index does not say how often. */
const phraseDensity = 0.7;

const nothing: Found = new Map();

/** How much of a page is about a word, between 0 and 1, whatever its length and the word's rarity. */
function density(score: number, pages: number, all: number): number {
  // The index itself counts a word by how many pages have it.
  const rarity = Math.log(1 + (all - pages + 0.5) / (pages + 0.5));
  return Math.min(1, score / rarity / fullScore);
}

/**
 * Ranks the pages that match any concept. `found` has what the index found for each alternative of
 * each concept. Rare words count more than frequent ones, names more than texts, and pages that
 * match more of the query more than those that match a part of it often.
 */
export function combine(
  concepts: readonly Concept[],
  found: readonly (readonly Found[])[],
  lexicon: Lexicon,
): Ranked[] {
  const { pages } = lexicon;
  const tellings = concepts.map(({ rarity }) => Math.min(mostTelling, rarity));
  const whole = tellings.reduce((sum, telling) => sum + telling, 0);
  const naming = namingOf(concepts, lexicon);
  const score = (id: string): Ranked | null => {
    const names = naming(id);
    let gained = 0;
    let covered = 0;
    let best: number | null = null;
    let most = 0;
    for (const [place, { alternatives, exact }] of concepts.entries()) {
      const telling = tellings[place] ?? 0;
      const parts = found[place] ?? [];
      const told = alternatives.map(({ weight }, at) => {
        const own = parts[at]?.get(id);
        if (own?.asked) return weight * askedShare;
        return own?.begins ? weight * beginningShare : 0;
      });
      const dense = Math.max(
        0,
        ...alternatives.map(({ words, weight }, at) => {
          const part = parts[at] ?? nothing;
          const own = part.get(id);
          if (!own) return 0;
          const isPhrase = exact || words.includes(' ');
          return weight * (isPhrase ? phraseDensity : density(own.score, part.size, pages.size));
        }),
      );
      const inNames = names?.named[place] === true;
      const inIndex = parts.some((part) => part.has(id));
      // A name may have the words of a phrase in another order.
      if (exact && !inIndex) return null;
      if (!inNames && !inIndex) continue;
      const topic = Math.max(inNames ? nameShare : 0, ...told);
      const own = telling * (topic + textShare * dense);
      covered += telling;
      gained += own;
      if (inIndex && (best === null || own > most)) {
        most = own;
        best = place;
      }
    }
    if (!covered) return null;
    const share = covered / whole;
    const part = (gained / whole) * (1 + share ** wholeQuery) * 0.5;
    return {
      id,
      best,
      covered: share,
      score: part + wholeName * (names?.closeness ?? 0),
    };
  };
  const ids = new Set([
    ...pages.keys(),
    ...found.flatMap((parts) => parts.flatMap((part) => [...part.keys()])),
  ]);
  const ranked = [...ids].flatMap((id) => score(id) ?? []);
  const most = Math.max(0, ...ranked.map(({ covered }) => covered));
  const top = Math.max(0, ...ranked.map((page) => page.score));
  const titleOf = (id: string): string => pages.get(id)?.title ?? '';
  return ranked
    .filter((page) => page.covered >= leastShare * most || page.score >= leastShare * top)
    .sort(
      (a, b) =>
        b.score - a.score ||
        compareTitles(titleOf(a.id), titleOf(b.id)) ||
        compareTitles(a.id, b.id),
    );
}

const compareTitles = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
