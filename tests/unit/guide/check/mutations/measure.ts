import type { CheckResult } from '../../../../../src/guide/check/content.ts';
import type { GuideCopy } from '../guide-copy.ts';
import type { Case, Kind } from './kind.ts';
import { randomFrom } from './random.ts';

/** What the check made of many faults. */
export interface Measure {
  readonly kinds: number;
  readonly faults: number;
  readonly rejected: number;
  /** Of the rejected, those that are named at the line which was expected. */
  readonly placed: number;
  /** Of the placed, those that are the only finding of their file. */
  readonly sole: number;
  readonly findings: number;
  readonly misses: readonly string[];
  /** Findings in files that nothing was done to. */
  readonly strays: readonly string[];
  /** Messages without a hint, or in the words of a parser or a validator. */
  readonly unfit: readonly string[];
}

const foreign =
  /Invalid input|expected string|Too big|Too small|\boxc\b|micromark|acorn|ENOENT|at Object\.|undefined|\[object|\bNaN\b|YAMLParseError|Implicit keys|BAD_|SyntaxError|implicit map|block (?:seq|map)|\bEOF\b|Unexpected token|ZodError|\bregex\b/i;

/** Without what a message quotes of the writer's own words. */
const own = (message: string): string => message.replace(/“[^”]*”|"[^"]*"|`[^`]*`/g, '');

/** Brings each kind into several files and counts what the check finds. */
export function measure(
  guide: GuideCopy,
  kinds: readonly Kind[],
  seed: number,
  times = 6,
): Measure {
  const total = { faults: 0, rejected: 0, placed: 0, sole: 0, findings: 0 };
  const misses: string[] = [];
  const strays: string[] = [];
  const unfit: string[] = [];
  kinds.forEach((kind, number) => {
    for (const round of rounds(kind, casesOf(guide, kind, seed + number * 7919, times))) {
      const changed = new Set(round.flatMap((one) => Object.keys(one.changes)));
      for (const { file } of round.flatMap(({ spots }) =>
        spots.flatMap((spot) => [spot, ...(spot.or ?? [])]),
      ))
        changed.add(file);
      const { faults } = checked(guide, round);
      for (const { file, line, reason, hint } of faults) {
        total.findings++;
        if (!hint?.trim()) unfit.push(`${kind.name}: ${file}:${line} “${reason}” has no hint`);
        if (foreign.test(own(`${reason} ${hint}`))) unfit.push(`${kind.name}: ${reason} | ${hint}`);
        if (!changed.has(file)) strays.push(`${kind.name}: ${file}:${line} ${reason}`);
      }
      for (const one of round)
        for (const spot of one.spots) {
          total.faults++;
          const spots = [spot, ...(spot.or ?? [])];
          const found = faults.filter(({ file }) => spots.some((one) => one.file === file));
          if (!found.length) {
            misses.push(`${kind.name}: ${spot.file}:${spot.line} is accepted: ${shown(one, spot)}`);
            continue;
          }
          total.rejected++;
          if (
            found.some(({ file, line }) => spots.some((at) => at.file === file && at.line === line))
          ) {
            total.placed++;
            if (found.length === 1) total.sole++;
          } else
            misses.push(
              `${kind.name}: ${spot.file}:${spot.line} is named at ${found
                .slice(0, 3)
                .map(({ line, field, reason }) => `${line} (${field}: ${reason})`)
                .join(', ')}: ${shown(one, spot)}`,
            );
        }
    }
  });
  return { kinds: kinds.length, ...total, misses, strays, unfit };
}

/** The line of a fault as it was written. */
function shown({ changes }: Case, { file, line }: { file: string; line: number }): string {
  const text = changes[file];
  return typeof text === 'string' ? JSON.stringify(text.split('\n')[line - 1]?.slice(-120)) : '';
}

function casesOf(guide: GuideCopy, kind: Kind, seed: number, times: number): Case[] {
  const random = randomFrom(seed);
  const cases: Case[] = [];
  const files = random.shuffled(kind.files);
  for (let turn = 0; turn < 400 && cases.length < times; turn++) {
    const file = files[turn % files.length]!;
    const one = kind.make(guide.read(file), file, random);
    if (one) cases.push(one);
  }
  if (cases.length < times) throw new Error(`“${kind.name}” found ${cases.length} places only.`);
  return cases;
}

/** Cases that may be checked in one run: no file has two of them. */
function rounds(kind: Kind, cases: readonly Case[]): Case[][] {
  if (kind.alone) return cases.map((one) => [one]);
  const all: { files: Set<string>; cases: Case[] }[] = [];
  for (const one of cases) {
    const files = Object.keys(one.changes);
    let round = all.find((other) => !files.some((file) => other.files.has(file)));
    if (!round) all.push((round = { files: new Set(), cases: [] }));
    for (const file of files) round.files.add(file);
    round.cases.push(one);
  }
  return all.map((round) => round.cases);
}

function checked(guide: GuideCopy, round: readonly Case[]): CheckResult {
  const undo = round.flatMap(({ prepare }) => (prepare ? [prepare(guide.content)] : []));
  try {
    return guide.check(Object.assign({}, ...round.map(({ changes }) => changes)));
  } finally {
    for (const one of undo) one();
  }
}
