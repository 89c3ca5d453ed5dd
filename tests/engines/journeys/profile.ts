import { expect } from 'vitest';
import { profileStrings as words } from '../../../src/features/profile/strings.en.ts';
import type { Session } from '../session.ts';
import { until } from '../until.ts';
import type { Journey } from './journey.ts';

const ratings = 4;

const progressIs = (session: Session, rated: number): Promise<void> =>
  until(`${rated} skills are rated`, async () => {
    const [status, all] = await session.evaluate(() => [
      document.querySelector('.progress [role=status]')?.textContent,
      document.querySelectorAll('.rate [role=radiogroup]').length,
    ]);
    return status === words.rating.rated(rated, Number(all));
  });

/** Places of the choices in the first skills, counted from 0. */
const chosen = (session: Session): Promise<readonly number[]> =>
  session.evaluate(
    (count) =>
      [...document.querySelectorAll('.rate [role=radiogroup]')]
        .slice(0, count)
        .map((group) => [...group.querySelectorAll('input')].findIndex(({ checked }) => checked)),
    ratings,
  );

/** Rates some skills, comes back to them, and deletes them. */
export const profile: Journey = async (begin) => {
  const session = await begin();
  await session.open('skills/profile/');
  await until('skills can be rated', () =>
    session.evaluate(
      (count) => document.querySelectorAll('.rate details[open] .skill').length >= count,
      ratings,
    ),
  );
  const skills = await session.evaluate(
    (count) =>
      [...document.querySelectorAll('.rate details[open] .skill')]
        .slice(0, count)
        .map((element) => element.getAttribute('aria-labelledby')!),
    ratings,
  );
  for (const [place, skill] of skills.entries())
    await session.click(`[aria-labelledby="${skill}"] label:nth-child(${place + 1}) input`);
  await progressIs(session, ratings);
  expect(await chosen(session)).toEqual([0, 1, 2, 3]);
  await session.reload();
  await progressIs(session, ratings);
  expect(await chosen(session), 'after a reload').toEqual([0, 1, 2, 3]);

  const press = (text: string): Promise<void> =>
    session.evaluate((name) => {
      const all = [...document.querySelectorAll<HTMLElement>('.profile button')];
      all.find((element) => element.textContent === name)!.focus();
    }, text);
  await press(words.tools.delete);
  await session.press('Enter');
  await press(words.questions.yes.delete);
  await session.press('Enter');
  await progressIs(session, 0);
  expect(await session.evaluate(() => document.activeElement?.textContent)).toBe(
    words.tools.delete,
  );
  expect(await session.evaluate(() => localStorage.length)).toBe(0);
};
