import { createHash } from 'node:crypto';
import { appendFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { sites } from '../sites.ts';
import { buildDay, buildProject, copyProject, epochOf } from './project.ts';

/** A digest of every file of a folder, by its path there. */
function digest(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [
      path.relative(folder, file),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

/** Files that only one of two folders holds, or whose bytes differ. */
function differences(one: string, other: string): string[] {
  const [left, right] = [digest(one), digest(other)];
  expect(left.size).toBeGreaterThan(0);
  return [...new Set([...left.keys(), ...right.keys()])]
    .filter((file) => left.get(file) !== right.get(file))
    .sort();
}

describe('the root site, built again for the same day', () => {
  const [{ dir, base }] = sites;
  const environment = { BASE_PATH: base, SOURCE_DATE_EPOCH: epochOf(buildDay) };

  test('is the same to the byte from another folder, in another time zone and locale, without caches and repository, and the same after an edit with and without them', () => {
    const locale = 'tr_TR.UTF-8';
    const abroad = { TZ: 'Pacific/Kiritimati', LC_ALL: locale, LANG: locale };
    const copy = copyProject();
    try {
      const site = buildProject(copy, 'dist', { ...environment, ...abroad });
      expect(differences(dir, site)).toEqual([]);
      // Another text, with what the build before has kept and written, and with nothing of it.
      appendFileSync(path.join(copy, 'content/faq/how-technical.mdx'), '\nOne more sentence.\n');
      expect(readdirSync(path.join(copy, '.cache/readings'))).toHaveLength(1);
      const again = buildProject(copy, 'dist', { ...environment, ...abroad });
      rmSync(path.join(copy, '.cache'), { recursive: true });
      const anew = buildProject(copy, 'dist-2', { ...environment, ...abroad });
      expect(differences(again, anew)).toEqual([]);
      expect(differences(dir, again)).toContain(path.normalize('faq/how-technical/index.html'));
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  });
});
