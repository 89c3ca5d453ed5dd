import { excerptOf, openingOf, sentencesOf } from './excerpt.model.ts';
import { perFacet } from '../facets.model.ts';
import { type Marker, markText } from './marks.model.ts';
import { type Anchor, bestSections, type SectionHit } from './sections.model.ts';
import type { ExcerptPart } from '../search.model.ts';

/** One page or term that matches, as the index gives it. Its texts are as untrusted as content. */
export interface Hit {
  readonly title: string;
  readonly kind: string;
  readonly roles: readonly string[];
  readonly url: string;
  /** The title in pieces. */
  readonly name: readonly ExcerptPart[];
  readonly excerpt: readonly ExcerptPart[];
  /** Whether its excerpt is the answer to the query: what a term means, what a question asks. */
  readonly direct: boolean;
  readonly sections: readonly SectionHit[];
}

/** A page as Pagefind hands it out. */
export interface RawHit {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors?: readonly Anchor[];
}

/** What is shown of a page that was found. */
export function toHit(raw: RawHit, marker: Marker, direct: boolean): Hit {
  const { url, content, meta, filters } = raw;
  const title = meta.title ?? url;
  const sentences = sentencesOf(content, title);
  const opening = direct ? openingOf(sentences) : '';
  return {
    title,
    kind: meta.kind ?? '',
    roles: perFacet(({ filter }) => filters[filter] ?? []).role,
    url,
    name: markText(title, marker),
    excerpt: markText(opening || excerptOf(sentences, marker), marker),
    direct: opening !== '',
    // What is a part of a page itself has no further parts.
    sections: url.includes('#') ? [] : bestSections(raw, raw.anchors ?? [], marker),
  };
}
