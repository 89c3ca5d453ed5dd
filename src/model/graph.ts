/** One object of a page's structured data, in the vocabulary of https://schema.org. */
export type GraphNode = { readonly '@type': string } & Readonly<Record<string, unknown>>;
