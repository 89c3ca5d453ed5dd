import { countPages } from '../site/complete.ts';
import type { Deployed } from './deploy.ts';
import type { Place } from './place.ts';
import type { Release } from './releases.ts';

const count = (many: number, one: string, more = `${one}s`): string =>
  `${many.toLocaleString('en')} ${many === 1 ? one : more}`;

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** Says what was done, for the person who ran the command. `named` is the folder as it was given. */
export function reportOf({ current }: Place, done: Deployed, named: string): string {
  const { live, isNew, written, kept = 0, changed = [], removed, earlier } = done;
  if (!isNew) return `Release ${live.id} is live at ${current} already. Nothing was done.`;
  const lines = [`Release ${live.id} is live at ${current}.`];
  if (written) {
    const all = count(live.own.size, 'file');
    lines.push(
      `  ${count(countPages(live.own), 'page')} in ${all}, ${written.files} of them new or changed (${megabytes(written.bytes)})`,
      `  ${count(kept, 'file')} of earlier releases kept for tabs that are open`,
    );
  }
  if (changed.length)
    lines.push(
      `  ${count(changed.length, 'file')} with a hash in the name changed all the same, such as ${changed[0]}`,
    );
  if (removed.length) lines.push(`  Removed: ${removed.join(', ')}`);
  if (written && live.before) lines.push(`  To go back: npm run deploy -- ${named} --rollback`);
  else if (!written && earlier[0] && earlier[0].id > live.id)
    lines.push(`  To go forward again: npm run deploy -- ${named} --to ${earlier[0].id}`);
  return lines.join('\n');
}

/** Lists the releases, the newest first. */
export const listOf = ({ folder }: Place, all: readonly Release[], live: Release | null): string =>
  all.length
    ? all
        .toReversed()
        .map(({ id, made, own }) => {
          const mark = id === live?.id ? '  live' : '';
          return `${id}  ${made.slice(0, 16).replace('T', ' ')} UTC  ${count(countPages(own), 'page')}${mark}`;
        })
        .join('\n')
    : `Nothing has been published at ${folder} yet.`;
