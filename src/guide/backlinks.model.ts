import { paths, recordPath } from '../model/address.ts';
import type { Review } from '../model/review.ts';

/** What one page's prose uses and cites, and when it is due. */
export interface PageReferences {
  readonly path: string;
  readonly title: string;
  /** Ids of glossary terms that it links to the glossary. */
  readonly terms: readonly string[];
  /** Ids of all glossary terms in it, linked or not. */
  readonly mentions: readonly string[];
  /** Pages of the guide that it links to, without base. */
  readonly links: readonly string[];
  /** Ids of sources. */
  readonly citations: readonly string[];
  readonly review: Review;
}

/** Pages whose prose uses a term, in reading order. */
export const pagesUsing = (uses: readonly PageReferences[], term: string): PageReferences[] =>
  uses.filter(({ terms }) => terms.includes(term));

/** Terms that two pages must share before one leads to the other; a single word may be chance. */
const leastShared = 2;

/** What nearness needs of all pages together. */
interface Overview {
  /** Places of pages, by path. */
  readonly places: ReadonlyMap<string, number>;
  /** Places of the pages that hold a term, in reading order. */
  readonly holders: ReadonlyMap<string, readonly number[]>;
  /** What a term weighs: the more, the fewer pages hold it. */
  readonly weights: ReadonlyMap<string, number>;
  /** What the terms of a page weigh together, by its place. */
  readonly wholes: readonly number[];
}

/** Made once for a list of pages, since each of thousands asks for it. */
const overviews = new WeakMap<readonly PageReferences[], Overview>();

function overviewOf(uses: readonly PageReferences[]): Overview {
  const known = overviews.get(uses);
  if (known) return known;
  const holders = new Map<string, number[]>();
  uses.forEach(({ mentions }, place) => {
    for (const term of mentions) {
      const held = holders.get(term);
      if (held) held.push(place);
      else holders.set(term, [place]);
    }
  });
  const weights = new Map(
    [...holders].map(([term, held]) => [term, Math.log(uses.length / held.length)]),
  );
  const overview = {
    places: new Map(uses.map(({ path }, place) => [path, place])),
    holders,
    weights,
    wholes: uses.map(({ mentions }) => mentions.reduce((sum, term) => sum + weights.get(term)!, 0)),
  };
  overviews.set(uses, overview);
  return overview;
}

/**
 * Pages nearest to one by the terms in both, nearest first: the weight of shared terms divided by
 * that of all terms of the two (Jaccard 1912), where a term weighs the more the fewer pages hold
 * it (inverse document frequency, Spärck Jones 1972). Left out are the home page, pages that share
 * fewer than two terms or only what every page holds, those that the page links to, its terms among
 * them, and those in `known`, which it names elsewhere. At most `most`; ties keep reading order.
 */
export function relatedPages(
  uses: readonly PageReferences[],
  path: string,
  most: number,
  known: readonly string[] = [],
): PageReferences[] {
  const { places, holders, weights, wholes } = overviewOf(uses);
  const here = places.get(path);
  if (here === undefined) return [];
  const own = uses[here]!;
  const terms = own.terms.map((id) => recordPath('glossary', id));
  const named = new Set<string>([paths.home, path, ...terms, ...own.links, ...known]);
  const shared = new Map<number, { count: number; weight: number }>();
  for (const term of own.mentions)
    for (const place of holders.get(term) ?? []) {
      const met = shared.get(place) ?? { count: 0, weight: 0 };
      met.count += 1;
      met.weight += weights.get(term)!;
      shared.set(place, met);
    }
  return [...shared]
    .filter(([place, { count }]) => count >= leastShared && !named.has(uses[place]!.path))
    .map(([place, { weight }]) => ({
      place,
      nearness: weight && weight / (wholes[here]! + wholes[place]! - weight),
    }))
    .filter(({ nearness }) => nearness > 0)
    .sort((a, b) => b.nearness - a.nearness || a.place - b.place)
    .slice(0, most)
    .map(({ place }) => uses[place]!);
}
