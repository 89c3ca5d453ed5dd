import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, cpSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../sites.ts';
import { type Benchmark, median, table } from './benchmark.ts';
import { writeContent } from './content.ts';

const starts = 3;
const edits = 15;
/** Milliseconds after which a page counts as lost. */
const longest = 60_000;

/** What is written, and where it is read. */
interface Guide {
  readonly name: string;
  readonly content: string;
  readonly file: string;
  readonly address: string;
}

/** Starts the author's server, and saves edits until each can be read. */
export const authoring: Benchmark = {
  name: 'authoring',
  async run({ folder, say }) {
    const own = path.join(folder, 'own/content');
    cpSync(path.join(root, 'content'), own, { recursive: true });
    const made = path.join(folder, 'made/content');
    writeContent(made, { pages: 1000, kind: 'plain' });
    const guides: readonly Guide[] = [
      {
        name: 'Our own content',
        content: own,
        file: 'faq/how-technical.mdx',
        address: '/faq/how-technical/',
      },
      {
        name: '1,000 pages of plain Markdown',
        content: made,
        file: 'faq/question-1.md',
        address: '/faq/question-1/',
      },
    ];
    const rows: string[][] = [];
    for (const guide of guides) {
      const first: number[] = [];
      const seen: number[] = [];
      for (let start = 0; start < starts; start++) {
        const taken = await author(guide, start === starts - 1 ? edits : 0);
        first.push(taken.first);
        seen.push(...taken.seen);
        say(`${guide.name}: first page after ${milliseconds(taken.first)}`);
      }
      rows.push([
        guide.name,
        milliseconds(Math.max(...first)),
        milliseconds(median(first)),
        milliseconds(median(seen)),
        milliseconds(Math.max(...seen)),
      ]);
    }
    return table(
      ['Content', 'First page, slowest', 'Median', 'An edit is seen, median', 'Slowest'],
      rows,
    );
  },
};

const milliseconds = (value: number): string => `${Math.round(value).toLocaleString('en-GB')} ms`;

/** Milliseconds from the start to the first page, and from each edit until the page shows it. */
async function author(
  { content, file, address }: Guide,
  count: number,
): Promise<{ first: number; seen: number[] }> {
  const port = await freePort();
  const page = `http://localhost:${port}${address}`;
  const begun = performance.now();
  const server = spawn('node', ['src/node.mjs', 'astro', 'dev'], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, CONTENT_DIR: content, PORT: String(port) },
  });
  try {
    await until(page, '');
    const first = performance.now() - begun;
    const seen: number[] = [];
    for (let edit = 0; edit < count; edit++) {
      await wait(500);
      const words = `Edit number ${edit}x${process.pid}`;
      const saved = performance.now();
      appendFileSync(path.join(content, file), `\n${words}.\n`);
      await until(page, words);
      seen.push(performance.now() - saved);
    }
    return { first, seen };
  } finally {
    await ended(server);
  }
}

/** Asks for a page until it is there and holds some words. Throws after a minute. */
async function until(page: string, words: string): Promise<void> {
  const end = performance.now() + longest;
  for (;;) {
    const html = await fetch(page).then(
      (response) => (response.ok ? response.text() : ''),
      () => '',
    );
    if (html && html.includes(words)) return;
    if (performance.now() > end) throw new Error(`${page} did not show “${words}” in a minute.`);
    await wait(10);
  }
}

const ended = (server: ChildProcess): Promise<unknown> =>
  new Promise((done) => {
    server.on('close', done);
    server.kill();
  });

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });
