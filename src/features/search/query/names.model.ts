import type { Lexicon } from './lexicon.model.ts';
import type { Concept } from './plan.model.ts';
import { stemOf } from './words.model.ts';

/** How much what a page is called has to do with a query. */
export interface Naming {
  /** For each concept of the query, whether a name has it. */
  readonly named: readonly boolean[];
  /** How near a name is to the whole query: 1 where each says all that the other says. */
  readonly closeness: number;
}

/** Returns what holds the names of a page, by its id, against a query; null where none has any of it. */
export function namingOf(
  concepts: readonly Concept[],
  lexicon: Lexicon,
): (id: string) => Naming | null {
  const { pages, vocabulary, stopWords } = lexicon;
  const whole = concepts.reduce((sum, { rarity }) => sum + rarity, 0);
  const wanted = concepts.map(({ alternatives }) =>
    alternatives.map(({ words, weight }) => ({
      weight,
      stems: words
        .split(' ')
        .filter((word) => !stopWords.has(word))
        .map((word) => stemOf(word, vocabulary.language)),
    })),
  );
  // Names share most of their words.
  const rarities = new Map<string, number>();
  const rarity = (stem: string): number => {
    const known =
      rarities.get(stem) ?? Math.log(1 + pages.size / Math.max(1, vocabulary.countForms(stem)));
    rarities.set(stem, known);
    return known;
  };
  const sum = (stems: Iterable<string>): number =>
    [...stems].reduce((total, stem) => total + rarity(stem), 0);

  const called = new Set(
    wanted.flat().flatMap(({ stems }) => stems.flatMap((stem) => lexicon.called.get(stem) ?? [])),
  );

  return (id) => {
    // Most pages have none of it.
    if (!called.has(id)) return null;
    const names = pages.get(id)?.names ?? [];
    const named = concepts.map(() => false);
    let closeness = 0;
    for (const { stems: name, weight } of names) {
      const said = new Set<string>();
      let covered = 0;
      for (const [place, alternatives] of wanted.entries()) {
        const match = alternatives.find(
          ({ stems }) => stems.length && stems.every((stem) => name.has(stem)),
        );
        if (!match) continue;
        named[place] = true;
        covered += match.weight * (concepts[place]?.rarity ?? 0);
        for (const stem of match.stems) said.add(stem);
      }
      if (said.size)
        closeness = Math.max(closeness, (covered / whole) * (sum(said) / sum(name)) * weight);
    }
    return closeness ? { named, closeness } : null;
  };
}
