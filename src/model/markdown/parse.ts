import type { Root as HastRoot } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import { markdownToHast, markdownToMdast, mdxToHast, mdxToMdast } from 'satteri';
import { type BodyFormat, featuresOf } from './features.ts';
import { type HtmlProblem, nestHtml } from './html-tree.ts';

/** Without a last line break, some unfinished code brings the parser down. */
const ended = (body: string): string => `${body}\n`;

/** A body as Markdown, and what of its HTML makes no element and is left out. */
export interface ParsedBody {
  readonly tree: MdastRoot;
  readonly problems: readonly HtmlProblem[];
}

function parse(body: string, format: BodyFormat, options: object): ParsedBody {
  const all = { features: featuresOf(format), ...options };
  if (format === 'mdx') return { tree: mdxToMdast(ended(body), all) as MdastRoot, problems: [] };
  const tree = markdownToMdast(ended(body), all) as MdastRoot;
  return { tree, problems: nestHtml(tree) };
}

/**
 * The Markdown tree of a body; each node knows its offset in it. HTML is made of elements, as
 * components are. Throws where MDX cannot be read, with line and column before the message; plain
 * Markdown always can.
 */
export const parseBody = (body: string, format: BodyFormat): ParsedBody => parse(body, format, {});

/** The Markdown tree of a body as its writer typed it, with plain quotation marks and no places. */
export const parsePlain = (body: string, format: BodyFormat): MdastRoot =>
  parse(body, format, {
    features: { ...featuresOf(format), smartPunctuation: false },
    position: false,
  }).tree;

/** The HTML tree of a body. Throws as `parseBody` does, and on nothing else. */
export function renderBody(body: string, format: BodyFormat): HastRoot {
  const features = featuresOf(format);
  return (
    format === 'mdx'
      ? mdxToHast(ended(body), { features, position: false })
      : markdownToHast(ended(body), { features: { ...features, rawHtml: true }, position: false })
  ) as HastRoot;
}
