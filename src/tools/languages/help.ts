/** What `npm run build:languages` takes. */
export const help = `Builds the guide in several languages, each a site of its own, next to each other.

  npm run build:languages -- <folder> [<folder> …] [--outDir dist]

The guide of this project, or of CONTENT_DIR, is built into dist/. The guide in each <folder> is built
into a folder of dist/ called after its language, such as dist/de/. Its pages say where the same page
is in the other languages, where there is one; all others lead to that language's home page.

  npm run build:languages -- docs/examples/german

SITE_URL and BASE_PATH say where all of it is published; the others' own url and base do not count.
It ends with 0 where it is done, 1 where a content folder or a build is at fault, 2 where it was not
understood.`;
