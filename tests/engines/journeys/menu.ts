import { expect } from 'vitest';
import { until } from '../until.ts';
import { type Journey, sizes } from './journey.ts';

/** Opens the menu of a phone, measures it and follows its last link. */
export const menu: Journey = async (begin) => {
  const session = await begin();
  await session.resize(...sizes.phone);
  await session.open('roles/');
  await session.click('.menu');
  await until('the menu is open', () =>
    session.evaluate(() => document.querySelector('#_nav')!.matches(':popover-open')),
  );
  const links = await session.evaluate(() => {
    const menu = document.querySelector('#_nav')!;
    const within = (inner: DOMRect, outer: DOMRect): boolean =>
      inner.left >= outer.left &&
      inner.top >= outer.top &&
      inner.right <= outer.right &&
      inner.bottom <= outer.bottom;
    return [...menu.querySelectorAll('a')].map((link) => {
      const box = link.getBoundingClientRect();
      const seen = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return {
        name: link.textContent.trim(),
        inMenu: within(box, menu.getBoundingClientRect()),
        inWindow: within(box, new DOMRect(0, 0, innerWidth, innerHeight)),
        onTop: link.contains(seen),
      };
    });
  });
  expect(links.length).toBeGreaterThan(3);
  expect(links.filter(({ inMenu, inWindow, onTop }) => !(inMenu && inWindow && onTop))).toEqual([]);

  const target = await session.evaluate(
    () => document.querySelector<HTMLAnchorElement>('#_nav li:last-child a')!.pathname,
  );
  await session.click('#_nav li:last-child a');
  await until(`the last link leads to ${target}`, () =>
    session.evaluate((path) => location.pathname === path, target),
  );
};
