import type { Outcome } from './change.ts';
import type { Request } from './request.ts';

/** What a change did, or would do, for the person who asked for it. */
export function reportOf(
  outcome: Outcome,
  { verb, what, id, newId }: Request,
  isDry: boolean,
): string {
  const { changes, notes, redirects, mentions, faults } = outcome;
  const act = { rename: ['Renames', 'Renamed'], remove: ['Removes', 'Removed'] }[verb];
  const as = newId === undefined ? '' : ` as ${newId}`;
  return [
    `${isDry ? 'Would do this, and has changed nothing. ' : ''}${act[isDry ? 0 : 1]!} the ${what} ${id}${as}.`,
    part(
      `${changes.length} files`,
      changes.map(({ relative, before, after }) => {
        const sign = before === null ? 'new    ' : after === null ? 'gone   ' : 'changed';
        return `${sign} content/${relative}`;
      }),
    ),
    part('Decided on the way', notes),
    part(
      'Old addresses lead on',
      redirects.map(([from, to]) => `${from} → ${to}`),
    ),
    part(
      `Sentences to look at, which still name it or have lost their link (${mentions.length})`,
      mentions.map(({ file, line, column, text }) => `content/${file}:${line}:${column}  ${text}`),
    ),
    faults.length
      ? `The check finds ${faults.length} faults now. npm run check:content lists them.`
      : 'The check finds no fault.',
  ]
    .filter(Boolean)
    .join('\n\n');
}

const part = (title: string, lines: readonly string[]): string =>
  lines.length ? [`${title}:`, ...lines.map((line) => `  ${line}`)].join('\n') : '';
