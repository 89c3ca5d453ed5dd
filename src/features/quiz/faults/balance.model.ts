import {
  bankOf,
  itemsOf,
  type OptionType,
  type QuizBank,
  type QuizRound,
  type QuizScale,
  type RatingItem,
  type ScenarioItem,
} from '../bank.model.ts';
import type { Quiz } from '../../../model/guide.ts';
import { patternRoles, patternAnswers } from './patterns.model.ts';
import { quizRules } from '../scoring/rules.model.ts';
import type { Path } from '../../../model/reference-fault.ts';

/** A fault inside one record: which of its fields, what is wrong, how to fix it. */
export interface FieldFault {
  readonly path: Path;
  readonly reason: string;
  readonly hint: string;
  readonly advice?: true;
}

const scales: readonly QuizScale[] = ['frontend', 'backend', 'range'];
const types: readonly OptionType[] = ['frontend', 'backend', 'both', 'depth'];

/** Items of each round: ratings of each scale, and scenarios. The rules are tuned to these numbers. */
const quizSizes: Readonly<Record<QuizRound, { ratings: number; scenarios: number }>> = {
  core: { ratings: 6, scenarios: 8 },
  sharpen: { ratings: 4, scenarios: 2 },
};

/** Share of mechanical patterns that may earn a role. */
export const mostPatterns = 0.02;

const ratingsOf = (bank: QuizBank, round: QuizRound): RatingItem[] =>
  itemsOf(bank, round).filter((item) => item.kind === 'rating');
const scenariosOf = (bank: QuizBank, round: QuizRound): ScenarioItem[] =>
  itemsOf(bank, round).filter((item) => item.kind === 'scenario');

function sizeFaults(bank: QuizBank, round: QuizRound): FieldFault[] {
  const { ratings, scenarios } = quizSizes[round];
  const add = (reason: string, hint: string): FieldFault => ({ path: ['items'], reason, hint });
  const faults: FieldFault[] = [];
  for (const scale of scales) {
    const own = ratingsOf(bank, round).filter((item) => item.scale === scale);
    if (own.length !== ratings)
      faults.push(
        add(
          `The ${round} round has ${own.length} ratings of the scale “${scale}”, but needs ${ratings}.`,
          'The rules of the score are tuned to these numbers.',
        ),
      );
    const balance = own.reduce((sum, { key }) => sum + key, 0);
    if (balance)
      faults.push(
        add(
          `The keys of the scale “${scale}” in the ${round} round add up to ${balance}, not to 0.`,
          'As many items speak for a scale as against it, so that agreeing with everything says nothing.',
        ),
      );
  }
  const count = scenariosOf(bank, round).length;
  if (count !== scenarios)
    faults.push(
      add(
        `The ${round} round has ${count} scenarios, but needs ${scenarios}.`,
        'The rules of the score are tuned to these numbers.',
      ),
    );
  return faults;
}

/**
 * How often each type of option is in each place, over the scenarios of a round and those before.
 */
export function rotationOf(bank: QuizBank, last: QuizRound): Record<OptionType, number[]> {
  const asked = [
    ...scenariosOf(bank, 'core'),
    ...(last === 'sharpen' ? scenariosOf(bank, last) : []),
  ];
  return Object.fromEntries(
    types.map((type) => [
      type,
      types.map((_, place) => asked.filter(({ options }) => options[place]?.type === type).length),
    ]),
  ) as Record<OptionType, number[]>;
}

function rotationFaults(bank: QuizBank): FieldFault[] {
  const spread = (last: QuizRound): number => {
    const counts = Object.values(rotationOf(bank, last)).flat();
    return Math.max(...counts) - Math.min(...counts);
  };
  const fault = (reason: string): FieldFault => ({
    path: ['items'],
    reason,
    hint: 'Change the order of the options in some of them.',
  });
  return [
    ...(spread('core') > 0
      ? [fault('The options of the core scenarios are not in each place equally often.')]
      : []),
    ...(spread('sharpen') > 1
      ? [
          fault(
            'With the sharpening round, options are in one place much more often than in another.',
          ),
        ]
      : []),
  ];
}

/** What keeps the bank from being balanced: numbers, keys, types, places of options, order of items. */
export function balanceFaults(record: Quiz): FieldFault[] {
  const bank = bankOf(record);
  const faults = [...sizeFaults(bank, 'core'), ...sizeFaults(bank, 'sharpen')];
  record.items.forEach((item, place) => {
    if (item.kind !== 'scenario') return;
    for (const type of types)
      if (!item.options.some((option) => option.type === type))
        faults.push({
          path: ['items', place, 'options'],
          reason: `No option is of the type “${type}”.`,
          hint: 'Each scenario has one option of each type.',
        });
  });
  if (faults.length) return faults;
  const tried = patternAnswers(bank, 'core').length;
  const roles = patternRoles(bank, quizRules);
  return [
    ...rotationFaults(bank),
    ...(roles > mostPatterns * tried
      ? [
          {
            path: ['items'],
            reason: `In this order, ${roles} of ${tried} ways of clicking without reading earn a role.`,
            hint: 'Put items of different scales and keys in another order.',
          },
        ]
      : []),
  ];
}
