import type { Root as HastRoot } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import { mdxToHast, mdxToMdast } from 'satteri';
import { features } from './features.ts';

/** Without a last line break, some unfinished code brings the parser down. */
const ended = (body: string): string => `${body}\n`;

/**
 * The Markdown tree of a body; each node knows its offset in it. Throws where it cannot be read,
 * with line and column before the message.
 */
export const parseBody = (body: string): MdastRoot =>
  mdxToMdast(ended(body), { features: { ...features, frontmatter: false } }) as MdastRoot;

/** The Markdown tree of a body as its writer typed it, with plain quotation marks and no places. */
export const parsePlain = (body: string): MdastRoot =>
  mdxToMdast(ended(body), {
    features: { ...features, smartPunctuation: false, frontmatter: false },
    position: false,
  }) as MdastRoot;

/** The HTML tree of a body. Throws as `parseBody` does, and on nothing else. */
export const renderBody = (body: string): HastRoot =>
  mdxToHast(ended(body), {
    features: { ...features, frontmatter: false },
    position: false,
  }) as HastRoot;
