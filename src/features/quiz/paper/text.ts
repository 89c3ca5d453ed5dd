import { paperStrings as words } from '@strings';
import { guide, hasPage, roleOf } from '../../../guide/catalog.ts';
import { bankOf, type QuizScale } from '../bank.model.ts';
import { formulasOf } from './formulas.model.ts';
import { exampleSums, readPaper } from './reading.model.ts';
import { paperOf, type QuizPaper } from './paper.model.ts';
import type { Outcome } from '../scoring/regions.model.ts';
import { quizRules } from '../scoring/rules.model.ts';
import { recordPath, sectionPath } from '../../../model/address.ts';

let paper: QuizPaper | undefined;

/** The quiz on paper, computed once, since it scores every sheet that there can be. */
export const quizPaper = (): QuizPaper =>
  (paper ??= paperOf(bankOf(guide.quiz.bank!.data), quizRules));

/** Short name of what an outcome or a scale speaks for: its role's, or the outcome's own. */
export function sideName(side: Outcome | QuizScale): string {
  const { site, quiz } = guide;
  if (side !== 'open' && side !== 'range' && site.quiz) return roleOf(site.quiz[side]).data.name;
  return quiz.results!.data.outcomes[side === 'range' ? 'dual' : side].name;
}

/** Address of the role that an outcome speaks of, or null. */
const rolePath = (outcome: Outcome): string | null =>
  outcome !== 'open' && guide.site.quiz && hasPage(sectionPath('roles'))
    ? recordPath('roles', guide.site.quiz[outcome])
    : null;

const signed = (number: number): string => String(number).replace('-', '−');

/** The lines of the sums: their name, what to write, and what the example has there. */
export function sumLines(form: QuizPaper): readonly (readonly [string, string, string])[] {
  const formulas = formulasOf(form);
  const example = exampleSums(form);
  const { points, choices, outer, inner, sides } = example;
  const { totals, spread, split } = readPaper(form, example);
  const lines: readonly (readonly [string, string, number])[] = [
    ['F', words.lines.F, points.frontend],
    ['B', words.lines.B, points.backend],
    ['R', words.lines.R, points.range],
    ['f', words.lines.f, choices.frontend],
    ['b', words.lines.b, choices.backend],
    ['m', words.lines.m, choices.both],
    ['d', words.lines.d, choices.depth],
    [words.totals.frontend, formulas.frontend, totals.frontend],
    [words.totals.backend, formulas.backend, totals.backend],
    [words.lead, words.leadHow, totals.frontend - totals.backend],
    [words.totals.range, formulas.range, totals.range],
    ['o', words.lines.o, outer],
    ['i', words.lines.i, inner],
    [words.spread, formulas.spread, spread],
    ['u', words.lines.u, sides.frontend],
    ['v', words.lines.v, sides.backend],
    ['w', words.lines.w, sides.range],
    [words.split, formulas.split, split],
  ];
  return lines.map(([name, how, shown]) => [name, how, signed(shown)]);
}

/** The two checks before the table. */
export function checkTexts(form: QuizPaper) {
  const { ratings, choices } = formulasOf(form);
  const { checks } = form;
  return {
    contradicts: words.contradicts(ratings, choices, checks.ratings, checks.choices),
    tooWide: words.tooWide(checks.spread, checks.split),
  };
}

/** Heads of the table that names a role. */
export const tableHead = [words.leansTowards, words.lead, 'F', 'B', words.totals.range] as const;

/** What each role of the table asks for; no cells where no sheet could tell. */
export function tableRows({ roles }: QuizPaper) {
  const { any, atLeast, atMost, between } = words;
  const { frontend, backend, dual } = roles;
  const cells = {
    frontend: frontend && [atLeast(frontend.lead), atLeast(frontend.points), any, any],
    backend: backend && [atMost(backend.lead), any, atLeast(backend.points), any],
    dual: dual && [
      between(dual.gap),
      atLeast(dual.frontend),
      atLeast(dual.backend),
      atLeast(dual.range),
    ],
  };
  return (['frontend', 'backend', 'dual'] as const).map((outcome) => ({
    name: guide.quiz.results!.data.outcomes[outcome].name,
    path: rolePath(outcome),
    cells: cells[outcome],
  }));
}

/** What the table says of the example. */
export function exampleEnd(form: QuizPaper): string {
  const { role } = readPaper(form, exampleSums(form));
  return role
    ? words.exampleEnds(guide.quiz.results!.data.outcomes[role].name)
    : words.exampleClose;
}
