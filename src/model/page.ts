import type { KindName } from './guide.ts';

/** One page of the built site. */
export interface PageAddress {
  /** Address without base, with trailing slash. */
  readonly path: string;
  /** Kind and id of the record whose body the page shows, if any. */
  readonly record: { readonly collection: KindName; readonly id: string } | null;
  /** Anchors that the layout adds to those of the body's headings. */
  readonly anchors: readonly string[];
  /** Whether lists name the page; to one that they do not, only links in texts lead. */
  readonly listed: boolean;
}

/** A page that is made from no record of its own, such as the index of a section. */
export const indexPage = (path: string, anchors: readonly string[] = []): PageAddress => ({
  path,
  record: null,
  anchors,
  listed: true,
});

/** The page of a record. */
export const recordPage = (
  collection: KindName,
  path: string,
  id: string,
  { anchors = [], listed = true }: Partial<Pick<PageAddress, 'anchors' | 'listed'>> = {},
): PageAddress => ({ path, record: { collection, id }, anchors, listed });
