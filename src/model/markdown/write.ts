import type { RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';

// One for all copies, since the writer keeps what it makes of their patterns.
const options: Options = {
  bullet: '-',
  rule: '-',
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
};

const first = '&#xD[89AB]\\p{Hex}{2};';
const second = '&#xD[C-F]\\p{Hex}{2};';

/** Halves of characters of which at least one is a reference; of two, only between bold words. */
const halves = new RegExp(
  `${first}\\p{Cs}|\\p{Cs}${second}|(?<=[*~])${first}${second}(?=[*~])`,
  'gu',
);

/**
 * Makes one reference of a character that the writer has encoded by halves, next to bold and italic
 * words (https://github.com/syntax-tree/mdast-util-to-markdown/issues/68).
 */
const wholeCharacters = (markdown: string): string =>
  markdown.replace(halves, (found) => {
    const units = found.replace(/&#x(\p{Hex}+);/gu, (_, unit: string) =>
      String.fromCharCode(Number.parseInt(unit, 16)),
    );
    return `&#x${units.codePointAt(0)!.toString(16).toUpperCase()};`;
  });

/** Markdown as every copy of a page writes it. Ends in one line break. */
export const writeMarkdown = (children: RootContent[]): string =>
  `${wholeCharacters(toMarkdown({ type: 'root', children }, options)).trim()}\n`;
