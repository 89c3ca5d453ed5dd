import { appendFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from '../sites.ts';
import { type Benchmark, type Setting, table } from './benchmark.ts';
import { measure, measureBuild, type Taken } from './command.ts';
import { endings, type Kind, writeContent } from './content.ts';

const kinds: readonly Kind[] = ['components', 'plain'];

/** Builds made-up content of several sizes: from nothing, and again after one edit. */
export const building: Benchmark = {
  name: 'building',
  async run(setting) {
    const rows: string[][] = [];
    for (const pages of setting.sizes)
      for (const kind of kinds) rows.push(await measureKind(pages, kind, setting));
    return table(
      [
        'Pages',
        'Text per page',
        'Build',
        'Work',
        'Memory',
        'Index per page',
        'Build after one edit',
        'Check alone',
      ],
      rows,
    );
  },
};

async function measureKind(pages: number, kind: Kind, { folder, say }: Setting): Promise<string[]> {
  const place = path.join(folder, `${kind}-${pages}`);
  const content = path.join(place, 'content');
  const site = path.join(place, 'site');
  const environment = { CONTENT_DIR: content };
  const build = (): Promise<Taken> => measureBuild(site, environment);
  try {
    const bytes = writeContent(content, { pages, kind });
    const check = await measure('node', ['src/guide/check/main.ts'], environment);
    rmSync(path.join(root, '.cache/readings'), { recursive: true, force: true });
    const first = await build();
    const index = indexBytes(path.join(site, 'pagefind'));
    appendFileSync(path.join(content, `faq/question-0.${endings[kind]}`), '\nOne more sentence.\n');
    const again = await build();
    const row = [
      `${count(pages)} ${kind === 'plain' ? 'of plain Markdown' : 'with components'}`,
      `${(bytes / pages / 1000).toFixed(1)} kB`,
      seconds(first.seconds),
      first.work === null ? 'unknown' : seconds(first.work),
      first.memory === null ? 'unknown' : `${(first.memory / 1e9).toFixed(2)} GB`,
      `${(index / pages / 1000).toFixed(1)} kB`,
      seconds(again.seconds),
      seconds(check.seconds),
    ];
    say(row.join(', '));
    return row;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

const count = (number: number): string => number.toLocaleString('en-GB');
const seconds = (time: number): string => `${time.toFixed(1)} s`;

/** Bytes of the index itself; Pagefind's own code is the same for any site. */
const indexBytes = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.pf_\w+$/.test(entry.name))
    .reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0);
