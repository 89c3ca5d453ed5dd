import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../sites.ts';

type Combination = Readonly<Record<string, string>>;

interface Job {
  readonly name: string;
  readonly permissions?: unknown;
  readonly strategy: {
    readonly matrix: {
      readonly system: readonly string[];
      readonly stage: readonly string[];
      readonly include: readonly Combination[];
    };
  };
  readonly steps: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }[];
}

interface Workflow {
  readonly permissions: unknown;
  readonly concurrency: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const { permissions, concurrency, jobs } = parse(read('.github/workflows/ci.yml')) as Workflow;
const { test: job } = jobs as { readonly test: Job };

/** What each machine runs: every system with every stage, and what `include` adds to these. */
function combinations({ system, stage, include }: Job['strategy']['matrix']): Combination[] {
  const all: readonly Combination[] = system.flatMap((one) =>
    stage.map((name) => ({ system: one, stage: name })),
  );
  const fits = (more: Combination, to: Combination): boolean =>
    Object.keys(to).every((key) => !more[key] || more[key] === to[key]);
  return [
    ...all.map((one) => Object.assign({}, one, ...include.filter((more) => fits(more, one)))),
    ...include.filter((more) => !all.some((one) => fits(more, one))),
  ];
}

const fill = (text: string, values: Combination): string =>
  text.replace(/\$\{\{ matrix\.(\w+) \}\}/g, (_, name: string) => values[name] ?? '');

const machines = combinations(job.strategy.matrix).map((values) => ({
  system: values['system']!,
  name: fill(job.name, values),
  stages: fill(job.steps.at(-1)!.run!, values).replace('npm test --', '').trim().split(/ +/),
}));

/** The stages of `npm test`, in their order. */
const stages = [...read('tests/run.ts').matchAll(/^ +(?:\{ )?name: '(\w+)'/gm)].map(
  ([, name]) => name!,
);

describe('the checks of a change', () => {
  test('run every stage of the tests, by names that exist', () => {
    expect(stages.length).toBeGreaterThan(4);
    const run = machines.flatMap((machine) => machine.stages);
    expect([...new Set(run)].toSorted()).toEqual(stages.toSorted());
  });

  test.each(['ubuntu', 'windows', 'macos'])('try on %s what the README promises', (system) => {
    const run = machines.filter((machine) => machine.system === system);
    expect(run.flatMap((machine) => machine.stages)).toEqual(
      expect.arrayContaining(['check', 'unit', 'build']),
    );
  });

  test('build the site before they read it in a browser', () => {
    for (const { stages: run } of machines)
      if (run.some((stage) => /^(e2e|engines|hosting)$/.test(stage)))
        expect(run.slice(0, 2)).toEqual(['build', 'browser']);
  });

  test('have names of their own, which say what they answer', () => {
    const names = machines.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^\w+: \S.+\? \(\w+\)$/.test(name))).toEqual([]);
  });

  test('do nothing but install and test', () => {
    const commands = Object.values(jobs).flatMap(({ steps }) =>
      steps.flatMap(({ run = [] }) => run),
    );
    expect(commands.map((command) => command.replace(/ --.*/, ''))).toEqual([
      'npm install',
      'npm test',
    ]);
  });

  test('may read the project and nothing else, with actions that cannot change', () => {
    expect(permissions).toEqual({ contents: 'read' });
    for (const { permissions: more, steps } of Object.values(jobs)) {
      expect(more).toBeUndefined();
      for (const { uses, with: given } of steps.filter((step) => step.uses)) {
        expect(uses).toMatch(/@[0-9a-f]{40}$/);
        if (uses?.startsWith('actions/checkout@'))
          expect(given?.['persist-credentials']).toBe(false);
      }
    }
  });

  test('stop when a newer change is there', () => {
    expect(concurrency['cancel-in-progress']).toBe(true);
  });
});
