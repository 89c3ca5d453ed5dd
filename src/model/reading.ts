/** Words that an adult reads in a minute of English prose: Brysbaert 2019 finds 238 on average. */
const wordsPerMinute = 238;

/** Whole minutes that a text of so many words takes, at least one. */
export const readingMinutes = (words: number): number =>
  Math.max(1, Math.round(words / wordsPerMinute));
