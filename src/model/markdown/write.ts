import type { RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';

// One for all copies, since the writer keeps what it makes of their patterns.
const options: Options = {
  bullet: '-',
  rule: '-',
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
};

/** Markdown as every copy of a page writes it. Ends in one line break. */
export const writeMarkdown = (children: RootContent[]): string =>
  `${toMarkdown({ type: 'root', children }, options).trim()}\n`;
