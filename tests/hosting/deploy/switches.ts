import { spawn } from 'node:child_process';
import path from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { deploy, goTo } from '../../../src/publish/deploy/deploy.ts';
import { placeAt } from '../../../src/publish/deploy/place.ts';
import { readBuilt } from '../../../src/publish/site/built.ts';
import { exactly, type Figure, reported } from '../check.ts';
import { serveFolder } from './static-server.ts';

const pages = [
  '/',
  '/quiz/',
  '/search/',
  '/faq/',
  '/glossary/',
  '/skills/',
  '/roles/',
  '/compare/',
];

interface Met {
  readonly requests: number;
  readonly views: number;
  readonly failed: number;
  readonly brokenViews: number;
  readonly examples: readonly string[];
}

/** Switches 200 times between releases that differ, while readers open pages as fast as they can. */
export async function switchUnderLoad(builds: readonly string[], work: string): Promise<Figure[]> {
  const place = placeAt(path.join(work, 'switched'));
  const terms = { keep: 5, mayShrink: false, mayMove: false };
  const sites = builds.map(readBuilt);
  const ids = [deploy(place, sites[0]!, terms).live.id];
  const server = await serveFolder(place.current);
  const readers = [1, 2].map(() => {
    const program = path.join(import.meta.dirname, 'visitor.ts');
    const child = spawn(process.execPath, [program, server.origin, ...pages], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const said = new Promise<string>((resolve) => {
      let text = '';
      child.stdout.on('data', (piece: Buffer) => (text += String(piece)));
      child.once('close', () => resolve(text));
    });
    return { child, said };
  });
  const start = performance.now();
  let switches = 0;
  let all: Met[];
  try {
    for (const site of sites.slice(1)) {
      ids.push(deploy(place, site, terms).live.id);
      switches += 1;
    }
    for (; switches < 200; switches += 1) {
      // Back by one, forward by two, and so on: neighbours and releases that are far apart.
      goTo(place, ids[(switches * 7) % ids.length]!);
      await breathe();
    }
  } finally {
    for (const { child } of readers) child.stdin.end();
    all = (await Promise.all(readers.map(({ said }) => said))).map(
      (text) => JSON.parse(text) as Met,
    );
    await server.stop();
  }
  const seconds = (performance.now() - start) / 1000;
  const sum = (of: (met: Met) => number): number => all.reduce((total, met) => total + of(met), 0);
  for (const example of all.flatMap(({ examples }) => examples)) console.log(example);
  const requests = sum((met) => met.requests);
  return [
    exactly('switches under load', switches, 200),
    reported('server', server.name),
    reported(
      'requests',
      `${requests} in ${seconds.toFixed(0)} s (${Math.round(requests / seconds)} a second)`,
    ),
    exactly(
      'failed requests',
      sum((met) => met.failed),
      0,
    ),
    exactly(
      `page views that named a missing file, of ${sum((met) => met.views)}`,
      sum((met) => met.brokenViews),
      0,
    ),
  ];
}
