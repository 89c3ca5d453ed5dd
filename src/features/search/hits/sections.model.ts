import { excerptOf, sentencesOf } from './excerpt.model.ts';
import { type Marker, markText } from './marks.model.ts';
import type { ExcerptPart } from '../search.model.ts';

/** One section of a page that matches. */
export interface SectionHit {
  readonly title: string;
  readonly url: string;
  readonly excerpt: readonly ExcerptPart[];
}

/** A heading of a page, as the index keeps it. */
export interface Anchor {
  readonly element: string;
  readonly id: string;
  /** The words of the heading. */
  readonly text?: string;
  /** How many words of the page's text are before it. */
  readonly location: number;
}

/** Most sections that are shown of one page. */
const mostSections = 3;
/** What a word in the text of a section counts, next to one in its heading. */
const inText = 0.4;
/** What each further time counts that the text has it, and how often at most. */
const again = 0.1;
const mostAgain = 4;
/** Sections that match less than this share of what the best one matches are left out. */
const leastShare = 0.6;

/**
 * The sections of a page that have most of a query, best first: words in headings count more than
 * words in texts, and rare words more than frequent ones. Headings that the site itself puts on every
 * page, whose ids begin with an underscore, are left out.
 */
export function bestSections(
  { url, content }: { readonly url: string; readonly content: string },
  anchors: readonly Anchor[],
  marker: Marker,
): SectionHit[] {
  const words = content.split(/\s+/).filter(Boolean);
  const headings = anchors
    .filter(({ element }) => /^h[2-4]$/.test(element))
    .toSorted((a, b) => a.location - b.location);
  const page = url.split('#', 1)[0]!;
  const rated = headings.flatMap(({ id, text: title = '', location }, place) => {
    if (!title || id.startsWith('_')) return [];
    const text = words.slice(location, headings[place + 1]?.location).join(' ');
    const heading = new Set(marker.matches(title).map(({ concept }) => concept));
    const counts = new Map<number, number>();
    for (const { concept } of marker.matches(text))
      counts.set(concept, (counts.get(concept) ?? 0) + 1);
    let score = 0;
    for (const [concept, count] of counts) {
      const share = inText + again * Math.min(mostAgain, count - 1);
      score += (marker.weights[concept] ?? 0) * (heading.has(concept) ? 1 : share);
    }
    return score ? [{ id, title, text, score }] : [];
  });
  const best = Math.max(0, ...rated.map(({ score }) => score));
  return rated
    .filter(({ score }) => score >= leastShare * best)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostSections)
    .map(({ id, title, text }) => ({
      title,
      url: `${page}#${id}`,
      excerpt: markText(excerptOf(sentencesOf(text, title), marker), marker),
    }));
}
