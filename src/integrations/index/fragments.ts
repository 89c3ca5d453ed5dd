import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { writeOver } from '../../outputs/write-over.ts';

/** What Pagefind keeps of a page, one file each. */
export interface Fragment {
  /** What the index calls the page. */
  readonly id: string;
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

const ending = '.pf_fragment';
/** What a fragment begins with, before its JSON. */
const mark = 'pagefind_dcd';
/** What is only there to be searched, and what the lists of names hold anyway. */
const unshown = ['asked', 'aliases', 'name'];

/**
 * Reads the fragments of the index in `folder`, ordered by address, and takes out of the files what
 * no result shows: readers load one for each result. A file that has nothing of this stays as
 * Pagefind wrote it, which packs as well. Throws where a file cannot be read.
 */
export function slimFragments(folder: string): Fragment[] {
  const fragments = path.join(folder, 'fragment');
  return readdirSync(fragments)
    .map((name): Fragment => {
      const file = path.join(fragments, name);
      const text = gunzipSync(readFileSync(file)).toString();
      const whole = JSON.parse(text.slice(mark.length)) as Omit<Fragment, 'id'>;
      if (unshown.some((key) => key in whole.meta)) {
        const meta = Object.entries(whole.meta).filter(([key]) => !unshown.includes(key));
        const shown = { ...whole, meta: Object.fromEntries(meta) };
        writeOver(file, gzipSync(mark + JSON.stringify(shown), { level: 9 }));
      }
      return { ...whole, id: path.basename(name, ending) };
    })
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}
