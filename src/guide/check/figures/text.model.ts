const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const word = /[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu;

/** The words of a text: what begins with a letter or a digit. */
export const wordsOf = (text: string): string[] => text.match(word) ?? [];

/** The sentences of a paragraph. What goes on in small letters, as after “Why?”, is no new one. */
export function sentencesOf(paragraph: string): string[] {
  const sentences: string[] = [];
  for (const { segment } of segmenter.segment(paragraph))
    if (/^\p{Ll}/u.test(segment) && sentences.length) sentences.push(sentences.pop()! + segment);
    else sentences.push(segment);
  return sentences.map((one) => one.trim()).filter((one) => wordsOf(one).length);
}

/**
 * Syllables of an English word, estimated from its groups of vowels; an e at the end is silent, but
 * for that of “table”. A number counts as one.
 */
export function syllablesOf(text: string): number {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
  const groups = plain.match(/[aeiouy]+/g)?.length ?? 0;
  const silent = /[^aeiouy]e$/.test(plain) && !/[^aeiouy]le$/.test(plain) ? 1 : 0;
  return Math.max(1, groups - silent);
}

/**
 * The paragraphs of a body without its headings, tables and the marks of Markdown; the body is one
 * in which everything but words is blanked out.
 */
export const paragraphsOf = (visible: string): string[] =>
  visible
    .replaceAll('\u00A0', ' ')
    .split('\n')
    .map((line) => line.replace(/^[\s>]*(?:[-*+]|\d+[.)])?\s*/, '').trim())
    .filter((line) => line && !/^[#|]/.test(line))
    .map((line) => line.replace(/[*_[\]]/g, ''));

/** What sentences measure. */
export interface Readability {
  readonly sentences: number;
  readonly words: number;
  /** Mean words of a sentence. */
  readonly mean: number;
  /** Words that nine sentences in ten do not exceed. */
  readonly ninetieth: number;
  readonly longest: number;
  /** Years: the Flesch–Kincaid grade (Kincaid and others 1975) and five. */
  readonly readingAge: number;
}

/** Measures sentences; null where there are none. */
export function readabilityOf(sentences: readonly string[]): Readability | null {
  const counts = sentences.map((sentence) => wordsOf(sentence).length).sort((a, b) => a - b);
  if (!counts.length) return null;
  const all = sentences.flatMap(wordsOf);
  const syllables = all.reduce((sum, each) => sum + syllablesOf(each), 0);
  const mean = all.length / counts.length;
  return {
    sentences: counts.length,
    words: all.length,
    mean,
    ninetieth: counts[Math.ceil(counts.length * 0.9) - 1]!,
    longest: counts.at(-1)!,
    readingAge: 0.39 * mean + 11.8 * (syllables / all.length) - 15.59 + 5,
  };
}
