import path from 'node:path';
import { type Benchmark, median, table } from './benchmark.ts';
import { type Painted, paintsOf } from './paint.ts';
import { serve, type Served } from './serve.ts';
import { onSite } from './site.ts';
import { buildStarlight } from './starlight.ts';

const runs = 9;
/** Ways through the guide: the first page is met with an empty cache, the second in the same visit. */
const ways = [
  ['/roles/backend/', '/faq/how-technical/'],
  ['/faq/how-technical/', '/glossary/error-budget/'],
  ['/glossary/error-budget/', '/roles/backend/'],
  ['/skills/', '/roles/frontend/'],
  ['/careers/', '/skills/'],
  ['/quiz/', '/careers/'],
  ['/compare/', '/quiz/'],
] as const;
/** How many of the ways begin with a reading page. */
const readingWays = 3;

interface Place {
  readonly name: 'ours' | 'starlight';
  readonly origin: string;
  readonly sent: Served['sent'];
}
interface Visit extends Painted {
  /** Everything that was loaded, with the headers of answers. */
  readonly bytes: number;
}
/** Visits of one page, by site. */
type Visits = Record<Place['name'], Visit[]>;

/** Paints pages of our guide and of Starlight with the same text, in turn. */
export const beside: Benchmark = {
  name: 'beside',
  async run({ folder, say }) {
    return onSite(path.resolve(folder, 'beside'), async ({ site, origin, browser, sent }) => {
      const other = path.join(path.resolve(folder), 'starlight');
      buildStarlight(site, other);
      const { server, port, sent: sentThere } = await serve(other);
      const places: readonly Place[] = [
        { name: 'ours', origin, sent },
        { name: 'starlight', origin: `http://127.0.0.1:${port}`, sent: sentThere },
      ];
      const first = ways.map((): Visits => ({ ours: [], starlight: [] }));
      const second = ways.map((): Visits => ({ ours: [], starlight: [] }));
      try {
        for (let run = 0; run < runs; run++)
          for (const [place, way] of ways.entries())
            // Whoever comes first in one run comes last in the next.
            for (const one of run % 2 ? places.toReversed() : places) {
              const loaded = [one.sent().bytes];
              const addresses = way.map((page) => one.origin + page);
              const paints = await paintsOf(browser, addresses, () => {
                loaded.push(one.sent().bytes);
              });
              const visits = paints.map((paint, at) => ({
                ...paint,
                bytes: loaded[at + 1]! - loaded[at]!,
              }));
              first[place]![one.name].push(visits[0]!);
              second[place]![one.name].push(visits[1]!);
              say(`${run + 1}, ${one.name}: ${JSON.stringify(visits)}`);
            }
      } finally {
        server.close();
      }
      const names = (at: 0 | 1): string[] => ways.map((way) => `\`${way[at]}\``);
      return [
        ratios('Ours, of Starlight’s: first page of a visit', names(0), first),
        ratios('Ours, of Starlight’s: second page of a visit', names(1), second),
        figures('First page of a visit', names(0), first),
        figures('Second page of a visit', names(1), second),
        indexes(names(0), first),
      ].join('\n\n');
    });
  },
};

const middle = (visits: readonly Visit[], what: keyof Visit): number =>
  median(visits.map((visit) => visit[what]));

function ratios(title: string, names: readonly string[], all: readonly Visits[]): string {
  const ratio = ({ ours, starlight }: Visits, what: keyof Visit): string =>
    (middle(ours, what) / middle(starlight, what)).toFixed(2);
  return table(
    [title, 'First paint', 'Largest paint', 'Bytes'],
    all.map((visits, place) => [
      names[place]!,
      ratio(visits, 'first'),
      ratio(visits, 'largest'),
      ratio(visits, 'bytes'),
    ]),
  );
}

function figures(title: string, names: readonly string[], all: readonly Visits[]): string {
  const lines = all.flatMap((both, place) =>
    (['ours', 'starlight'] as const).map((name) => {
      const visits = both[name];
      return [
        `${names[place]}, ${name === 'ours' ? 'ours' : 'Starlight'}`,
        `${middle(visits, 'first').toFixed(0)} ms`,
        `${middle(visits, 'largest').toFixed(0)} ms`,
        Math.max(...visits.map(({ shift }) => shift)).toFixed(3),
        `${(middle(visits, 'bytes') / 1000).toFixed(1)} kB`,
      ];
    }),
  );
  return table([title, 'First paint', 'Largest paint', 'Most shift', 'Bytes'], lines);
}

/** How soon our indexes and tools are painted, next to our reading pages. */
function indexes(names: readonly string[], all: readonly Visits[]): string {
  const firsts = all.map(({ ours }) => middle(ours, 'first'));
  const reading = median(firsts.slice(0, readingWays));
  const others = names
    .slice(readingWays)
    .map((name, at) => `${name} ${(firsts[readingWays + at]! / reading).toFixed(2)}`);
  return `First paint of our other pages, of the middle one of our reading pages: ${others.join(', ')}.`;
}
