/**
 * Data as the text of a script element that no browser runs. `<` is written in another way, so that
 * no closing tag and no comment inside the data can end the element or change how it is read.
 */
export const dataBlock = (data: unknown): string => JSON.stringify(data).replace(/</g, '\\u003c');

/** One object of a page's structured data, in the vocabulary of https://schema.org. */
export type GraphNode = { readonly '@type': string } & Readonly<Record<string, unknown>>;
