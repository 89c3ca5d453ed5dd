import type { Quiz } from '../../../model/guide.ts';
import type { QuizRound } from '../bank.model.ts';
import type { FieldFault } from './balance.model.ts';
import { countWords, jointIn, negationIn } from '../codes/wording.model.ts';

type RecordItem = Quiz['items'][number];

const limits = {
  rating: { least: 8, most: 20 },
  scenario: { least: 10, most: 30 },
  option: { least: 7, most: 15 },
};
/** Words of a statement, on average over a round. */
const meanOfRatings = 16;
/** Words of a situation together with its options: what a phone shows at once. */
const mostOfScenario = 60;
/** Longest option of a scenario against its shortest, in words. */
const optionRatio = 1.25;
/** Words of one side against the other's. */
const sideRatio = 1.1;

function textFaults(
  text: string,
  { least, most }: { least: number; most: number },
  path: FieldFault['path'],
  language: string,
): FieldFault[] {
  const words = countWords(text);
  const negation = negationIn(text, language);
  return [
    ...(words < least || words > most
      ? [
          {
            path,
            reason: `Has ${words} words, but should have ${least} to ${most}.`,
            hint: 'Long items are skimmed, short ones are read in many ways.',
          },
        ]
      : []),
    ...(negation
      ? [
          {
            path,
            reason: `Contains the negation “${negation}”.`,
            hint: 'Name the opposite activity: a negation is overlooked, and turns the answer round.',
          },
        ]
      : []),
  ];
}

function itemFaults(item: RecordItem, place: number, language: string): FieldFault[] {
  const path = ['items', place, 'text'];
  const faults = textFaults(item.text, limits[item.kind], path, language);
  if (item.kind === 'rating') {
    const joint = jointIn(item.text, language);
    if (joint)
      faults.push({
        path,
        reason: 'Seems to name more than one activity.',
        hint: 'Who likes one and dislikes the other cannot answer; ask for one.',
      });
    return faults;
  }
  item.options.forEach(({ text }, option) => {
    faults.push(
      ...textFaults(text, limits.option, ['items', place, 'options', option, 'text'], language),
    );
  });
  const lengths = item.options.map(({ text }) => countWords(text));
  const whole = countWords(item.text) + lengths.reduce((sum, length) => sum + length, 0);
  if (whole > mostOfScenario)
    faults.push({
      path: ['items', place, 'text'],
      reason: `The situation has ${whole} words with its options, but should have ${mostOfScenario} at most.`,
      hint: 'Shorten it until it fits the screen of a phone.',
    });
  if (Math.max(...lengths) > optionRatio * Math.min(...lengths))
    faults.push({
      path: ['items', place, 'options'],
      reason: `The longest option has ${Math.max(...lengths)} words, the shortest ${Math.min(...lengths)}.`,
      hint: 'Bring them closer together: the longest is chosen for its length.',
    });
  return faults;
}

/** Statements that are within their limit one by one, and long together. */
function meanFaults({ items }: Quiz, round: QuizRound): FieldFault[] {
  const lengths = items
    .filter((item) => item.round === round && item.kind === 'rating')
    .map(({ text }) => countWords(text));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return mean > meanOfRatings
    ? [
        {
          path: ['items'],
          reason: `The statements of the ${round} round have ${mean.toFixed(1)} words on average, but should have ${meanOfRatings} at most.`,
          hint: 'Shorten the longest ones.',
        },
      ]
    : [];
}

function sideFaults({ items }: Quiz, round: QuizRound): FieldFault[] {
  const asked = items.filter((item) => item.round === round);
  const words = (side: 'frontend' | 'backend', kind: RecordItem['kind']): number =>
    asked
      .flatMap((item) =>
        item.kind === 'rating'
          ? item.kind === kind && item.scale === side
            ? [item.text]
            : []
          : item.kind === kind
            ? item.options.filter(({ type }) => type === side).map(({ text }) => text)
            : [],
      )
      .reduce((sum, text) => sum + countWords(text), 0);
  return (['rating', 'scenario'] as const).flatMap((kind) => {
    const [frontend, backend] = [words('frontend', kind), words('backend', kind)];
    return Math.max(frontend, backend) > sideRatio * Math.min(frontend, backend)
      ? [
          {
            path: ['items'],
            reason: `In the ${round} round, ${kind === 'rating' ? 'ratings' : 'options'} of the frontend have ${frontend} words and those of the backend ${backend}.`,
            hint: 'Keep both sides within a tenth of each other.',
          },
        ]
      : [];
  });
}

/** What in the wording of the items would tilt the answers; negations in languages that have a list. */
export const wordingFaults = (record: Quiz, language: string): FieldFault[] => [
  ...record.items.flatMap((item, place) => itemFaults(item, place, language)),
  ...(['core', 'sharpen'] as const).flatMap((round) => [
    ...meanFaults(record, round),
    ...sideFaults(record, round),
  ]),
];
