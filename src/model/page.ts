import type { KindName } from './guide.ts';

/** Something that a page shows under an anchor and that lists of everything name. */
export interface Place {
  readonly anchor: string;
  readonly title: string;
  /** What the search index holds of it; left out where it is found as a part of its page. */
  readonly search?: {
    readonly text: string;
    /** The label of its type. */
    readonly kind: string;
    /** The names of the roles that it concerns. */
    readonly roles: readonly string[];
    readonly aliases?: readonly string[] | undefined;
  };
}

/** Where a page is, and what is on it. */
export interface PageAddress {
  /** Address without base, with trailing slash. */
  readonly path: string;
  /** Kind and id of the record whose body the page shows, if any. */
  readonly record: { readonly collection: KindName; readonly id: string } | null;
  /** Anchors that the layout adds to those of the body's headings. */
  readonly anchors: readonly string[];
  readonly places: readonly Place[];
  /** Whether lists name the page; to one that they do not, only links in texts lead. */
  readonly listed: boolean;
}

/**
 * What a page's Markdown copy is made from: the text of its writers, or the page as it is built.
 * Null for a page without a copy, which is one that is empty until its reader does something.
 */
export type CopyOrigin = 'text' | 'page' | null;

/** What a page is called, and how lists and copies treat it. */
export interface PageWords {
  readonly title: string;
  /** What is under the title. */
  readonly lede: string;
  /** Whether it only leads to pages that every list names, and so is left out of lists itself. */
  readonly isIndex: boolean;
  readonly copy: CopyOrigin;
}

/** The page of a record. What it is called comes from the record's kind. */
export type RecordPage = PageAddress & {
  readonly record: NonNullable<PageAddress['record']>;
  /** What its copy is made from, where that is not what its kind says. */
  readonly copy?: CopyOrigin;
};

/** One page of the built site. */
export type SitePage = PageAddress & PageWords;

/** A page that is made from no record. */
type OwnPage = SitePage & { readonly record: null };

/** A page as its kind declares it. */
export type DeclaredPage = OwnPage | RecordPage;

/** A page that is made from no record of its own, such as the index of a section. */
export const ownPage = (
  path: string,
  words: Pick<PageWords, 'title' | 'lede'>,
  more: Partial<Pick<SitePage, 'anchors' | 'places' | 'isIndex' | 'copy'>> = {},
): OwnPage => ({
  path,
  title: words.title,
  lede: words.lede,
  record: null,
  anchors: [],
  places: [],
  listed: true,
  isIndex: false,
  copy: 'page',
  ...more,
});

/** The page of a record. */
export const recordPage = (
  collection: KindName,
  path: string,
  id: string,
  more: Partial<Pick<RecordPage, 'anchors' | 'places' | 'listed' | 'copy'>> = {},
): RecordPage => ({
  path,
  record: { collection, id },
  anchors: [],
  places: [],
  listed: true,
  ...more,
});
