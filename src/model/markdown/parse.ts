import type { Root as HastRoot } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import { markdownToMdast, mdxToHast, mdxToMdast } from 'satteri';
import { type BodyFormat, featuresOf } from './features.ts';

/** Without a last line break, some unfinished code brings the parser down. */
const ended = (body: string): string => (body.endsWith('\n') ? body : `${body}\n`);

function parse(body: string, format: BodyFormat, options: object): MdastRoot {
  const all = { features: featuresOf(format), ...options };
  return (
    format === 'mdx' ? mdxToMdast(ended(body), all) : markdownToMdast(ended(body), all)
  ) as MdastRoot;
}

/**
 * The Markdown tree of a body; each node knows its offset in it. Throws where MDX cannot be read,
 * with line and column before the message; plain Markdown always can.
 */
export const parseBody = (body: string, format: BodyFormat): MdastRoot => parse(body, format, {});

/** The Markdown tree of a body as its writer typed it, with plain quotation marks. */
export const parsePlain = (body: string, format: BodyFormat): MdastRoot =>
  parse(body, format, {
    features: { ...featuresOf(format), smartPunctuation: false },
  });

/** The HTML tree of a body with components. Throws as `parseBody` does, and on nothing else. */
export const renderBody = (body: string): HastRoot =>
  mdxToHast(ended(body), { features: featuresOf('mdx'), position: false }) as HastRoot;
