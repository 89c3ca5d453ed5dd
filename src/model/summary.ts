/** Longest description that search engines show in full, in characters. */
const longest = 155;

/** A text cut to what a description holds, at the end of a word. */
export const summarise = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/\s+\S*$/, '')}…`;
