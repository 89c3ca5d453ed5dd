import type { Concept } from '../query/plan.model.ts';
import { normalise, stemOf } from '../query/words.model.ts';
import type { ExcerptPart } from '../search.model.ts';

/** A stretch of a text that matches one piece of the query. */
interface Match {
  readonly from: number;
  readonly to: number;
  /** Place of the piece in the query. */
  readonly concept: number;
}

/** What finds the words of one query in texts. */
export interface Marker {
  readonly matches: (text: string) => Match[];
  /** How much each piece of the query tells, by its place. */
  readonly weights: readonly number[];
}

/** Makes what finds the words of a query in texts, in any of their forms. */
export function markerOf(concepts: readonly Concept[], language: string): Marker {
  const patterns = concepts.flatMap(({ alternatives }, concept) =>
    alternatives.map(({ words }) => ({
      concept,
      stems: words.split(' ').map((word) => stemOf(word, language)),
    })),
  );
  return {
    weights: concepts.map(({ rarity }) => rarity),
    matches(text) {
      const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
        from: index,
        to: index + word.length,
        stem: stemOf(normalise(word), language),
      }));
      const found: Match[] = [];
      for (let at = 0; at < words.length; at++) {
        const fitting = patterns
          .filter(({ stems }) => stems.every((stem, next) => words[at + next]?.stem === stem))
          .sort((a, b) => b.stems.length - a.stems.length)[0];
        if (!fitting) continue;
        const last = words[at + fitting.stems.length - 1]!;
        found.push({ from: words[at]!.from, to: last.to, concept: fitting.concept });
        at += fitting.stems.length - 1;
      }
      return found;
    },
  };
}

/** A text in pieces, those marked that match. */
export function markText(text: string, { matches }: Marker): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let end = 0;
  const add = (from: number, to: number, marked: boolean): void => {
    if (to > from) parts.push({ text: text.slice(from, to), marked });
  };
  for (const { from, to } of matches(text)) {
    add(end, from, false);
    add(from, to, true);
    end = to;
  }
  add(end, text.length, false);
  return parts;
}
