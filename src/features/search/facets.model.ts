/**
 * The facets that narrow a search, in the order in which they are shown: `key` is the parameter in
 * the search page's address and the key of its state, `filter` the name in the search index. The
 * words of each are under `search.facets` in the strings.
 */
export const facets = [
  { key: 'type', filter: 'type' },
  { key: 'role', filter: 'role' },
] as const;

type Facet = (typeof facets)[number];

/** The key of a facet. */
export type FacetKey = Facet['key'];

/** One thing for each facet. */
export type PerFacet<T> = Readonly<Record<FacetKey, T>>;

/** Makes one thing for each facet. */
export const perFacet = <T>(make: (facet: Facet) => T): PerFacet<T> =>
  Object.fromEntries(facets.map((facet) => [facet.key, make(facet)])) as Record<FacetKey, T>;

/** What a page or term tells the search index about itself. */
export interface IndexedValues {
  /** The label of its type. */
  readonly kind: string;
  /** The names of the roles that it concerns. */
  readonly roles: readonly string[];
}

/** The values under which each facet finds a page or term. */
export const facetValues = ({ kind, roles }: IndexedValues): PerFacet<readonly string[]> => ({
  type: [kind],
  role: roles,
});
