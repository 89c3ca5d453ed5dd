import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll } from 'vitest';

/** Where the system keeps files in memory: a deploy waits for the disk many times. */
const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** A folder for the tests of one file, which goes with them. */
export function workplace(): string {
  const folder = mkdtempSync(path.join(memory, 'publish-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A text as CBOR writes it, in which the index of the search is written. */
const cborText = (text: string): Buffer =>
  Buffer.concat([Buffer.from([0x60 + text.length]), Buffer.from(text)]);

const packed = (content: Buffer | string): Buffer =>
  gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), Buffer.from(content)]));

/**
 * The files of a small site as a build writes it: pages, code in files with hashes in their names,
 * an index to search. What is in it depends on `version` alone.
 */
export function tinySite(version: string, base = '/'): Map<string, Buffer | string> {
  const origin = `https://guide.example.org${base}`;
  const inner = `export const version = '${version}';\n`;
  const part = `part.${hashOf(inner).slice(0, 8)}.js`;
  const outer = `import { version } from './${part}';\nimport('${'./'}${part}');\nconst all = ['_astro/${part}'];\nconsole.log(version, all);\n`;
  const main = `${hashOf(outer).slice(0, 8)}.js`;
  const sheet = `body{background:url(${base}_astro/sign.abc.svg)}/* url(gone.svg) */`;
  const css = `page.${hashOf(sheet).slice(0, 8)}.css`;
  const page = (place: string, text: string): string =>
    `<!DOCTYPE html><html lang="en-GB"><head><title>Guide &amp; ${version}</title>` +
    `<link rel="canonical" href="${origin}${place}"><link rel="stylesheet" href="${base}_astro/${css}">` +
    `<script>const text = '<a href="/nowhere/">';</script><script type="module" src="${base}_astro/${main}"></script>` +
    `</head><body><!-- <a href="/gone/"> --><p>${text}</p><a href="${base}faq/?a=1&amp;b=2#top">Questions</a>` +
    `<img srcset="${base}_astro/sign.abc.svg 1x" alt="a > b"><a href="https://elsewhere.example/x">x</a></body></html>`;
  const name = `en-gb_${hashOf(version).slice(0, 7)}`;
  const meta = Buffer.concat([
    ...[0x83, 0x65].map((byte) => Buffer.from([byte])),
    Buffer.from('1.6.0'),
    cborText(name),
    cborText(`en-gb_${hashOf(`index ${version}`).slice(0, 7)}`),
  ]);
  const entry = {
    version: '1.6.0',
    languages: { 'en-gb': { hash: name, wasm: 'en-gb', page_count: 1 } },
  };
  return new Map<string, Buffer | string>([
    ['index.html', page('', `Welcome to ${version}.`)],
    ['404.html', page('404.html', 'Not here.')],
    ['faq/index.html', page('faq/', `Answers of ${version}.`)],
    ['old/index.html', `<meta http-equiv="refresh" content="0;url=${base}faq/">`],
    ['robots.txt', 'User-agent: *\n'],
    ['sitemap-index.xml', `<loc>${origin}sitemap-0.xml</loc>`],
    ['sitemap-0.xml', `<loc>${origin}</loc><loc>${origin}faq/</loc>`],
    [`_astro/${main}`, outer],
    [`_astro/${part}`, inner],
    [`_astro/${css}`, sheet],
    ['_astro/sign.abc.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['pagefind/pagefind.js', 'export const search = () => [];\n'],
    ['pagefind/pagefind-entry.json', JSON.stringify(entry)],
    ['pagefind/names.json', JSON.stringify({ titles: 'Questions' })],
    ['pagefind/words.json', JSON.stringify({ ids: 'abcdefg', idLetters: 7 })],
    [`pagefind/pagefind.${name}.pf_meta`, packed(meta)],
    [`pagefind/fragment/${name}.pf_fragment`, packed(`{"url":"/faq/","content":"${version}"}`)],
    [
      `pagefind/index/en-gb_${hashOf(`index ${version}`).slice(0, 7)}.pf_index`,
      packed(`index ${version}`),
    ],
    ['pagefind/wasm.en-gb.pagefind', packed('wasm')],
  ]);
}

/** Writes such a site into a folder, in place of what is there, and gives the folder. */
export function writeTiny(folder: string, version: string, base = '/'): string {
  rmSync(folder, { recursive: true, force: true });
  for (const [file, content] of tinySite(version, base)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  return folder;
}

/** The files of a small site whose names hold a hash. */
export const hashedFiles = (version: string): string[] =>
  [...tinySite(version).keys()].filter(
    (file) => file.startsWith('_astro/') || /\.pf_\w+$/.test(file),
  );
