import { likelyBetween } from '../scoring/lean-map.model.ts';
import type { SharedResult } from '../codes/result-code.model.ts';
import { type QuizRules, quizRules } from '../scoring/rules.model.ts';
import type { Headline } from '../scoring/score.model.ts';
import { points } from '../scoring/sums.model.ts';
import { type LineFault, type Read, readLine } from './line.model.ts';

/** Why a line shows no result: for what it holds, or for coming after as many as a team has. */
export type TeamFault = LineFault | 'too-many';

/** What became of a line that is not empty. */
export type TeamLine = { readonly number: number; readonly label: string } & (
  | { readonly status: 'read'; readonly otherEdition: boolean }
  /** The same person's result is in an earlier line. */
  | { readonly status: 'duplicate'; readonly of: number }
  | { readonly status: 'fault'; readonly fault: TeamFault }
);

/** One result, as it was pasted. */
export interface TeamMember {
  /** Line that it is in first. */
  readonly line: number;
  /** What was written next to it; empty where nothing was. */
  readonly label: string;
  readonly result: SharedResult;
}

/** How many lean where, and how many might well hold a side. Nobody is named in it. */
export interface TeamTotals {
  readonly people: number;
  readonly leans: Readonly<Record<Headline, number>>;
  readonly covers: Readonly<Record<TeamSide, number>>;
  /** Results whose answers carry no statement about sides; they cover nothing. */
  readonly untold: number;
}

type TeamSide = 'frontend' | 'backend' | 'dual';

export interface TeamView {
  readonly lines: readonly TeamLine[];
  /** In the order pasted; of the edition asked for. */
  readonly members: readonly TeamMember[];
  /** Made with another edition of the questions: shown, and left out of the totals. */
  readonly others: readonly TeamMember[];
  /** Null for fewer than two members. */
  readonly totals: TeamTotals | null;
}

/** Lines beyond which nothing is read. */
export const mostLines = 100;
/** Totals of one would be that person's result under another name. */
const fewest = 2;

/** Whether a result says anything of sides: its answers were enough, and do not contradict each other. */
const tells = ({ reasons }: SharedResult): boolean =>
  !reasons.some((reason) => ['too-few', 'pulls-both-ways', 'ratings-and-choices'].includes(reason));

/**
 * Which sides a result might well hold: those whose region its likely intervals reach, which hold
 * the true scores about eight times in ten. None where its answers say nothing of sides.
 */
export function coversOf(result: SharedResult, rules: QuizRules = quizRules): readonly TeamSide[] {
  if (!tells(result)) return [];
  const { scores, errors, lean } = result;
  const [low, high] = likelyBetween(lean, errors.lean, [-100, 100]);
  const border = points * rules.lean;
  const upTo = (score: number, error: number): number => likelyBetween(score, error)[1];
  const pulls = (side: 'frontend' | 'backend'): boolean =>
    upTo(scores[side], errors[side]) >= 50 + points * rules.floor;
  const both =
    low < border &&
    high > -border &&
    pulls('frontend') &&
    pulls('backend') &&
    upTo(scores.range, errors.range) >= 50 + points * rules.range;
  return [
    ...(high >= border && pulls('frontend') ? (['frontend'] as const) : []),
    ...(low <= -border && pulls('backend') ? (['backend'] as const) : []),
    ...(both ? (['dual'] as const) : []),
  ];
}

function totalsOf(members: readonly TeamMember[], rules: QuizRules): TeamTotals {
  const leans = { frontend: 0, backend: 0, dual: 0, open: 0, inconclusive: 0 };
  const covers = { frontend: 0, backend: 0, dual: 0 };
  for (const { result } of members) {
    leans[result.headline]++;
    for (const side of coversOf(result, rules)) covers[side]++;
  }
  const untold = members.filter(({ result }) => !tells(result)).length;
  return { people: members.length, leans, covers, untold };
}

/**
 * Reads pasted links or codes of results, one a line, each with a label if one was written.
 * Whatever it is given, it gives back what became of every line. The same code means one
 * person, unless lines give it different labels. Totals do not depend on the order of the lines.
 */
export function readTeam(text: string, edition: number, rules: QuizRules = quizRules): TeamView {
  const pasted = text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line, place) => ({ line, number: place + 1 }))
    .filter(({ line }) => line.trim());
  const read = pasted.map(
    ({ line, number }, place): { number: number } & (Read | { label: string; fault: TeamFault }) =>
      place < mostLines
        ? { number, ...readLine(line) }
        : { number, label: '', fault: 'too-many' as const },
  );
  const labels = new Map<string, string[]>();
  for (const line of read)
    if ('code' in line) {
      const known = labels.get(line.code) ?? [];
      if (line.label && !known.includes(line.label)) known.push(line.label);
      labels.set(line.code, known);
    }
  const all = new Map<string, TeamMember>();
  const lines = read.map((line): TeamLine => {
    const { number, label } = line;
    if ('fault' in line) return { number, label, status: 'fault', fault: line.fault };
    const own = label || (labels.get(line.code)![0] ?? '');
    const key = `${line.code} ${own}`;
    const known = all.get(key);
    if (known) return { number, label: own, status: 'duplicate', of: known.line };
    all.set(key, { line: number, label: own, result: line.result });
    return {
      number,
      label: own,
      status: 'read',
      otherEdition: line.result.edition !== edition,
    };
  });
  const people = [...all.values()];
  const members = people.filter(({ result }) => result.edition === edition);
  return {
    lines,
    members,
    others: people.filter(({ result }) => result.edition !== edition),
    totals: members.length < fewest ? null : totalsOf(members, rules),
  };
}
