import { blankOut, codeRanges, type TextRange } from './code-range.ts';

/** What a body holds besides the words that its readers see, code left aside. */
const noWords = [
  // Comments of MDX and HTML.
  /\{\/\*[\s\S]*?\*\/\}|<!--[\s\S]*?-->/g,
  // Where links lead, and addresses in the text.
  /(?<=\])\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+"[^"]*")?\)/g,
  /\bhttps?:\/\/[^\s)>\]]+/g,
];

/** A tag with its attributes, whose values may hold what would end it. */
const tag = /<\/?[A-Za-z](?:"[^"]*"|'[^']*'|[^"'>])*>/g;

/** Attributes whose values readers see. */
const seen = /\b(?:title|caption|credit|label)=("[^"]*"|'[^']*')/g;

/** The ranges of a tag that hold no words. */
function tagRanges(text: string, from: number): TextRange[] {
  let end = from;
  const ranges = [...text.matchAll(seen)].map(({ 0: whole, 1: value = '', index }) => {
    const to = from + index + whole.length - value.length + 1;
    const range = { from: end, to };
    end = to + value.length - 2;
    return range;
  });
  return [...ranges, { from: end, to: from + text.length }];
}

/**
 * The words of a body at their places: code, tags, comments and addresses are blanked out, so that
 * every offset stays what it was.
 */
export function visibleText(body: string): string {
  const bare = blankOut(body, codeRanges(body));
  const uncommented = noWords.reduce(
    (text, pattern) => text.replace(pattern, (found) => found.replace(/[^\r\n]/g, ' ')),
    bare,
  );
  const tags = [...uncommented.matchAll(tag)].flatMap(({ 0: text, index }) =>
    tagRanges(text, index),
  );
  return blankOut(uncommented, tags);
}
