import { linkMarkdown, plainMarkdown as plain } from '../../model/markdown.ts';
import { answerText, numberOf } from './choices.model.ts';
import { type QuizGuide, type QuizText, textsOf } from './guide.model.ts';
import { firstOf, secondOf } from './scoring/closest.model.ts';
import { scaleEstimates, type ScaleEstimate, sideOf } from './scoring/places.model.ts';
import { type Reasons, reasonsOf, type Weight } from './scoring/reasons.model.ts';
import { askedItems, type QuizProgress } from './progress.model.ts';
import type { Band } from './scoring/regions.model.ts';
import { encodeResult } from './codes/result-code.model.ts';
import type { QuizResult } from './scoring/score.model.ts';

/** The words that a result needs besides those of the guide. */
interface QuizWords {
  readonly bands: Readonly<Record<Band | 'none', string>>;
  readonly second: (name: string) => string;
  readonly closest: (first: string, second: string | null) => string;
  readonly why: string;
  readonly forIt: (name: string) => string;
  readonly against: string;
  readonly points: (points: number) => string;
  readonly where: string;
  readonly scale: string;
  readonly estimate: string;
  readonly likely: string;
  readonly between: (low: string, high: string) => string;
  readonly lean: (name: string) => string;
  readonly pull: (name: string) => string;
  readonly range: string;
  readonly meaning: string;
  /** Heads the same part where no outcome is named. */
  readonly meaningOfNone: string;
  readonly trial: string;
  readonly alone: string;
  readonly next: string;
  readonly answers: string;
  readonly none: string;
  readonly limits: string;
  readonly print: (code: string) => string;
}

/** What a result lies closest to, so far as it is worth naming. Empty where nothing is. */
export function standingText(
  { outcomes }: QuizGuide,
  result: QuizResult,
  words: Pick<QuizWords, 'second' | 'closest'>,
): string {
  // What rests on too few answers is close to nothing yet.
  if (result.reasons.includes('too-few')) return '';
  const second = secondOf(result);
  const next = second && outcomes[second].name;
  if (result.band) return next ? words.second(next) : '';
  return words.closest(outcomes[firstOf(result)].name, next);
}

/** What the scales of a result are called. */
export const scaleNames = (
  { outcomes }: QuizGuide,
  result: Parameters<typeof sideOf>[0],
  words: Pick<QuizWords, 'lean' | 'pull' | 'range'>,
): Readonly<Record<ScaleEstimate['scale'], string>> => ({
  lean: words.lean(outcomes[sideOf(result)].name),
  frontend: words.pull(outcomes.frontend.name),
  backend: words.pull(outcomes.backend.name),
  range: words.range,
});

/** Numbers from which a minus sign and not a hyphen is read. */
export const withSigns = ([low, high]: ScaleEstimate['between']): [string, string] => {
  const sign = (points: number): string => `${points < 0 ? '−' : ''}${Math.abs(points)}`;
  return [sign(low), sign(high)];
};

/**
 * A result as Markdown: headline, how sure it is, why, where it lies, what to do, every answer and
 * its code. Why and where are left out where there are too few answers. `origin` is put before
 * addresses of this site.
 */
export function resultMarkdown(
  guide: QuizGuide,
  own: QuizProgress,
  result: QuizResult,
  words: QuizWords,
  origin: string,
): string {
  const texts = textsOf(guide, result) as [QuizText, ...QuizText[]];
  const [{ title, meaning, try: trial, alone, next }] = texts;
  const given = ({ item, points }: Weight): string => {
    const answer = answerText(guide, itemOf(guide, item), own.answers[item]!);
    return `- ${words.points(points)} ${numberOf(guide, item)}. ${plain(`${guide.about[item]!.short}: ${answer}`)}`;
  };
  const reasons = ({ outcome, heaviest }: Reasons): string[] =>
    heaviest.length
      ? [
          `### ${outcome ? words.forIt(guide.outcomes[outcome].name) : words.against}`,
          heaviest.map(given).join('\n'),
        ]
      : [];
  // A few answers place nobody: numbers would say more than they carry.
  const placed = result.reasons.includes('too-few')
    ? []
    : [
        `## ${words.why}`,
        ...reasonsOf(guide.bank, result).flatMap(reasons),
        `## ${words.where}`,
        placesTable(guide, result, words),
      ];
  const parts = [
    `# ${plain(title)}`,
    words.bands[result.band ?? 'none'] + '.',
    standingText(guide, result, words),
    ...texts.map(({ text }) => plain(text)),
    ...placed,
    `## ${result.band ? words.meaning : words.meaningOfNone}`,
    plain(meaning),
    `**${words.trial}:** ${plain(trial)}`,
    alone ? `**${words.alone}** ${plain(alone)}` : '',
    `${words.next}: ${linkMarkdown(next.text, next.link, origin)}`,
    `## ${words.answers}`,
    answersList(guide, own, words),
    `## ${words.limits}`,
    guide.limits.map((limit) => `- ${plain(limit)}`).join('\n'),
    words.print(encodeResult(result)),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const itemOf = ({ bank }: QuizGuide, id: string) => bank.items.find((item) => item.id === id)!;

function placesTable(guide: QuizGuide, result: QuizResult, words: QuizWords): string {
  const names = scaleNames(guide, result, words);
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row([words.scale, words.estimate, words.likely]),
    row(['-', '-:', '-']),
    ...scaleEstimates(result).map(({ scale, at, between }) =>
      row([plain(names[scale]), `${at}`, words.between(...withSigns(between))]),
    ),
  ].join('\n');
}

const answersList = (
  guide: QuizGuide,
  { answers, ...own }: QuizProgress,
  words: QuizWords,
): string =>
  askedItems(guide.bank, own)
    .map((item, place) => {
      const said = Object.hasOwn(answers, item.id)
        ? answerText(guide, item, answers[item.id]!)
        : words.none;
      return `${place + 1}. ${plain(`${guide.about[item.id]!.short}: ${said}`)}`;
    })
    .join('\n');
