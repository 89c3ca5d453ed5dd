import { answersAddress, resultAddress } from '../../src/features/quiz/codes/link.model.ts';
import { scoreQuiz } from '../../src/features/quiz/scoring/score.model.ts';
import { frameStrings, quizStrings } from '../../src/strings/en.ts';
import { profileStrings } from '../../src/features/profile/strings.en.ts';
import * as profiles from './profile.ts';
import { expect, test } from './quiet.ts';
import { guideOf, leaningAnswers, path } from './quiz.ts';

/** What programs make of a fragment; the code in it stays whole. */
const manglings: Readonly<Record<string, (fragment: string) => string>> = {
  'a full stop': (hash) => `${hash}.`,
  'a bracket': (one) => `${one})`,
  'an encoded space': (one) => `${one}%20`,
  'a line break inside': (one) => `${one.slice(0, 20)}%0A${one.slice(20)}`,
  'an encoded sign': (one) => one.replace('=', '%3D'),
  'two signs': (one) => `#${one}`,
  'an encoded second sign': (one) => `#%23${one.slice(1)}`,
  'a key in capitals': (one) => one.replace(/[a-z]+=/, (key) => key.toUpperCase()),
  'a tracker’s parameter': (one) => `${one}&utm_source=chat`,
};

test('links to results and answers open after what chat and mail do to them', async ({ page }) => {
  await page.goto(path);
  const guide = await guideOf(page);
  const answers = leaningAnswers(guide);
  const hash = (address: string): string => new URL(address).hash;
  const here = 'https://example.org/quiz/';
  const result = hash(resultAddress(here, scoreQuiz(guide.bank, answers)));
  const given = hash(answersAddress(here, guide.bank, answers));
  for (const [name, mangle] of Object.entries(manglings)) {
    await page.goto('about:blank');
    await page.goto(path + mangle(result));
    await expect(page.locator('.from-link .lede'), name).toContainText(quizStrings.shared.invite);
    // What is copied from here on is sound again.
    expect(new URL(page.url()).hash, name).toBe(result);
    await page.goto('about:blank');
    await page.goto(path + mangle(given));
    await expect(page.getByRole('heading', { level: 1 }), name).toHaveText(
      quizStrings.titles.offered,
    );
  }
});

test('a damaged link is told of in every case', async ({ page }) => {
  for (const fragment of [
    '#result',
    '#answers',
    '#RESULT=',
    '##result=AQEB',
    '#%23answers%3DAQIB.',
  ]) {
    await page.goto('about:blank');
    await page.goto(path + fragment);
    // A result of their own is what this address asks for too; they have none.
    if (fragment === '#result') continue;
    await expect(page.getByRole('alert'), fragment).toContainText(quizStrings.faults.safe);
  }
  await page.goto('about:blank');
  await page.goto(`${path}#q=gone`);
  await expect(page.getByRole('alert')).toContainText(quizStrings.faults['no-question']);
  for (const fragment of ['#p', '#P=', '##p=AQAA', '#p%3DAQAA.']) {
    await page.goto('about:blank');
    await page.goto(profiles.path + fragment);
    await expect(page.getByRole('alert'), fragment).toHaveText(
      new RegExp(Object.values(profileStrings.link.faults).join('|')),
    );
  }
});

test('links to a profile open after what chat and mail do to them', async ({ page }) => {
  await page.goto(profiles.path);
  const guide = await profiles.guideOf(page);
  const whole = profiles.fragmentOf(guide, profiles.profileOf(guide, [3, 'unknown', 1]));
  for (const [name, mangle] of Object.entries(manglings)) {
    await page.goto('about:blank');
    await page.goto(profiles.path + mangle(whole));
    await expect(page.locator('#_opened'), name).toHaveText(profileStrings.link.title);
  }
});

test.describe('at a missing page', () => {
  test.use({ allowed: /^404: |^console: Failed to load resource.*404/ });

  test('the address that was meant is offered', async ({ page }) => {
    await page.goto('quiz/%23result=AQEB.');
    const meant = page.locator('#_meant');
    await expect(meant).toContainText(frameStrings.meant);
    await meant.getByRole('link').click();
    await expect(page.getByRole('alert')).toContainText(quizStrings.faults.safe);
    await page.goto('roles/backend/%22%3E');
    await page.locator('#_meant a').click();
    await expect(page).toHaveURL(/\/roles\/backend\/$/);
    await page.goto('nothing/here/');
    await expect(page.locator('#_meant')).toBeHidden();
  });
});
