import type { RawHit } from './hit.model.ts';
import type { Anchor } from './sections.model.ts';

/** A page as Pagefind hands it out. */
export interface FoundPage extends Omit<RawHit, 'anchors'> {
  readonly anchors?: readonly (Omit<Anchor, 'at'> & {
    /** How many words of the page's text are before it. */
    readonly location: number;
  })[];
}

/** A page that Pagefind found, in the words of the rest of the search. */
export const rawHitOf = ({ anchors = [], ...page }: FoundPage): RawHit => ({
  ...page,
  anchors: anchors.map(({ location: at, ...anchor }) => ({ ...anchor, at })),
});
