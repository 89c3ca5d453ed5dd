/** Anchor of a letter's group in the glossary; the underscore keeps it apart from term ids. */
export const letterAnchor = (letter: string): string =>
  `_letter-${letter === '#' ? 'other' : letter.toLowerCase()}`;
