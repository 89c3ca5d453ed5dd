import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readlinkSync, statfsSync } from 'node:fs';
import path from 'node:path';
import { placeAt } from '../../../src/publish/deploy/place.ts';
import { differenceOf, type Files, filesOf } from '../../../src/publish/site/built.ts';
import { isHashed } from '../../../src/server/headers.ts';
import { root } from '../../sites.ts';
import { exactly, type Figure, reported } from '../check.ts';

const program = path.join(root, 'src/publish/deploy/main.ts');

/** Runs the command. Gives its code, which is null where it was killed, and how long it took. */
function run(
  words: readonly string[],
  killAfter?: number,
): Promise<[number | null, number, string]> {
  const start = performance.now();
  const child = spawn(process.execPath, [program, ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += String(text)));
  const timer = killAfter && setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise((resolve) =>
    child.once('close', (code) => {
      clearTimeout(timer || undefined);
      resolve([code, performance.now() - start, said]);
    }),
  );
}

/** Whether a folder holds a build whole, with the hashed files of others. */
function holds(folder: string, own: Files, others: readonly Files[]): boolean {
  const files = filesOf(folder);
  const mine = new Map([...files].filter(([file]) => own.has(file)));
  return (
    differenceOf(mine, own) === null &&
    others.every((other) => [...other.keys()].every((file) => !isHashed(file) || files.has(file)))
  );
}

/** Kills the command 20 times, at moments spread at random over the time that it takes. */
export async function killAtRandom(builds: readonly string[], work: string): Promise<Figure[]> {
  const folder = path.join(work, 'killed');
  const { current } = placeAt(folder);
  const files = builds.map(filesOf);
  await run([folder, '--built', builds[0]!]);
  const [, time] = await run([folder, '--built', builds[1]!]);
  let live = 1;
  const moments: number[] = [];
  const seen = { killed: 0, unchanged: 0, switched: 0, broken: 0 };
  let green = 0;
  for (let round = 0; round < 20; round += 1) {
    const next = (live + 1) % builds.length;
    const before = readlinkSync(current);
    const moment = Math.round(time * 1.1 * Math.random());
    moments.push(moment);
    const [code] = await run([folder, '--built', builds[next]!], moment);
    if (code === null) seen.killed += 1;
    const isOld = readlinkSync(current) === before;
    const shown = isOld ? live : next;
    if (!holds(current, files[shown]!, [files[live]!])) seen.broken += 1;
    else if (isOld) seen.unchanged += 1;
    else seen.switched += 1;
    const [again] = await run([folder, '--built', builds[next]!]);
    if (again === 0 && holds(current, files[next]!, [files[live]!])) green += 1;
    live = next;
  }
  console.log(`killed after ${moments.toSorted((a, b) => a - b).join(', ')} ms`);
  return [
    reported('a deploy of this guide takes', `${(time / 1000).toFixed(1)} s`),
    exactly('kills at random moments', 20, 20),
    reported(
      'killed before its end, and served then',
      `${seen.killed}, ${seen.unchanged} times the old release and ${seen.switched} the new one`,
    ),
    exactly('what was served afterwards was not whole', seen.broken, 0),
    exactly('next runs that were well', green, 20),
  ];
}

/** Publishes on a disk that is full after the first release; it takes the rights of root. */
export async function fillDisk(builds: readonly string[], work: string): Promise<Figure[]> {
  const folder = path.join(work, 'full');
  mkdirSync(folder);
  const mounted = (size: string): boolean =>
    spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', folder]).status === 0;
  if (!mounted('size=100m')) return [reported('full disk', 'not measured: it needs root')];
  try {
    const { current } = placeAt(folder);
    await run([folder, '--built', builds[0]!]);
    const { blocks, bfree, bsize } = statfsSync(folder);
    // The next release needs more than that, however much it shares with the first.
    const room = (blocks - bfree) * bsize + 512 * 1024;
    spawnSync('mount', ['-o', `remount,size=${room}`, folder]);
    const before = [readlinkSync(current), filesOf(current)] as const;
    const [code, , said] = await run([folder, '--built', builds[1]!]);
    const same = readlinkSync(current) === before[0] && !differenceOf(filesOf(current), before[1]);
    spawnSync('mount', ['-o', 'remount,size=200m', folder]);
    const [again] = await run([folder, '--built', builds[1]!]);
    return [
      exactly('code with a full disk', code ?? 'killed', 1),
      exactly('it says so', said.startsWith('There is no room left for ') ? 'yes' : said, 'yes'),
      exactly('what is served is the same to the byte', same ? 'yes' : 'no', 'yes'),
      exactly('code once there is room', again ?? 'killed', 0),
    ];
  } finally {
    spawnSync('umount', [folder]);
  }
}
