import type { Page } from '@playwright/test';
import type { QuizAnswers } from '../../src/features/quiz/bank.model.ts';
import { choicesOf } from '../../src/features/quiz/choices.model.ts';
import type { QuizGuide } from '../../src/features/quiz/guide.model.ts';
import { askedItems, progressFrom, writeProgress } from '../../src/features/quiz/progress.model.ts';
import { storageKey } from '../../src/model/storage.ts';

export const path = 'quiz/';

/** What the page itself knows of the guide. */
export async function guideOf(page: Page): Promise<QuizGuide> {
  const block = page.locator('script[type="application/json"]').first();
  return (JSON.parse((await block.textContent()) ?? '') as { guide: QuizGuide }).guide;
}

/** Answers to the first questions, the same choice everywhere. */
export const answersTo = (guide: QuizGuide, count: number, choice: number): QuizAnswers =>
  Object.fromEntries(
    askedItems(guide.bank, { sharpen: false })
      .slice(0, count)
      .map((item) => [item.id, choicesOf(guide, item)[choice]!.answer]),
  );

/** Answers that lean to one side: its own work is liked, the other’s left to others. */
export const leaningAnswers = ({ bank }: QuizGuide): QuizAnswers =>
  Object.fromEntries(
    askedItems(bank, { sharpen: false }).map((item, place) => [
      item.id,
      item.kind === 'rating'
        ? item.key * (item.scale === 'backend' ? 1 : item.scale === 'frontend' ? place % 2 : 0)
        : item.options.find(({ type }) => type === (place % 4 ? 'backend' : 'both'))!.id,
    ]),
  );

/** Puts answers where the page keeps its own, and opens a view of it anew. */
export async function openWith(
  page: Page,
  answers: (guide: QuizGuide) => QuizAnswers,
  fragment: string,
): Promise<QuizGuide> {
  await page.goto(path);
  const guide = await guideOf(page);
  const { bank, base } = guide;
  await page.evaluate(
    ([key, text]) => localStorage.setItem(key!, text!),
    [storageKey(base, 'quiz'), writeProgress(progressFrom(bank, answers(guide)), bank)],
  );
  await page.goto(path + fragment);
  await page.reload();
  await quizShown(page);
  return guide;
}

/**
 * Waits until the page shows what its address and what is kept ask for: the HTML has the first
 * question, and most other views come on demand.
 */
export async function quizShown(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const quiz = document.querySelector<HTMLElement>('.island:not([data-later]) .quiz');
    const kept = Object.keys(localStorage).some((key) => key.endsWith('quiz'));
    const started = location.hash
      ? quiz?.dataset['view'] !== 'start'
      : !kept || !!quiz?.querySelector('.resume');
    return quiz && started && !quiz.querySelector(':scope > .waiting');
  });
}
