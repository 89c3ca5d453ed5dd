import { appendFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '../sites.ts';
import { type Benchmark, median, type Setting, table } from './benchmark.ts';
import { measure, measureBuild, type Taken } from './command.ts';
import { endings, type Kind, writeContent } from './content.ts';
import { starlightCorpus } from './starlight-corpus.ts';
import { starlightWith } from './starlight.ts';

const rounds = 3;
const kinds: readonly Kind[] = ['plain', 'components'];
/** Pages from which on only plain text is built, since the other takes an hour. */
const many = 5000;
const states = ['from nothing', 'after one edit'] as const;
type State = (typeof states)[number];

/** One of the two engines with some content to build. */
interface Engine {
  readonly name: 'ours' | 'starlight';
  readonly build: () => Promise<Taken>;
  /** Puts aside everything that earlier builds have left. */
  readonly clear: () => void;
  readonly end: () => void;
  /** A page to change. */
  readonly page: string;
}
/** What each round took. */
type Rounds = Record<State, Record<Engine['name'], Taken[]>>;

/** Builds the same made-up content with our guide and with Starlight, in turn. */
export const besideBuilds: Benchmark = {
  name: 'beside-builds',
  async run(setting) {
    const rows: string[][] = [];
    const figures: string[][] = [];
    for (const pages of setting.sizes)
      for (const kind of pages < many ? kinds : kinds.slice(0, 1)) {
        const taken = await measureBoth(pages, kind, setting);
        for (const state of states) {
          const name = `${pages.toLocaleString('en-GB')} ${kind === 'plain' ? 'plain' : 'with components'}, ${state}`;
          const { ours, starlight } = taken[state];
          rows.push([name, ...measures.map((one) => ratio(ours, starlight, one))]);
          figures.push([`${name}, ours`, ...measures.map((one) => one.show(middle(ours, one)))]);
          figures.push([
            `${name}, Starlight`,
            ...measures.map((one) => one.show(middle(starlight, one))),
          ]);
        }
        const ownRatio = (name: Engine['name']): string =>
          ratio(taken['after one edit'][name], taken['from nothing'][name], measures[0]);
        setting.say(
          `after one edit, of from nothing: ${ownRatio('ours')}, ${ownRatio('starlight')}`,
        );
      }
    return [
      table(['Ours, of Starlight’s', 'Clock', 'Work', 'Memory'], rows),
      table(['Pages', 'Clock', 'Work', 'Memory'], figures),
    ].join('\n\n');
  },
};

interface Measure {
  readonly of: (taken: Taken) => number | null;
  readonly show: (value: number) => string;
}
const seconds = (value: number): string => `${value.toFixed(1)} s`;
const measures = [
  { of: (taken) => taken.seconds, show: seconds },
  { of: (taken) => taken.work, show: seconds },
  { of: (taken) => taken.memory, show: (value) => `${(value / 1e9).toFixed(2)} GB` },
] as const satisfies readonly Measure[];

const middle = (all: readonly Taken[], { of }: Measure): number =>
  median(all.map((one) => of(one) ?? NaN));
const ratio = (ours: readonly Taken[], other: readonly Taken[], one: Measure): string =>
  (middle(ours, one) / middle(other, one)).toFixed(2);

async function measureBoth(pages: number, kind: Kind, { folder, say }: Setting): Promise<Rounds> {
  const taken: Rounds = {
    'from nothing': { ours: [], starlight: [] },
    'after one edit': { ours: [], starlight: [] },
  };
  const engines = [ours(pages, kind, folder), starlight(pages, kind)];
  for (let round = 0; round < rounds; round++)
    // Whoever comes first in one round comes last in the next.
    for (const { name, build, clear, page } of round % 2 ? engines.toReversed() : engines) {
      clear();
      for (const state of states) {
        if (state === 'after one edit') appendFileSync(page, '\nOne more sentence.\n');
        const one = await build();
        taken[state][name].push(one);
        say(
          `${pages} ${kind}, ${state}, ${name}: ${seconds(one.seconds)}, ` +
            `work ${one.work?.toFixed(1)}, ${((one.memory ?? NaN) / 1e9).toFixed(2)} GB`,
        );
      }
    }
  for (const { clear, end } of engines) {
    clear();
    end();
  }
  return taken;
}

/** Something that the next build is not to find. */
interface Leaving {
  /**
   * Puts it aside. A disk on which thousands of files have just been removed makes new ones many
   * times as slowly, which a first build does not meet.
   */
  readonly aside: (...files: readonly string[]) => void;
  readonly end: () => void;
}

function leavingIn(folder: string): Leaving {
  let count = 0;
  return {
    aside(...files) {
      mkdirSync(folder, { recursive: true });
      for (const file of files.filter((one) => existsSync(one)))
        renameSync(file, path.join(folder, String(count++)));
    },
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function ours(pages: number, kind: Kind, folder: string): Engine {
  const place = path.join(folder, `${kind}-${pages}`);
  const content = path.join(place, 'content');
  const site = path.join(place, 'site');
  const { aside, end } = leavingIn(path.join(place, 'aside'));
  writeContent(content, { pages, kind });
  return {
    name: 'ours',
    page: path.join(content, `faq/question-0.${endings[kind]}`),
    build: () => measureBuild(site, { CONTENT_DIR: content }),
    clear: () => aside(site, path.join(root, '.cache/readings')),
    end,
  };
}

function starlight(pages: number, kind: Kind): Engine {
  const { home, docs } = starlightWith(starlightCorpus({ pages, kind }), [
    { label: 'Questions', link: '/faq/question-0/' },
    { label: 'About', link: '/about/page-0/' },
  ]);
  const program = path.join(home, 'node_modules/.bin/astro');
  if (!existsSync(program)) throw new Error(`There is no ${program}.`);
  const { aside, end } = leavingIn(path.join(home, 'aside'));
  return {
    name: 'starlight',
    page: path.join(docs, `faq/question-0.${endings[kind]}`),
    build: () => measure(program, ['build'], {}, home),
    clear() {
      const left = ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'];
      aside(...left.map((name) => path.join(home, name)));
    },
    end,
  };
}
