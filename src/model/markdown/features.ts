import type { Features } from 'satteri';

/** What the Markdown of the guide may hold; the build and the content check parse with the same. */
export const features: Features = {
  gfm: { footnotes: false },
  smartPunctuation: { dashes: false },
  // `## Heading {#its-own-anchor}`
  headingAttributes: true,
};
