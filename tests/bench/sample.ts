import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** The home page, and the lightest, middle and heaviest reading page of a built site. */
export function samplePages(site: string): { what: string; address: string }[] {
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'index.html')
    .map((file) => ({ file, html: readFileSync(path.join(site, file), 'utf8') }))
    .filter(({ html }) => /<main[^>]*class="[^"]*\breading\b/.test(html))
    .map(({ file, html }) => ({
      address: `/${file.split(path.sep).slice(0, -1).join('/')}/`,
      weight: gzipSync(html).length,
    }))
    .sort((a, b) => a.weight - b.weight);
  const at = (what: string, place: number): { what: string; address: string }[] => {
    const page = pages[place];
    return page ? [{ what, address: page.address }] : [];
  };
  return [
    { what: 'Home', address: '/' },
    ...at('Lightest', 0),
    ...at('Middle', Math.floor(pages.length / 2)),
    ...at('Heaviest', pages.length - 1),
  ];
}
