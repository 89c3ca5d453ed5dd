import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaleEstimates } from '../../../../src/features/quiz/scoring/places.model.ts';
import { progressFrom } from '../../../../src/features/quiz/progress.model.ts';
import {
  resultMarkdown,
  standingText,
  withSigns,
} from '../../../../src/features/quiz/text.model.ts';
import type { QuizAnswers } from '../../../../src/features/quiz/bank.model.ts';
import { encodeResult } from '../../../../src/features/quiz/codes/result-code.model.ts';
import { scoreQuiz } from '../../../../src/features/quiz/scoring/score.model.ts';
import { quizStrings } from '../../../../src/features/quiz/strings.en.ts';
import { guide, headlines, resultOf } from '../../../quiz/guide.ts';
import { answersOf, type Persona, personas } from '../../../quiz/personas.ts';
import { anyAnswers } from './arbitrary.ts';

const { bank } = guide;
const words = { ...quizStrings.result, none: quizStrings.review.none };

describe('a result as Markdown', () => {
  test('tells headline, reasons, places, every answer and the code', () => {
    fc.assert(
      fc.property(anyAnswers(bank), (answers) => {
        const result = scoreQuiz(bank, answers);
        const own = progressFrom(bank, answers);
        const text = resultMarkdown(guide, own, result, words, 'https://example.org');
        expect(text).toMatch(/^# \S.*\n\n/);
        expect(text).not.toMatch(/[{}]|undefined|\bNaN\b/);
        expect(text.match(/^\d+\. /gm)).toHaveLength(own.sharpen ? 40 : 26);
        expect(text).toContain(words.print(encodeResult(result)));
        for (const [, url] of text.matchAll(/\]\(<(.*?)>\)/g))
          expect(url).toMatch(/^https:\/\/example\.org\/base\//);
      }),
      { numRuns: 30 },
    );
  });

  test('names neither reasons nor places where there are too few answers', () => {
    const few = { [bank.items[1]!.id]: -2 };
    const told = (answers: QuizAnswers): string[] => {
      const result = scoreQuiz(bank, answers);
      const text = resultMarkdown(guide, progressFrom(bank, answers), result, words, '');
      return [...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading!);
    };
    expect(told(few)).toEqual([words.meaningOfNone, words.answers, words.limits]);
    const text = resultMarkdown(guide, progressFrom(bank, few), scoreQuiz(bank, few), words, '');
    expect(text).not.toMatch(/^\||[+−]\d/m);
    const [{ ratings, types }] = personas as [Persona];
    expect(told(answersOf(bank, { ratings, types }))).toEqual([
      words.why,
      words.where,
      words.meaning,
      words.answers,
      words.limits,
    ]);
  });

  test('shows answers as they are, whatever characters they hold', () => {
    const [first] = bank.items;
    const odd = {
      ...guide,
      about: { ...guide.about, [first!.id]: { ...guide.about[first!.id]!, short: 'a|b *c* [d]' } },
    };
    const answers = { [first!.id]: null };
    const text = resultMarkdown(
      odd,
      progressFrom(bank, answers),
      scoreQuiz(bank, answers),
      words,
      '',
    );
    expect(text).toContain('1. a\\|b \\*c\\* \\[d\\]: ');
  });
});

describe('how a result stands', () => {
  test('names the second closest, unless it is nearly ruled out', () => {
    for (const told of headlines)
      for (const dual of [0.049, 0.05]) {
        const probabilities = { frontend: 1 - dual, backend: 0, dual, open: 0 };
        const result = { ...scoreQuiz(bank, {}), ...resultOf(told, 'dual'), probabilities };
        const said = standingText(guide, result, words);
        const named = dual >= 0.05 && !told.reasons.includes('too-few');
        expect(said.includes(guide.outcomes.dual.name)).toBe(named);
      }
  });

  test('counts the lean towards its own side, with a minus where the other is within reach', () => {
    const [lean] = scaleEstimates({ ...resultOf(headlines[0]!, 'dual'), lean: -5 });
    expect(lean).toEqual({ scale: 'lean', at: 5, between: [-7, 17], word: 0 });
    expect(withSigns(lean!.between)).toEqual(['−7', '17']);
  });

  test('says scores in five words and the lean in three', () => {
    const base = resultOf(headlines[0]!, 'dual');
    const word = (frontend: number): number =>
      scaleEstimates({ ...base, scores: { ...base.scores, frontend } })[1]!.word;
    expect([0, 24.9, 25, 40, 59, 60, 75, 100].map(word)).toEqual([0, 0, 1, 2, 2, 3, 4, 4]);
    const leans = [0, 11.9, 12, 30].map((lean) => scaleEstimates({ ...base, lean })[0]!.word);
    expect(leans).toEqual([0, 0, 1, 2]);
  });
});
