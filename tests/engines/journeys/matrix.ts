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

/** Narrows the matrix by role and group, and shows everything again. */
export const matrix: Journey = async (begin) => {
  const session = await begin();
  await session.resize(...sizes.wide);
  await session.open('skills/');
  const all = await shownIn(session);
  expect(all.skills).toBeGreaterThan(10);
  for (const [select, smaller] of [
    ['role', 'columns'],
    ['group', 'skills'],
  ] as const) {
    const before = await shownIn(session);
    const value = await session.evaluate(
      (id) => document.querySelector<HTMLSelectElement>(id)!.options[1]!.value,
      `#_${select}`,
    );
    await session.choose(`#_${select}`, value);
    await until(`fewer ${smaller} are shown, and the status says how many`, async () => {
      const now = await shownIn(session);
      // On a machine that stalls, WebKit may drop a press on an option.
      if (now[smaller] === before[smaller]) await session.choose(`#_${select}`, value);
      return (
        now[smaller] > 0 &&
        now[smaller] < before[smaller] &&
        now.status === saying(now.skills, all.skills, now.columns)
      );
    });
  }
  await session.click('#_filters [data-reset]');
  await until('everything is shown again', async () => {
    const { skills, columns } = await shownIn(session);
    return skills === all.skills && columns === all.columns;
  });
};
