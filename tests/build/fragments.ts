import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ReadSite } from './pages.ts';

/** What the index knows of one page. */
interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** What the index knows of every page, as the browser reads it. */
export function readFragments({ dir }: ReadSite): Fragment[] {
  const folder = path.join(dir, 'pagefind/fragment');
  return readdirSync(folder).map((file) => {
    const text = gunzipSync(readFileSync(path.join(folder, file))).toString();
    return JSON.parse(text.replace(/^pagefind_dcd/, '')) as Fragment;
  });
}
