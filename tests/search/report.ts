import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from '../sites.ts';
import { openEngine } from './engine.ts';
import { figuresOf, judge, type Outcome } from './figures.ts';
import { readQueries } from './queries.ts';

// The command behind `npm run search:report`: asks the index of the last build every judged query
// and prints how well it answers, by half and by kind. `--half=tune` asks one half alone, `--misses`
// lists what failed, `--site=folder` takes another build, `--queries=file` other queries.
const option = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const site = path.resolve(root, option('site') ?? 'dist');
const half = option('half');
if (!existsSync(path.join(site, 'pagefind'))) {
  console.error(`There is no search index in ${site}. Run “npm run build” first.`);
  process.exit(1);
}

const engine = await openEngine(site);
const queries = readQueries(option('queries')).filter((judged) => !half || judged.half === half);
const outcomes: Outcome[] = [];
for (const judged of queries) outcomes.push(await judge(judged, engine));

const table: string[][] = [['', 'queries', '@1', '@3', 'MRR@10', 'empty', 'weak']];
const row = (name: string, some: readonly Outcome[]): void => {
  const { queries: number, success1, success3, mrr10, empty, weak } = figuresOf(some);
  const answerable = some.some(({ pages }) => pages.length);
  const shares = [success1, success3, mrr10].map((share) => (answerable ? share.toFixed(3) : '–'));
  table.push([name, String(number), ...shares, String(empty), String(weak)]);
};
for (const [name, ofHalf] of Map.groupBy(outcomes, (outcome) => outcome.half)) {
  row(
    name,
    ofHalf.filter(({ pages }) => pages.length),
  );
  for (const [kind, ofKind] of Map.groupBy(ofHalf, (outcome) => outcome.kind))
    row(`  ${kind}`, ofKind);
}
const widths = table[0]?.map((_, at) => Math.max(...table.map((cells) => cells[at]?.length ?? 0)));
for (const cells of table)
  console.log(
    cells
      .map((cell, at) => (at ? cell.padStart(widths?.[at] ?? 0) : cell.padEnd(widths?.[at] ?? 0)))
      .join('  '),
  );
if (process.argv.includes('--misses'))
  for (const { query, kind, pages, place, weak, empty, strength, first } of outcomes) {
    const failed = pages.length ? place < 1 || place > 3 || weak : !weak && !empty;
    if (failed)
      console.log(
        `${kind}: ${query} (${place || '–'}${weak ? ', weak' : ''}, ${strength.toFixed(2)}) ${first.slice(0, 4).join(' ')}`,
      );
  }
