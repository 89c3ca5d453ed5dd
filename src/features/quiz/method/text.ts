import { methodStrings as words } from '@strings';
import { guide } from '../../../guide/catalog.ts';
import type { QuizFigures, QuizKeying } from '../../../model/guide.ts';
import { bankOf } from '../bank.model.ts';
import { agrees } from '../faults/keying-faults.model.ts';
import { type MapLevel, type MapOutcome, mapOutcomes } from '../scoring/map.model.ts';
import { exampleAnswers, exampleSums } from '../paper/reading.model.ts';
import { outcomes } from '../scoring/regions.model.ts';
import { scoreQuiz } from '../scoring/score.model.ts';
import { formatDay } from '../../../model/review.ts';
import { site } from '../../../guide/site.ts';
import { quizPaper, sideName } from '../paper/text.ts';

/** A table of figures; the first cell of each row is its header. */
export interface FigureTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const whole = new Intl.NumberFormat(site.language);
const percent = new Intl.NumberFormat(site.language, {
  style: 'percent',
  maximumFractionDigits: 1,
});
const share = (value: number | undefined): string =>
  value === undefined ? '' : percent.format(value);
const names = () => guide.quiz.results!.data.outcomes;

/** Name of the outcome that a set of answers leads to. */
export const outcomeName = (outcome: MapOutcome): string =>
  outcome === 'inconclusive' ? words.inconclusive : names()[outcome].name;

/** The example of the paper form as the screen scores it. */
export function exampleTable(): FigureTable {
  const paper = quizPaper();
  const { points, choices } = exampleSums(paper);
  const { sizes } = paper;
  const result = scoreQuiz(bankOf(guide.quiz.bank!.data), exampleAnswers(paper));
  const { scores, errors, lean, probabilities, headline, band } = result;
  const value = (score: number, error: number, sign = ''): string =>
    words.within(`${sign}${Math.round(score)}`, String(Math.round(error)));
  const side = (name: 'frontend' | 'backend'): string[] => [
    words.scores.side(sideName(name)),
    words.ofPoints(points[name], 4 * sizes[name]),
    value(scores[name], errors[name]),
  ];
  return {
    caption: words.example,
    head: [words.score, words.reckoning, words.value],
    rows: [
      side('frontend'),
      side('backend'),
      [
        words.scores.range,
        words.rangeHow(points.range, 4 * sizes.range, choices.both, choices.depth, sizes.scenarios),
        value(scores.range, errors.range),
      ],
      [
        words.scores.lean,
        words.leanHow(choices.frontend, choices.backend, sizes.scenarios),
        value(Math.abs(lean), errors.lean, lean < 0 ? '−' : '+'),
      ],
      [
        words.scores.result,
        words.likelihoods(
          outcomes
            .map((outcome) => `${names()[outcome].name} ${share(probabilities[outcome])}`)
            .join(', '),
        ),
        band ? `${outcomeName(headline)}, ${words.bands[band]}` : outcomeName(headline),
      ],
    ],
  };
}

/** The outcome map in numbers. */
export const mapTable = (levels: readonly MapLevel[]): FigureTable => ({
  caption: words.mapCaption,
  head: [words.outcome, ...levels.map(({ range }) => words.mapAt(range))],
  rows: mapOutcomes.map((outcome) => [
    outcomeName(outcome),
    ...levels.map(({ shares }) => share(shares[outcome])),
  ]),
});

/** What was measured of the quiz, ready to be shown; figures that are not there are left out. */
export function measuredParts({
  fingerprint,
  lattice,
  random,
  patterns,
  people,
  simulation,
}: QuizFigures) {
  const labels: Readonly<Record<string, string>> = {
    frontend: names().frontend.name,
    backend: names().backend.name,
    dual: names().dual.name,
    open: names().open.name,
    ...words.reasons,
  };
  const led = ['frontend', 'backend', 'dual', 'depth-first', 'low-pull', 'nothing-leads'].filter(
    (name) => lattice[name] !== undefined,
  );
  const all = lattice['all'] ?? led.reduce((sum, name) => sum + lattice[name]!, 0);
  const contradicting = lattice['ratings-and-choices'];
  return {
    text: words.measuredText(fingerprint),
    lattice: {
      caption: words.lattice(whole.format(all)),
      head: [words.outcome, words.sums, words.share],
      rows: led.map((name) => [
        labels[name]!,
        whole.format(lattice[name]!),
        share(lattice[name]! / all),
      ]),
    },
    contradicting:
      contradicting === undefined ? '' : words.contradicting(whole.format(contradicting)),
    chance: {
      caption: words.chance,
      head: [words.outcome, words.beforeChecks, words.told],
      rows: Object.keys(labels)
        .filter((name) => random[name] !== undefined)
        .map((name) => [labels[name]!, share(random[`${name}-before-gates`]), share(random[name])]),
    },
    patterns: words.patterns(whole.format(patterns.tried), whole.format(patterns.roles)),
    facts: Object.entries(words.facts)
      .filter(([name]) => simulation[name] !== undefined)
      .map(([name, text]) => ({ share: share(simulation[name]), text })),
    bands: {
      caption: words.people(whole.format(people)),
      head: [words.band, words.said, words.right, words.again, words.opposite],
      rows: (['clear', 'leaning', 'close'] as const)
        .filter((band) => simulation[`${band}-true`] !== undefined)
        .map((band) => [
          words.bands[band],
          ...['said', 'true', 'again', 'opposite'].map((name) =>
            share(simulation[`${band}-${name}`]),
          ),
        ]),
    },
  };
}

/** How far the second keying agreed with the bank before anything was settled. */
export function keyingText({ keyed, items, settled = [] }: QuizKeying): string {
  const all = bankOf(guide.quiz.bank!.data).items;
  const agreed = all.filter((item) => {
    const own = items.find(({ id }) => id === item.id);
    return own && agrees(item, own);
  });
  return words.keyed(formatDay(keyed, site.language), agreed.length, all.length, settled.length);
}
