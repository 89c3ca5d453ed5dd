import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '../sites.ts';
import type { HostingCheck } from './check.ts';
import { buildGenerations } from './deploy/generations.ts';
import { fillDisk, killAtRandom } from './deploy/kills.ts';
import { switchUnderLoad } from './deploy/switches.ts';
import { openForFiveReleases, withoutKeeping } from './deploy/tabs.ts';

/** What `npm run deploy` promises, with six builds of this guide that differ in text and code. */
export const deploying: HostingCheck = {
  name: 'deploying',
  limit: 1800,
  buildsItself: true,
  run: async () => {
    const cache = path.join(root, '.cache');
    mkdirSync(cache, { recursive: true });
    const work = mkdtempSync(path.join(cache, 'deploying-'));
    try {
      const builds = buildGenerations(path.join(work, 'builds'));
      return [
        ...(await killAtRandom(builds, work)),
        ...(await fillDisk(builds, work)),
        ...(await switchUnderLoad(builds, work)),
        ...(await openForFiveReleases(builds, work)),
        ...(await withoutKeeping(builds, work)),
      ];
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  },
};
