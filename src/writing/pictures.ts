import path from 'node:path';
import type { ImageMetadata } from 'astro';

const root = process.cwd();
// Drafts and hidden files are not checked, so they are not published either.
const found = import.meta.glob<{ default: ImageMetadata }>(
  ['@content/**/*.{png,svg,jpg,jpeg,webp,avif}', '!@content/**/{_,.}*', '!@content/**/{_,.}*/**'],
  { eager: true },
);
/** By absolute path; the build names them from the project's root, also where they lie outside. */
const pictures = new Map(
  Object.entries(found).map(([file, { default: picture }]) => [path.join(root, file), picture]),
);

/**
 * A picture that a body names: `./plan.svg` in the file `content/about/page.mdx`. Throws where
 * there is none.
 */
export function pictureAt(address: string, file: string): ImageMetadata {
  const picture = pictures.get(path.resolve(root, path.dirname(file), decodeURI(address)));
  if (!picture) throw new Error(`${file} names the picture “${address}”, which is not there.`);
  return picture;
}
