import path from 'node:path';
import { CommandError, misunderstood, readArguments, runCommand } from '../../tools/command.ts';
import { readBuilt } from '../site/built.ts';
import { withBuild } from '../site/aside.ts';
import { deploy, goTo } from './deploy.ts';
import { help } from './help.ts';
import { expectFree, placeAt } from './place.ts';
import { liveRelease, readReleases } from './releases.ts';
import { listOf, reportOf } from './report.ts';

// The command behind `npm run deploy`: publishes a built site in a folder that a server serves.
await runCommand(async () => {
  const { values, positionals } = readArguments(process.argv.slice(2), {
    built: { type: 'string' },
    keep: { type: 'string' },
    'fewer-pages': { type: 'boolean' },
    'new-address': { type: 'boolean' },
    rollback: { type: 'boolean' },
    to: { type: 'string' },
    list: { type: 'boolean' },
  });
  if (values.help) return console.log(help);
  const [folder, ...more] = positionals;
  if (!folder || more.length) throw misunderstood('Name one folder, such as /srv/guide.');
  const { built, keep = '5', rollback, to, list } = values;
  const mayShrink = values['fewer-pages'] ?? false;
  const mayMove = values['new-address'] ?? false;
  const goesBack = [rollback, to !== undefined, list].filter(Boolean).length;
  if (goesBack > 1 || (goesBack && (built !== undefined || mayShrink || mayMove)))
    throw misunderstood('--rollback, --to and --list each go alone.');
  if (!/^\d+$/.test(keep) || Number(keep) < 1 || Number(keep) > 50)
    throw misunderstood(`--keep is “${keep}”, but must be a whole number from 1 to 50.`);
  if (process.platform === 'win32')
    throw new CommandError(
      'Windows cannot put one link in the place of another in one step. Run this command on the host, or in WSL; npm run build and npm run zip run on Windows too.',
    );
  const from = (given: string): string => path.resolve(process.env['INIT_CWD'] ?? '.', given);
  const place = placeAt(from(folder));
  if (list) {
    const all = readReleases(place);
    return console.log(listOf(place, all, liveRelease(place, all)));
  }
  // Nobody should wait for a build to hear that.
  expectFree(place);
  const terms = { keep: Number(keep), mayShrink, mayMove };
  const publish = (site: string): ReturnType<typeof deploy> =>
    deploy(place, readBuilt(site), terms);
  const root = path.resolve(import.meta.dirname, '../../..');
  const done =
    rollback || to !== undefined
      ? goTo(place, to ?? null)
      : built === undefined
        ? await withBuild(root, publish)
        : publish(from(built));
  console.log(reportOf(place, done, folder));
  for (const warning of done.warnings) console.error(warning);
});
