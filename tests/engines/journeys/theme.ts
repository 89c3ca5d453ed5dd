import { expect } from 'vitest';
import type { Session } from '../session.ts';
import type { Journey } from './journey.ts';

/** The choice that the page shows, and what it looks like. */
const lookOf = (session: Session): Promise<unknown> =>
  session.evaluate(() => ({
    choice: document.querySelector<HTMLSelectElement>('#_theme')!.value,
    scheme: getComputedStyle(document.documentElement).colorScheme,
    paper: getComputedStyle(document.body).backgroundColor,
  }));

/** Chooses the dark theme after the light one, and looks for it again. */
export const theme: Journey = async (begin) => {
  const session = await begin();
  await session.open('');
  expect(await lookOf(session)).toMatchObject({ choice: 'auto' });
  await session.choose('#_theme', 'light');
  const light = await lookOf(session);
  expect(light).toMatchObject({ choice: 'light', scheme: 'light' });
  await session.choose('#_theme', 'dark');
  const dark = await lookOf(session);
  expect(dark).toMatchObject({ choice: 'dark', scheme: 'dark' });
  expect(dark).not.toHaveProperty('paper', (light as { paper: string }).paper);
  await session.reload();
  expect(await lookOf(session), 'after a reload').toEqual(dark);
  await session.open('glossary/idempotency/');
  expect(await lookOf(session), 'on another page').toEqual(dark);
};
