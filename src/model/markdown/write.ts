import type { RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';

/** Markdown as every copy of a page writes it. Ends in one line break. */
export const writeMarkdown = (children: RootContent[]): string =>
  `${toMarkdown(
    { type: 'root', children },
    {
      bullet: '-',
      rule: '-',
      extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    },
  ).trim()}\n`;
