import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { writeGuide } from '../fixtures/frameworks/guide.ts';
import { harbour } from '../fixtures/frameworks/harbour.ts';
import { type Benchmark, table } from './benchmark.ts';
import { measureBuild } from './command.ts';

/** What the page of all skills may weigh before a role is chosen, in bytes. */
const budget = 300_000;
/** Pages that every report has, whatever they weigh. */
const named: readonly string[] = ['/skills/', '/skills/for/pilot/'];
/** So many of the heaviest are listed, too. */
const heaviest = 5;

/** Builds a guide of 20 roles, 200 positions and 170 skills, and weighs its pages. */
export const large: Benchmark = {
  name: 'large',
  async run({ folder, say }) {
    const place = path.join(folder, 'large');
    const content = path.join(place, 'content');
    const site = path.join(place, 'site');
    try {
      writeGuide(harbour, content);
      const { seconds, memory } = await measureBuild(site, {
        CONTENT_DIR: content,
        BASE_PATH: '/',
      });
      const pages = pagesOf(site).toSorted((a, b) => b.html.length - a.html.length);
      const skills = pages.find((page) => page.address === '/skills/');
      if (!skills || skills.html.length > budget)
        throw new Error(`/skills/ has ${skills?.html.length} bytes, and may have ${budget}.`);
      const shown = [
        ...pages.filter(({ address }) => named.includes(address)),
        ...pages.filter(({ address }) => !named.includes(address)).slice(0, heaviest),
      ];
      const held = memory === null ? '' : `, with ${(memory / 1e9).toFixed(2)} GB`;
      const built = `${pages.length} pages in ${seconds.toFixed(1)} s${held}.`;
      say(built);
      return `${built}\n\n${table(
        ['Page', 'HTML', 'with gzip'],
        shown.map(({ address, html }) => [
          `\`${address}\``,
          kilobytes(html.length),
          kilobytes(gzipSync(html).length),
        ]),
      )}`;
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  },
};

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

const pagesOf = (site: string): { address: string; html: Buffer }[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'index.html')
    .map((file) => {
      const folder = path.dirname(file).replaceAll(path.sep, '/');
      return {
        address: folder === '.' ? '/' : `/${folder}/`,
        html: readFileSync(path.join(site, file)),
      };
    });
