import {
  cpSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { deploy, goTo } from '../../../src/publish/deploy/deploy.ts';
import { placeAt } from '../../../src/publish/deploy/place.ts';
import { readBuilt } from '../../../src/publish/site/built.ts';
import { CommandError } from '../../../src/tools/command.ts';
import { withFailingDisk } from './failing-disk.ts';
import { hashedFiles, tinySite, workplace, writeTiny } from './tiny.ts';

const keep = 2;
const folder = workplace();
const start = path.join(folder, 'start');
const dist = writeTiny(path.join(folder, 'dist'), 'new');
const newDist = readBuilt(dist);
// As many releases as are kept, and one to go, so that every step is made.
for (const version of ['zero', 'one', 'two', 'live'])
  deploy(placeAt(start), readBuilt(writeTiny(path.join(folder, version), version)), {
    keep,
    mayShrink: false,
    mayMove: false,
  });

/** A place of its own with the same releases. */
function again(): ReturnType<typeof placeAt> {
  const copy = path.join(folder, 'host');
  rmSync(copy, { recursive: true, force: true });
  cpSync(start, copy, { recursive: true, verbatimSymlinks: true });
  return placeAt(copy);
}

const publish = (place: ReturnType<typeof placeAt>) =>
  deploy(place, newDist, { keep, mayShrink: false, mayMove: false });

/** What is served at a place: all of its own files and those that open tabs need. */
function expectWhole(place: ReturnType<typeof placeAt>, version: string, open: string[]): void {
  for (const [file, content] of tinySite(version))
    expect(readFileSync(path.join(place.current, file)), file).toEqual(Buffer.from(content));
  for (const file of open.flatMap(hashedFiles))
    expect(lstatSync(path.join(place.current, file)).isFile(), file).toBe(true);
}

const versionAt = ({ current }: ReturnType<typeof placeAt>): string =>
  /Welcome to (\w+)/.exec(readFileSync(path.join(current, 'index.html'), 'utf8'))![1]!;

/** Nothing is left of a run that was cut short. */
function expectTidy(place: ReturnType<typeof placeAt>): void {
  expect(readdirSync(place.folder).toSorted()).toEqual(['current', 'releases']);
  const releases = readdirSync(place.releases);
  expect(releases.length).toBe(keep + 1);
  for (const release of releases)
    expect(readdirSync(path.join(place.releases, release)).toSorted()).toEqual([
      'release.json',
      'site',
    ]);
}

/** Cuts a run short. The lock that it leaves is that of a process which is no more. */
function kill(place: ReturnType<typeof placeAt>, made: number, work: () => unknown): void {
  if (withFailingDisk('killed', made, work).error)
    writeFileSync(path.join(place.folder, '.deploy.lock'), '999999999');
}

/**
 * Numbers of steps that a deploy makes before it is cut short: every one from where the release is
 * finished, and one in four of those that fill it with files.
 */
function stepsOf(how: 'killed' | 'full'): number[] {
  const place = again();
  const { steps } = withFailingDisk(how, Infinity, () => publish(place));
  return Array.from({ length: steps }, (_, made) => made).filter(
    (made) => made % 4 === 0 || made > steps - 30,
  );
}

describe('a deploy', () => {
  test('that is killed before any of its steps leaves one release whole, and the next run leaves nothing else', () => {
    const outcomes = new Set<string>();
    const steps = stepsOf('killed');
    expect(steps.length).toBeGreaterThan(40);
    for (const made of steps) {
      const place = again();
      kill(place, made, () => publish(place));
      const version = versionAt(place);
      outcomes.add(version);
      expectWhole(place, version, version === 'new' ? ['live', 'two'] : ['two', 'one']);
      expect(publish(place).isNew).toBe(version === 'live');
      expectWhole(place, 'new', ['live', 'two']);
      expectTidy(place);
      goTo(place, null);
      expectWhole(place, 'live', ['new', 'two']);
    }
    expect(outcomes).toEqual(new Set(['live', 'new']));
  });

  test('whose disk is full at any of its steps says so, changes nothing and takes no room', () => {
    for (const made of stepsOf('full')) {
      const place = again();
      const target = readlinkSync(place.current);
      const { error } = withFailingDisk('full', made, () => publish(place));
      if (error === null) {
        // The new release was live by then, and only what tabs need after going back is missing.
        expect(versionAt(place), `${made}`).toBe('new');
      } else {
        expect(error, `${made}`).toBeInstanceOf(CommandError);
        expect((error as Error).message).toMatch(
          /^There is no room left for .* \(ENOSPC\)\. What is served at .* was not changed\./,
        );
        expect(readlinkSync(place.current)).toBe(target);
        expectWhole(place, 'live', ['two', 'one']);
        expect(readdirSync(place.releases).filter((name) => name.startsWith('.'))).toEqual([]);
      }
      publish(place);
      expectWhole(place, 'new', ['live', 'two']);
    }
  });

  test('that goes back is as safe', () => {
    const { steps } = withFailingDisk('killed', Infinity, () => goTo(again(), null));
    for (let made = 0; made < steps; made += 1) {
      const place = again();
      kill(place, made, () => goTo(place, null));
      const version = versionAt(place);
      expectWhole(place, version, version === 'two' ? ['live', 'one'] : ['two', 'one']);
      if (version === 'live') goTo(place, null);
      expectWhole(place, 'two', ['live', 'one']);
    }
  });
});
