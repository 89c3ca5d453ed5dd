import { expect } from 'vitest';
import { skillStrings } from '../../../src/strings/en.ts';
import type { Session } from '../session.ts';
import { until } from '../until.ts';
import { type Journey, sizes } from './journey.ts';

interface Shown {
  readonly skills: number;
  readonly columns: number;
  readonly status: string;
}

/** What the matrix shows, and what its status says of it. */
const shownIn = (session: Session): Promise<Shown> =>
  session.evaluate(() => {
    const count = (selector: string): number =>
      [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility())
        .length;
    return {
      skills: count('tr[data-skill]'),
      columns: count('thead th[data-role]'),
      status: document.querySelector('#_matrix-status')!.textContent,
    };
  });

const saying = (skills: number, all: number, columns: number): string =>
  Object.entries({ skills, all, columns }).reduce(
    (text, [name, number]) => text.replace(`{${name}}`, String(number)),
    skillStrings.shown,
  );

/** Shows all roles, narrows the matrix by group, and comes back to what is shown first. */
export const matrix: Journey = async (begin) => {
  const session = await begin();
  await session.resize(...sizes.wide);
  await session.open('skills/');
  const first = await shownIn(session);
  expect(first.skills).toBeGreaterThan(10);
  const says = (now: Shown): boolean =>
    now.status === saying(now.skills, first.skills, now.columns);
  await session.click('#_filters [value="all"]');
  await until('more positions are shown, and the status says how many', async () => {
    const now = await shownIn(session);
    return now.columns > first.columns && says(now);
  });
  const value = await session.evaluate(
    () => document.querySelector<HTMLSelectElement>('#_group')!.options[1]!.value,
  );
  await session.choose('#_group', value);
  await until('fewer skills are shown, and the status says how many', async () => {
    const now = await shownIn(session);
    // On a machine that stalls, WebKit may drop a press on an option.
    if (now.skills === first.skills) await session.choose('#_group', value);
    return now.skills > 0 && now.skills < first.skills && says(now);
  });
  await session.click('#_filters [data-reset]');
  await until('what is shown first is shown again', async () => {
    const { skills, columns } = await shownIn(session);
    return skills === first.skills && columns === first.columns;
  });
};
