import { expect } from 'vitest';
import { quizStrings as words } from '../../../src/features/quiz/strings.en.ts';
import type { Session } from '../session.ts';
import { until } from '../until.ts';
import type { Journey } from './journey.ts';

/** Waits until the focus is on what a selector finds. */
const focusAt = (session: Session, what: string, selector: string): Promise<void> =>
  until(`the focus is on ${what}`, () =>
    session.evaluate((wanted) => !!document.activeElement?.matches(wanted), selector),
  );

/** Moves the focus to a button, and presses it. */
async function pressButton(session: Session, name: string): Promise<void> {
  const there = (): Promise<boolean> =>
    session.evaluate((text) => {
      const button = [...document.querySelectorAll<HTMLElement>('.quiz button')].find(
        (element) => element.textContent === text,
      );
      button?.focus();
      return !!button && document.activeElement === button;
    }, name);
  await until(`there is a button “${name}”`, there);
  await session.press('Enter');
}

const headline = (session: Session): Promise<string> =>
  session.evaluate(() => document.querySelector('.result h1')!.textContent);

const kept = (session: Session): Promise<number> =>
  session.evaluate(() => Object.keys(localStorage).filter((key) => key.endsWith('quiz')).length);

/** Answers every question by keyboard; the choice changes from one question to the next. */
async function answerAll(session: Session): Promise<number> {
  await until('the first question can be answered', () =>
    session.evaluate(() => !!document.querySelector('.quiz fieldset input:enabled')),
  );
  await session.evaluate(() => document.querySelector<HTMLElement>('fieldset input')!.focus());
  let last = '';
  for (let place = 0; ; place++) {
    if (place) {
      await until('the next heading has the focus', () =>
        session.evaluate((before) => {
          const now = document.querySelector('[data-item]')?.getAttribute('data-item') ?? '';
          return now !== before && !!document.activeElement?.matches('.quiz h1');
        }, last),
      );
    }
    last = await session.evaluate(
      () => document.querySelector('[data-item]')?.getAttribute('data-item') ?? '',
    );
    if (!last) return place;
    if (place) await session.press('Tab');
    await session.press('Space');
    for (let step = 0; step < place % 3; step++) await session.press('ArrowDown');
    await session.press('Enter');
  }
}

/** Takes the quiz, opens the link to its result as another reader, and deletes the answers. */
export const quiz: Journey = async (begin) => {
  const mine = await begin();
  await mine.open('quiz/');
  expect(await answerAll(mine)).toBeGreaterThan(20);
  await focusAt(mine, 'the result', '.result h1');
  const told = await headline(mine);
  await pressButton(mine, words.tools.share);
  await until('the link is shown', () =>
    mine.evaluate(() => !!document.querySelector<HTMLTextAreaElement>('.copied textarea')?.value),
  );
  const link = await mine.evaluate(
    () => document.querySelector<HTMLTextAreaElement>('.copied textarea')!.value,
  );
  // The file itself would open the list of downloads, which takes the keys in Firefox.
  await mine.evaluate(() => {
    HTMLAnchorElement.prototype.click = () => {};
  });
  await pressButton(mine, words.tools.picture);
  await until('the picture is saved', () =>
    mine.evaluate(() => !!document.querySelector('.share .status')?.textContent?.includes('.png')),
  );
  expect(await kept(mine)).toBe(1);
  await mine.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
  await pressButton(mine, words.tools.delete);
  await focusAt(mine, 'the harmless answer', 'dialog[open] button');
  await pressButton(mine, words.questions.yes.delete);
  await focusAt(mine, 'the first question', '.quiz fieldset :is(h1, h2)');
  expect(await kept(mine)).toBe(0);

  const theirs = await begin();
  const { pathname, hash } = new URL(link);
  await theirs.open(pathname + hash);
  await until('the result of the link is shown', () =>
    theirs.evaluate(() => !!document.querySelector('.from-link.result h1')),
  );
  // Of somebody else, the same is said in the third person.
  const shared = told!.replace(/^Your/, 'Their').replace(/^You/, 'They');
  expect(await headline(theirs)).toBe(shared);
};
