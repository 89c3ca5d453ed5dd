/** The sentences of a text, in the language it is written in. */
export const sentencesOf = (text: string, language: string): string[] =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => segment.trim())
    .filter(Boolean);

/** The first sentence of a text. */
export const firstSentence = (text: string, language: string): string =>
  sentencesOf(text, language)[0] ?? '';
