import type { QuizBank } from '../bank.model.ts';
import type { QuizRules } from '../scoring/rules.model.ts';
import { hashOfData } from './wording.model.ts';

/**
 * Eight hexadecimal digits that change with anything that figures of the quiz depend on: keys, types,
 * order, edition and rules, and with no wording.
 */
export const quizFingerprint = ({ bank, items }: QuizBank, rules: QuizRules): string =>
  hashOfData([
    bank,
    rules,
    items.map((item) =>
      item.kind === 'rating'
        ? [item.id, item.code, item.round, item.scale, item.key]
        : [item.id, item.code, item.round, item.options.map(({ id, type }) => [id, type])],
    ),
  ]);
