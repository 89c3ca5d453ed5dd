import type { Page } from '@playwright/test';
import { encodeAnswers } from '../../src/features/quiz/codes/answer-code.model.ts';
import { encodeResult } from '../../src/features/quiz/codes/result-code.model.ts';
import { scoreQuiz } from '../../src/features/quiz/scoring/score.model.ts';
import { teamStrings as words } from '../../src/features/quiz/page-strings.en.ts';
import { quizBank } from '../quiz/content.ts';
import { randomOf } from '../quiz/random.ts';
import { answersOf, takerOf } from '../quiz/takers.ts';

export const path = 'quiz/team/';

const bank = quizBank();
const random = randomOf(5);
const sheets = Array.from({ length: 4 }, () => answersOf(bank, takerOf(random), random));
const link = (kind: string, code: string): string => `https://example.org/quiz/#${kind}=${code}`;
const results = sheets.map((sheet) => link('result', encodeResult(scoreQuiz(bank, sheet))));

/** Three people, one of them twice, an answers link, a damaged one and a formula for a label. */
const lines = [
  `Ana, ${results[0]!}`,
  results[1]!,
  `=2+3, ${results[2]!}`,
  `Ana, ${results[0]!}`,
  link('answers', encodeAnswers(bank, sheets[3]!)),
  results[3]!.slice(0, -1) + (results[3]!.endsWith('A') ? 'B' : 'A'),
];

/** Opens the page and shows these lines on it. */
export async function pasteTeam(page: Page): Promise<void> {
  await page.goto(path);
  await page.getByRole('textbox', { name: words.paste }).fill(lines.join('\n'));
  await page.getByRole('button', { name: words.show }).click();
  await page.getByRole('heading', { name: words.coverage }).waitFor();
}
