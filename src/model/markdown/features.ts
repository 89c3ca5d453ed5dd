import type { Features } from 'satteri';

/** How a body is written: Markdown with components, or plain Markdown. */
export type BodyFormat = 'mdx' | 'md';

/** How the body of a file is written, by its ending. */
export const formatOf = (file: string): BodyFormat => (file.endsWith('.md') ? 'md' : 'mdx');

/** What the bodies of each format may hold; the build and the content check parse with the same. */
export const featuresOf = (format: BodyFormat): Features => ({
  // Components cite sources where there are any. An underscore keeps apart from writers' anchors.
  gfm: { footnotes: format === 'md' && { clobberPrefix: '_' } },
  // Plain Markdown shows the signs that its writer typed, as its specification says.
  smartPunctuation: format === 'mdx' && { dashes: false },
  // `## Heading {#its-own-anchor}`
  headingAttributes: true,
  frontmatter: false,
});
