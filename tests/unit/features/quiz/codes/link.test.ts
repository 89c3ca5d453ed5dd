import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answersAddress,
  resultAddress,
  viewIn,
} from '../../../../../src/features/quiz/codes/link.model.ts';
import {
  fragmentOf,
  plainViewIn,
  questionView,
  startView,
} from '../../../../../src/features/quiz/codes/view.model.ts';
import type { QuizBank } from '../../../../../src/features/quiz/bank.model.ts';
import { scoreQuiz } from '../../../../../src/features/quiz/scoring/score.model.ts';
import { quizBank } from '../../../../quiz/content.ts';
import { anyMangling, endings, mangled } from '../../../model/mangled.ts';
import { anyAnswers } from '../arbitrary.ts';

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
    for (const view of views) {
      expect(viewIn(fragmentOf(view), bank)).toEqual(view);
      // The page’s own links are read without the code for those that others sent.
      expect(plainViewIn(fragmentOf(view), bank)).toEqual(view);
    }
    expect(new Set(views.map(fragmentOf)).size).toBe(views.length);
  });

  test('carries a result without an answer, and answers without a name', () => {
    fc.assert(
      fc.property(anyAnswers(bank), (answers) => {
        const result = viewIn(hashOf(resultAddress(page, scoreQuiz(bank, answers))), bank);
        expect(result).toMatchObject({ kind: 'shared', read: { result: { edition: bank.bank } } });
        expect(JSON.stringify(result)).not.toContain('answers');
        const offered = viewIn(hashOf(answersAddress(page, bank, answers)), bank);
        expect(offered).toMatchObject({ kind: 'offered', read: { answers, dropped: 0 } });
      }),
      { numRuns: 50 },
    );
  });

  test('asks for nothing where it is an anchor of the page', () => {
    for (const fragment of ['#_main', '#results', '#qa', '#query=x'])
      expect(viewIn(fragment, bank), fragment).toBeNull();
  });

  test('says so where it names a question that is not', () => {
    for (const fragment of ['#q=gone', '#q=', '#q=__proto__', '#Q=x', '#/q%3Dgone.']) {
      const view = viewIn(fragment, bank)!;
      expect(view, fragment).toMatchObject({ kind: 'missing', read: { error: 'no-question' } });
      expect(viewIn(fragmentOf(view), bank)).toEqual(view);
    }
  });

  test('shows the same after what chat and mail do to it', () => {
    const [{ id }] = bank.items as [QuizBank['items'][number]];
    fc.assert(
      fc.property(anyAnswers(bank), anyMangling, (answers, steps) => {
        for (const address of [
          resultAddress(page, scoreQuiz(bank, answers)),
          answersAddress(page, bank, answers),
        ])
          expect(viewIn(mangled(hashOf(address), steps), bank)).toEqual(
            viewIn(hashOf(address), bank),
          );
      }),
    );
    for (const ending of endings) {
      expect(viewIn(`#q=${id}${ending}`, bank), ending).toEqual(questionView(id));
      expect(viewIn(`#/Q%3D${id}&amp;then=review${ending}`, bank)).toEqual(
        questionView(id, 'review'),
      );
      for (const kind of ['review', 'result'] as const)
        expect(viewIn(`##${kind}${ending}`, bank), ending).toEqual({ kind });
      expect(viewIn(`#ALL${ending}`, bank)).toEqual({ kind: 'list' });
    }
    expect(viewIn(`#q=${id}&then=elsewhere`, bank)).toEqual(questionView(id));
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
          const plainly = plainViewIn(start + rest, bank);
          if (plainly) expect(view).toEqual(plainly);
        },
      ),
    );
  });
});
