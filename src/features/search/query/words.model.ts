/** Longest query that is looked into, in words; nobody types more, and each is a search of its own. */
const mostWords = 24;

/** A text in lower case, without accents, apostrophes and the endings that these set off. */
export const normalise = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/['’ʼ](?:s(?![\p{L}\p{N}]))?/gu, '')
    // Letters with a stroke between them are one name: the A/B test.
    .replace(/(?<![\p{L}\p{N}])([\p{L}\p{N}])\/([\p{L}\p{N}])(?![\p{L}\p{N}])/gu, '$1$2');

/** The words of a text as they are compared; what a hyphen joins are words of their own. */
export const wordsOf = (text: string): string[] => normalise(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a text as they are counted: also what a hyphen joins, written as one. */
export const countedWords = (text: string): string[] => [
  ...wordsOf(text),
  ...(normalise(text).match(/[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)+/gu) ?? []).map((word) =>
    word.replace(/[-‐‑]/g, ''),
  ),
];

/** What was typed, taken apart. */
export interface TypedQuery {
  readonly words: readonly string[];
  /** What stands in quotation marks, each as words between single spaces. */
  readonly phrases: readonly string[];
  /** Whether the last word may still be growing. */
  readonly open: boolean;
}

/** Takes a query apart. Quotation marks that nothing closes are no quotation marks. */
export function parseQuery(text: string): TypedQuery {
  const phrases: string[] = [];
  const rest = text.replace(/["“”„«»]([^"“”„«»]*)["“”„«»]/gu, (_, phrase: string) => {
    const words = wordsOf(phrase).slice(0, mostWords).join(' ');
    if (words) phrases.push(words);
    return ' ';
  });
  return {
    words: wordsOf(rest).slice(0, mostWords),
    phrases: phrases.slice(0, 3),
    open: /[\p{L}\p{N}]$/u.test(rest),
  };
}

/** Endings that forms of a word differ by, the longest first. */
const endings: Readonly<Record<string, RegExp>> = {
  en: /(?:[ai]bilit(?:y|ie)|[ai]bl[ey]|ation|ating|ated?|ing|edly|ed|es|ly|ment|e)$/,
  de: /(?:innen|ungen|ung|ern|em|en|er|es|e|n|s)$/,
};

/** What a word has more than its singular. */
const plural: Readonly<Record<string, RegExp>> = { en: /(?<=[^su])s$/, de: /(?!)/ };

/** Fewest letters that a stem may have. */
const shortestStem = 3;

/**
 * The part of a word that its forms share, near enough to tell that two words are forms of one:
 * `prioritising` and `prioritization` give `prioritis`. Of a language without rules, the word itself.
 */
export function stemOf(word: string, language: string): string {
  const code = language.slice(0, 2);
  const ending = endings[code];
  if (!ending || word.length < shortestStem) return word;
  const singular = word.replace(plural[code] ?? /(?!)/, '').replace(/(?<=...)ou(?=r)/, 'o');
  const stem = singular.replace(ending, '');
  if (stem.length < shortestStem) return singular;
  return (
    stem
      // What doubles before an ending is single without it: plan, planning.
      .replace(/(?<=..)([bdfgmnprt])\1$/, '$1')
      .replace(/(?<=..)(?:y|ie)$/, 'i')
      .replace(/(?<=..)z$/, 's')
  );
}
