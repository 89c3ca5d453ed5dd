import type { Quiz } from '../../../model/guide.ts';
import type { QuizRound } from '../bank.model.ts';
import type { FieldFault } from './balance.model.ts';
import { countWords, jointIn, negationIn } from '../codes/wording.model.ts';

type RecordItem = Quiz['items'][number];

const limits = {
  rating: { least: 8, most: 30 },
  scenario: { least: 10, most: 60 },
  option: { least: 14, most: 26 },
};
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
  if (Math.max(...lengths) > optionRatio * Math.min(...lengths))
    faults.push({
      path: ['items', place, 'options'],
      reason: `The longest option has ${Math.max(...lengths)} words, the shortest ${Math.min(...lengths)}.`,
      hint: 'Bring them closer together: the longest is chosen for its length.',
    });
  return faults;
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
  ...sideFaults(record, 'core'),
  ...sideFaults(record, 'sharpen'),
];
