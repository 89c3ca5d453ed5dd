import { writeFileSync } from 'node:fs';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { minify } from 'vite';
import { engine } from '../../features/search/engine.model.ts';

interface Page {
  readonly url: string;
  readonly content: string;
}

/** So many pages are sent at once: to wake Pagefind takes as long as to make a page ready for it. */
const most = 32;

/** A search index that is being written. */
export interface IndexWriter {
  /** The code that readers search with, as it will be written: files by name. */
  readonly code: ReadonlyMap<string, Uint8Array>;
  /** Adds a page by its address below the base; waits for nothing. */
  readonly add: (page: Page) => void;
  /** Writes the whole index to a folder. Throws where Pagefind has reported an error. */
  readonly write: (folder: string) => Promise<void>;
}

/**
 * How many places where words are found go into one file of the index. A reader loads a file or two
 * for each word of a query; by itself, Pagefind would put forty times as much into each. It takes
 * this from its environment only.
 */
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '800';

/** Starts Pagefind, which is a process of its own. Throws where it does not start. */
export async function openIndex(): Promise<IndexWriter> {
  const code = new Map([[engine, await shortEngine()]]);
  const { index, errors } = await newIndex();
  const problems = [...errors];
  const underWay: Promise<void>[] = [];
  let pages: Page[] = [];
  const note = (answer: { readonly errors: readonly string[] }): void => {
    problems.push(...answer.errors);
  };
  const noteFailure = (error: unknown): void => {
    problems.push(String(error));
  };
  const send = (): void => {
    for (const page of pages) underWay.push(index.addHTMLFile(page).then(note, noteFailure));
    pages = [];
  };
  return {
    code,
    add(page) {
      if (pages.push(page) === most) send();
    },
    async write(folder) {
      send();
      await Promise.all(underWay);
      note(await index.writeFiles({ outputPath: folder }));
      for (const [name, bytes] of code) writeFileSync(path.join(folder, name), bytes);
      await pagefind.close();
      if (problems.length) throw new Error(`Pagefind reported: ${problems.join('; ')}`);
    },
  };
}

async function newIndex(): Promise<{ index: pagefind.PagefindIndex; errors: string[] }> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  return { index, errors };
}

/**
 * The code of Pagefind with short names and nothing that readers can do without. Pages vouch for it
 * before any index is written, so it comes out of an empty one.
 */
async function shortEngine(): Promise<Uint8Array> {
  const { index } = await newIndex();
  const { files, errors } = await index.getFiles();
  if (errors.length) throw new Error(`Pagefind reported: ${errors.join('; ')}`);
  await index.deleteIndex();
  const file = files.find((one) => one.path === engine);
  if (!file) throw new Error(`Pagefind has no file ${engine}`);
  const { code } = await minify(engine, Buffer.from(file.content).toString(), { module: true });
  return Buffer.from(code);
}
