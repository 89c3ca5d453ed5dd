import { likelyBetween } from './lean-map.ts';
import { decodeResult, type QuizCodeError, type SharedResult } from './quiz-code.ts';
import { type QuizRules, quizRules } from './quiz-rules.ts';
import type { Headline } from './quiz-score.ts';
import { points } from './quiz-sums.ts';

/** Why a line shows no result. */
export type TeamFault =
  | Exclude<QuizCodeError, 'other-kind'>
  /** It holds neither a link nor a code. */
  | 'no-code'
  /** Its link holds somebody's answers, which a team has no use for. */
  | 'answers'
  /** It holds more than one link. */
  | 'several'
  /** More lines than a team has. */
  | 'too-many';

/** What became of a line that is not empty. */
export type TeamLine = { readonly number: number; readonly label: string } & (
  | { readonly status: 'read'; readonly otherEdition: boolean }
  /** The same person's result stands in an earlier line. */
  | { readonly status: 'duplicate'; readonly of: number }
  | { readonly status: 'fault'; readonly fault: TeamFault }
);

/** One result, as somebody pasted it. */
export interface TeamMember {
  /** Line that it first stands in. */
  readonly line: number;
  /** What was written beside it; empty where nothing was. */
  readonly label: string;
  readonly result: SharedResult;
}

/** How many lean where, and how many might well hold a side. Nobody is named in it. */
export interface TeamTotals {
  readonly people: number;
  readonly leans: Readonly<Record<Headline, number>>;
  readonly covers: Readonly<Record<Side, number>>;
  /** Results whose answers carry no statement about sides; they cover nothing. */
  readonly untold: number;
}

export type Side = 'frontend' | 'backend' | 'dual';

export interface TeamView {
  readonly lines: readonly TeamLine[];
  /** In the order pasted; of the edition asked for. */
  readonly members: readonly TeamMember[];
  /** Made with another edition of the questions: shown, and left out of the totals. */
  readonly others: readonly TeamMember[];
  /** Null for fewer than two members. */
  readonly totals: TeamTotals | null;
}

/** Lines beyond which nothing is read, and signs that are kept of a label. */
export const mostLines = 100;
const labelLength = 60;
/** Totals of one would be that person's result under another name. */
const fewest = 2;

/** Signs of a line that are read; nobody's link and label take more. */
const longestLine = 2000;
/** Between a link and its label, and around links that chats and mail put into brackets. */
const separators = /[\s,;<>"'()[\]]+/;
const linked = /(?:#|%23)(result|answers)(?:=|%3D)([\w-]*)/i;
/** What HTML puts around the address of a link. */
const tags = /<a\s[^<>]*?href=|<\/a>/gi;
const bareCode = /^[\w-]{20,400}$/;

const edges = /^[\s,;:|<>"'[\]–-]+|[\s,;:|<>"'[\]–-]+$/g;

/** Text without control signs and signs that reverse its direction, cut to a label's length. */
function labelOf(rest: string): string {
  const clean = rest
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    // What is left of a link in brackets.
    .replace(/[([<]\s*[)\]>]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(edges, '');
  return [...clean].slice(0, labelLength).join('').replace(edges, '');
}

type Read =
  | { readonly label: string; readonly code: string; readonly result: SharedResult }
  | { readonly label: string; readonly fault: TeamFault };

/** A link or a code within a line. */
interface Found {
  /** The part of the line that is not label. */
  readonly text: string;
  readonly answers: boolean;
  readonly code: string;
}

function findIn(word: string): Found | null {
  const [, kind, code] = linked.exec(word) ?? [];
  if (kind)
    return {
      text: word.slice(Math.max(0, word.search(/https?:/i))),
      answers: kind.toLowerCase() === 'answers',
      code: code!,
    };
  if (!bareCode.test(word)) return null;
  const read = decodeResult(word);
  return 'error' in read && read.error === 'malformed'
    ? null
    : { text: word, answers: false, code: word };
}

/** Reads one line: a link or a code, and a label before or after it. */
function readLine(whole: string): Read {
  const line = whole.slice(0, longestLine).replace(tags, ' ');
  const found = line
    .split(separators)
    .map(findIn)
    .filter((one) => one !== null);
  const [first] = found;
  if (!first) return { label: labelOf(line), fault: 'no-code' };
  // Mail and chats write an address twice: as the link, and as what is read of it.
  if (found.some(({ answers, code }) => answers !== first.answers || code !== first.code))
    return { label: '', fault: 'several' };
  const label = labelOf(found.reduce((rest, { text }) => rest.replace(text, ' '), line));
  if (first.answers) return { label, fault: 'answers' };
  const read = decodeResult(first.code);
  if ('result' in read) return { label, code: first.code, result: read.result };
  return { label, fault: read.error === 'other-kind' ? 'answers' : read.error };
}

/** Whether a result says anything of sides: its answers were enough, and do not contradict each other. */
const tells = ({ reasons }: SharedResult): boolean =>
  !reasons.some((one) => ['too-few', 'pulls-both-ways', 'ratings-and-choices'].includes(one));

/**
 * Which sides a result might well hold: those whose region its likely intervals reach, which hold
 * the true scores about eight times in ten. None where its answers say nothing of sides.
 */
export function coversOf(result: SharedResult, rules: QuizRules = quizRules): readonly Side[] {
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
 * Reads pasted links or codes of results, one a line, each with a label if somebody wrote one.
 * Whatever it is given, it gives back what became of every line. The same code stands for one
 * person, unless lines give it different labels. Totals do not depend on the order of the lines.
 */
export function readTeam(text: string, edition: number, rules: QuizRules = quizRules): TeamView {
  const pasted = text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line, place) => ({ line, number: place + 1 }))
    .filter(({ line }) => line.trim());
  const read = pasted.map(({ line, number }, place): { number: number } & Read =>
    place < mostLines
      ? { number, ...readLine(line) }
      : { number, label: '', fault: 'too-many' as const },
  );
  const labels = new Map<string, string[]>();
  for (const one of read)
    if ('code' in one) {
      const known = labels.get(one.code) ?? [];
      if (one.label && !known.includes(one.label)) known.push(one.label);
      labels.set(one.code, known);
    }
  const all = new Map<string, TeamMember>();
  const lines = read.map((one): TeamLine => {
    const { number, label } = one;
    if ('fault' in one) return { number, label, status: 'fault', fault: one.fault };
    const own = label || (labels.get(one.code)![0] ?? '');
    const key = `${one.code} ${own}`;
    const known = all.get(key);
    if (known) return { number, label: own, status: 'duplicate', of: known.line };
    all.set(key, { line: number, label: own, result: one.result });
    return {
      number,
      label: own,
      status: 'read',
      otherEdition: one.result.bank !== edition,
    };
  });
  const people = [...all.values()];
  const members = people.filter(({ result }) => result.bank === edition);
  return {
    lines,
    members,
    others: people.filter(({ result }) => result.bank !== edition),
    totals: members.length < fewest ? null : totalsOf(members, rules),
  };
}
