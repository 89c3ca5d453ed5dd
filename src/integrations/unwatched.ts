import path from 'node:path';

/** Folders of the project in which nothing is that pages are made of. */
const folders = ['.cache', 'dist', 'tests'];

/**
 * What the author's server need not watch, as patterns: folders in which builds and tests leave
 * thousands of files, but for one that holds the content. Both paths are absolute.
 */
export const unwatched = (root: string, content: string): string[] =>
  folders
    .map((name) => path.join(root, name) + path.sep)
    .filter((folder) => !content.startsWith(folder))
    .map((folder) => `${folder.replaceAll(path.sep, '/')}**`);
