import { expect } from 'vitest';
import type { Session } from '../session.ts';
import { until } from '../until.ts';
import { type Journey, sizes } from './journey.ts';

/** How long a key may take to open the search before it is pressed again, in milliseconds. */
const patience = 12_000;

/**
 * Opens the search by a key, and waits until its field has the focus. On a very busy machine
 * nothing came once of a key that was pressed right after a page had loaded in WebKitGTK, so it is
 * pressed again as a reader would; the tests in Chromium see that no key is lost.
 */
async function openBy(session: Session, key: string): Promise<void> {
  let pressed = -Infinity;
  await until(`${key} opens the search`, async () => {
    const [isOpen, hasFocus, address] = await session.evaluate(() => [
      !!document.querySelector('dialog.search[open]'),
      document.activeElement?.id === '_find',
      location.href,
    ]);
    if (isOpen && hasFocus) return true;
    if (!isOpen && performance.now() - pressed > patience) {
      pressed = performance.now();
      await session.press(key);
    }
    throw new Error(`At ${address} the search is ${isOpen ? 'open without focus' : 'closed'}`);
  });
}

async function type(session: Session, text: string): Promise<void> {
  for (const letter of text) await session.press(letter);
}

/** Waits until results of the whole query are shown. */
const found = (session: Session, query: string): Promise<void> =>
  until(`results for “${query}” are shown`, () =>
    session.evaluate(
      (text) =>
        document.querySelectorAll('.results .hit a').length > 1 &&
        !!document.querySelector('.status')?.textContent.includes(`“${text}”`),
      query,
    ),
  );

/** Place of the result that has the focus, counted from 0; -1 where none has. */
const focused = (session: Session): Promise<number> =>
  session.evaluate(() =>
    [...document.querySelectorAll('.search .results a')].indexOf(document.activeElement!),
  );

/** Searches without a mouse. */
export const searchByKeyboard: Journey = async (begin) => {
  const session = await begin();
  await session.open('roles/frontend/');
  await session.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main p a')].at(-1)!.focus(),
  );
  const place = await session.evaluate(() => document.activeElement!.outerHTML);
  expect(place).toMatch(/^<a /);
  await openBy(session, '/');
  await type(session, 'api');
  await found(session, 'api');
  const places: number[] = [];
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) {
    await session.press(key);
    places.push(await focused(session));
  }
  expect(places).toEqual([0, 1, 0]);
  await session.press('Escape');
  await until('Escape closes the search and gives the focus back', () =>
    session.evaluate(
      (was) =>
        !document.querySelector('dialog.search[open]') && document.activeElement?.outerHTML === was,
      place,
    ),
  );
  await openBy(session, 'Control+k');
  await type(session, 'error');
  await found(session, 'error');
  await session.press('ArrowDown');
  const target = await session.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
  await session.press('Enter');
  await until(`Enter opens ${target}`, () =>
    session.evaluate((href) => location.href === href, target),
  );
};

/** Boxes of the filters and of the results that are shown. */
const boxes = (session: Session) =>
  session.evaluate(() => {
    const boxOf = (element: Element) => element.getBoundingClientRect().toJSON() as DOMRect;
    const filters = [...document.querySelectorAll('.facets fieldset')];
    return {
      filters: filters.filter((filter) => filter.checkVisibility()).map(boxOf),
      results: [...document.querySelectorAll('.results > li')].map(boxOf),
    };
  });

/** Looks at where filters and results lie, in the dialog and on the page of the search. */
export const searchLayout: Journey = async (begin) => {
  const session = await begin();
  for (const [size, [width, height]] of Object.entries(sizes))
    for (const where of ['dialog', 'page'] as const) {
      await session.resize(width, height);
      await session.open(where === 'page' ? 'search/?q=api' : 'roles/');
      if (where === 'dialog') {
        await openBy(session, '/');
        await type(session, 'api');
      }
      await found(session, 'api');
      const { filters, results } = await boxes(session);
      const [first] = results;
      const at = `${size}, ${where}`;
      expect(filters.length, at).toBeGreaterThan(size === 'wide' ? 0 : -1);
      for (const filter of filters)
        if (size === 'wide') {
          expect(filter.right, `${at}: filters end before results begin`).toBeLessThan(first!.left);
          expect(filters[0]!.top, `${at}: both begin at one height`).toBeLessThan(first!.bottom);
          expect(first!.top, `${at}: both begin at one height`).toBeLessThan(filters[0]!.bottom);
        } else expect(filter.top, `${at}: filters follow results`).toBeGreaterThan(first!.bottom);
    }
};
