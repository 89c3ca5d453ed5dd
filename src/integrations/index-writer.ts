import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { minify } from 'vite';

/** A search index that is being written. */
export interface IndexWriter {
  /** Adds a page by its address below the base. Waits only while many are under way. */
  readonly add: (page: { readonly url: string; readonly content: string }) => Promise<void>;
  /** Writes the whole index to a folder. Throws where Pagefind has reported an error. */
  readonly write: (folder: string) => Promise<void>;
}

/** Pages that Pagefind may be given before it has read the first of them. */
const most = 32;

/**
 * How many places where words are found go into one file of the index. A reader loads a file or two
 * for each word of a query; by itself, Pagefind would put forty times as much into each. It takes
 * this from its environment only.
 */
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '800';

/** Writes a script with short names and nothing that readers can do without. */
async function shorten(file: string): Promise<void> {
  const { code } = await minify(file, readFileSync(file, 'utf8'), { module: true });
  writeFileSync(file, code);
}

/** Starts Pagefind, which is a process of its own. Throws where it does not start. */
export async function openIndex(): Promise<IndexWriter> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const problems = [...errors];
  const underWay: Promise<void>[] = [];
  const note = (answer: { readonly errors: readonly string[] }): void => {
    problems.push(...answer.errors);
  };
  return {
    async add(page) {
      underWay.push(index.addHTMLFile(page).then(note));
      if (underWay.length > most) await underWay.shift();
    },
    async write(folder) {
      await Promise.all(underWay);
      note(await index.writeFiles({ outputPath: folder }));
      await shorten(path.join(folder, 'pagefind.js'));
      await pagefind.close();
      if (problems.length) throw new Error(`Pagefind reported: ${problems.join('; ')}`);
    },
  };
}
