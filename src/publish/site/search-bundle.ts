import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BuiltSite } from './built.ts';

/** What every packed file of the index begins with, once it is unpacked. */
const mark = 'pagefind_dcd';
const fixed = ['pagefind.js', 'pagefind-entry.json', 'names.json', 'words.json'];

interface Entry {
  readonly languages: Readonly<
    Record<string, { readonly hash: string; readonly wasm: string | null; page_count: number }>
  >;
}

/**
 * What is wrong with the search index of a site: files that are missing or damaged, and those that
 * do not belong together. A browser would take some of that for “nothing found”. A guide in another
 * language that lies in a folder of this one has an index of its own.
 */
export function searchFaults(site: BuiltSite): string[] {
  const homes = [...site.files.keys()].flatMap((file) => /^(.+\/)404\.html$/.exec(file)?.[1] ?? []);
  return ['', ...homes].flatMap((home) =>
    indexFaults(site, `${home}pagefind/`).map((fault) => `${home}${fault}`),
  );
}

/** The same for one index, which lies in `inside`. */
function indexFaults({ folder, files }: BuiltSite, inside: string): string[] {
  const missing = fixed.filter((file) => !files.has(inside + file));
  if (missing.length) return missing.map((file) => `pagefind/${file} is missing`);
  const faults: string[] = [];
  const unpacked = new Map<string, Buffer>();
  for (const file of files.keys()) {
    if (!file.startsWith(inside) || !/\.(?:pf_\w+|pagefind)$/.test(file)) continue;
    const name = file.slice(inside.length);
    try {
      const content = gunzipSync(readFileSync(path.join(folder, file)));
      if (content.subarray(0, mark.length).toString() !== mark) throw new Error('other content');
      unpacked.set(name, content);
    } catch {
      faults.push(`pagefind/${name} is damaged`);
    }
  }
  if (faults.length) return faults;
  try {
    const read = (file: string): unknown =>
      JSON.parse(readFileSync(path.join(folder, inside, file), 'utf8'));
    const { languages } = read('pagefind-entry.json') as Entry;
    const { ids, idLetters } = read('words.json') as { ids: string; idLetters: number };
    const { titles } = read('names.json') as { titles: string };
    let pages = 0;
    for (const { hash, wasm, page_count } of Object.values(languages)) {
      pages += page_count;
      faults.push(...languageFaults({ hash, wasm: wasm ?? 'unknown', page_count }, unpacked));
    }
    const [known, named] = [ids.length / idLetters, titles.split('\n').length];
    if (pages && (known !== pages || named !== pages))
      faults.push(
        `pagefind/ holds parts of different builds: ${pages} pages in its index, ${known} in words.json, ${named} in names.json`,
      );
  } catch (error) {
    faults.push(`pagefind/ cannot be read: ${(error as Error).message}`);
  }
  return faults;
}

function languageFaults(
  { hash, wasm, page_count }: { hash: string; wasm: string; page_count: number },
  unpacked: ReadonlyMap<string, Buffer>,
): string[] {
  const meta = unpacked.get(`pagefind.${hash}.pf_meta`);
  if (!meta) return [`pagefind/pagefind.${hash}.pf_meta is missing`];
  const parts = partsOf(meta, hash.replace(/_[^_]*$/, ''));
  const lost = parts.filter(
    (part) => !['fragment', 'index', 'filter'].some((kind) => unpacked.has(fileOf(kind, part))),
  );
  const pages = parts.filter((part) => unpacked.has(fileOf('fragment', part)));
  return [
    ...lost.map((part) => `pagefind/ lacks the part ${part}`),
    ...(unpacked.has(`wasm.${wasm}.pagefind`) ? [] : [`pagefind/wasm.${wasm}.pagefind is missing`]),
    ...(lost.length || pages.length === page_count
      ? []
      : [
          `pagefind/fragment/ has ${pages.length} pages of the ${page_count} that the index counts`,
        ]),
  ];
}

const fileOf = (kind: string, part: string): string => `${kind}/${part}.pf_${kind}`;

/**
 * Names of the parts that an index lists, such as `en-gb_34e3b21`. In CBOR, in which it is written,
 * a text follows its length.
 */
function partsOf(meta: Buffer, language: string): string[] {
  const names = new Set<string>();
  const start = Buffer.from(`${language}_`);
  for (let at = meta.indexOf(start); at > 0; at = meta.indexOf(start, at + 1)) {
    const before = meta[at - 1]!;
    const isLong = meta[at - 2] === 0x78 && before > 23;
    const length = isLong ? before : before - 0x60;
    const name = meta.subarray(at, at + length).toString();
    if ((isLong || length <= 23) && /_[\da-f]{7,}$/.test(name)) names.add(name);
  }
  return [...names];
}
