import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answersAddress,
  fragmentOf,
  questionView,
  resultAddress,
  startView,
  viewIn,
} from '../../../src/domain/quiz-link.ts';
import { scoreQuiz } from '../../../src/domain/quiz.ts';
import { quizBank } from '../../quiz/content.ts';
import { sheetsOf } from '../quiz/arbitrary.ts';

const bank = quizBank();
const page = 'https://example.org/base/quiz/';
const hashOf = (address: string): string => new URL(address).hash;

describe('the address of the quiz', () => {
  test('names each view, and gives it back', () => {
    const views = [
      startView,
      ...bank.items.flatMap(({ id }) =>
        ([null, 'review', 'result'] as const).map((then) => questionView(id, then)),
      ),
      ...(['list', 'review', 'result'] as const).map((kind) => ({ kind })),
    ];
    for (const view of views) expect(viewIn(fragmentOf(view), bank)).toEqual(view);
    expect(new Set(views.map(fragmentOf)).size).toBe(views.length);
  });

  test('carries a result without an answer, and answers without a name', () => {
    fc.assert(
      fc.property(sheetsOf(bank), (answers) => {
        const result = viewIn(hashOf(resultAddress(page, scoreQuiz(bank, answers))), bank);
        expect(result).toMatchObject({ kind: 'shared', read: { result: { bank: bank.bank } } });
        expect(JSON.stringify(result)).not.toContain('answers');
        const sheet = viewIn(hashOf(answersAddress(page, bank, answers)), bank);
        expect(sheet).toMatchObject({ kind: 'offered', read: { answers, dropped: 0 } });
      }),
      { numRuns: 50 },
    );
  });

  test('asks for nothing where it is an anchor of the page, or a question that is not', () => {
    for (const fragment of ['#_main', '#q=gone', '#q=', '#q=__proto__', '#results', '#Q=x'])
      expect(viewIn(fragment, bank), fragment).toBeNull();
    expect(viewIn(`#q=${bank.items[0]!.id}&then=elsewhere`, bank)).toBeNull();
  });

  test('tells why a code says nothing, and never fails', () => {
    expect(viewIn('#result=', bank)).toMatchObject({ read: { error: 'malformed' } });
    const result = hashOf(resultAddress(page, scoreQuiz(bank, {})));
    const other = viewIn(result.replace('result', 'answers'), bank);
    expect(other).toMatchObject({ kind: 'offered', read: { error: 'other-kind' } });
    fc.assert(
      fc.property(
        fc.constantFrom('', '#', '#result=', '#answers=', '#q='),
        fc.string({ maxLength: 500 }),
        (start, rest) => {
          const view = viewIn(start + rest, bank);
          if (view) expect(viewIn(fragmentOf(view), bank)).toEqual(view);
        },
      ),
    );
  });
});
