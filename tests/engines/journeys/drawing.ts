import { expect } from 'vitest';
import {
  type Colour,
  coloursOf,
  commonest,
  isNear,
  isNearest,
  picture,
  shareOf,
} from '../picture.ts';
import type { Session } from '../session.ts';
import { until } from '../until.ts';
import { type Journey, sizes } from './journey.ts';

/** A bar of the matrix as it ought to be drawn. */
interface Bar {
  /** Role's look and level, to see that all kinds were looked at. */
  readonly kind: string;
  readonly level: number;
  /** Boxes that the bar has, filled or not. */
  readonly of: number;
  readonly box: number;
  readonly left: number;
  readonly top: number;
  readonly height: number;
  readonly colours: Readonly<Record<'ink' | 'hue' | 'sheet', string>>;
}

/** Brings the first cell of a kind into view, and measures all bars that can be seen then. */
const barsInView = (session: Session, kind: readonly [string, number]): Promise<readonly Bar[]> =>
  session.evaluate(([look, level]) => {
    const cells = [...document.querySelectorAll<HTMLElement>('.matrix td[data-l]')];
    cells
      .find((cell) => cell.matches(`.${look}[data-l="${level}"]`))
      ?.scrollIntoView({ block: 'center', inline: 'center' });
    return cells.flatMap((cell) => {
      const { left, top } = cell.getBoundingClientRect();
      const inside = getComputedStyle(cell);
      const bar = getComputedStyle(cell, '::before');
      const x = left + parseFloat(inside.borderLeftWidth) + parseFloat(inside.paddingLeft);
      const y = top + parseFloat(inside.borderTopWidth) + parseFloat(inside.paddingTop);
      const width = parseFloat(bar.width);
      const height = parseFloat(bar.height);
      const seen = [x + 1, x + width - 1].every((at) =>
        [y + 1, y + height - 1].every((down) => document.elementFromPoint(at, down) === cell),
      );
      if (!seen) return [];
      const of = Number(bar.getPropertyValue('--of'));
      const probe = cell.appendChild(document.createElement('i'));
      const colourOf = (name: string): string => {
        probe.style.color = `var(--${name})`;
        return getComputedStyle(probe).color;
      };
      const colours = { ink: colourOf('ink'), hue: colourOf('hue'), sheet: colourOf('sheet') };
      probe.remove();
      const number = Number(cell.querySelector('b')!.textContent);
      const one = { level: number, of, box: (width - 1) / of, left: x, top: y, height, colours };
      return [{ kind: `${/at-\w+/.exec(cell.className)![0]} ${number}`, ...one }];
    });
  }, kind);

/** Compares pixels of level bars with the numbers next to them. */
export const bars: Journey = async (begin) => {
  const session = await begin();
  await session.resize(...sizes.wide);
  await session.open('skills/?role=all');
  // The columns change once the script has come.
  await until('the matrix shows all roles', () =>
    session.evaluate(() => document.querySelector('#_matrix-status')!.textContent),
  );
  const looks = await session.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('.matrix td[data-l]')].map(
        (element) => /at-\w+/.exec(element.className)![0],
      ),
    ),
  ]);
  expect(looks.length).toBeGreaterThan(1);
  const seen = new Set<string>();
  const wrong: string[] = [];
  for (const look of looks)
    for (const level of [2, 3, 4]) {
      if (seen.has(`${look} ${level}`)) continue;
      const shown = await barsInView(session, [look, level]);
      const pixels = picture(await session.screenshot());
      const names = [...new Set(shown.flatMap(({ colours }) => Object.values(colours)))];
      const colours = await coloursOf(session, names);
      for (const bar of shown) {
        seen.add(bar.kind);
        const [ink, hue, sheet] = [bar.colours.ink, bar.colours.hue, bar.colours.sheet].map(
          (name) => colours[names.indexOf(name)]!,
        ) as [Colour, Colour, Colour];
        // The border is one pixel wide, and so is the stroke at the end of each box.
        const drawn = Array.from({ length: bar.of }, (_, place) => {
          const area = {
            left: Math.ceil(bar.left + 2 + place * bar.box),
            right: Math.floor(bar.left - 1 + (place + 1) * bar.box),
            top: Math.ceil(bar.top + 2),
            bottom: Math.floor(bar.top + bar.height - 2),
          };
          const share = (wanted: Colour): number =>
            shareOf(pixels, area, (colour) => isNearest(colour, wanted, [ink, hue, sheet]));
          return share(hue) > 0.4 ? 'full' : share(sheet) > 0.8 ? 'empty' : 'neither';
        }).join(' ');
        const right = Array.from({ length: bar.of }, (_, place) =>
          place < bar.level ? 'full' : 'empty',
        ).join(' ');
        if (drawn !== right) wrong.push(`${bar.kind} of ${bar.of}: ${drawn}`);
      }
    }
  expect(seen.size).toBeGreaterThan(5);
  expect([...new Set(wrong)]).toEqual([]);
};

/** Looks for both colours of the hatching under the line of the home page. */
export const horizon: Journey = async (begin) => {
  const session = await begin();
  await session.resize(...sizes.wide);
  await session.open('');
  const strip = await session.evaluate(() => {
    const doors = document.querySelector('.doors')!;
    const line = getComputedStyle(doors, '::after');
    // It lies in a row of the grid, as a pseudo-element whose box cannot be asked for.
    const rows = getComputedStyle(doors).gridTemplateRows.split(' ').map(parseFloat);
    const above = rows
      .slice(0, Number(line.gridRowStart) - 1)
      .reduce((sum, height) => sum + height, 0);
    const topOf = (): number => doors.getBoundingClientRect().top + above;
    scrollTo({ top: scrollY + topOf() - innerHeight / 2, behavior: 'instant' });
    const { left, right } = doors.getBoundingClientRect();
    return {
      top: Math.ceil(topOf() + parseFloat(line.borderTopWidth)) + 1,
      bottom: Math.floor(topOf() + parseFloat(line.height)) - 1,
      // The margins of the page, where no door lies over it.
      margins: [
        [2, left - 2],
        [right + 2, document.documentElement.clientWidth - 2],
      ] as const,
    };
  });
  const pixels = picture(await session.screenshot());
  const { top, bottom, margins } = strip;
  expect(bottom - top).toBeGreaterThan(4);
  // One step of the pattern after the other.
  const step = 12;
  for (const [from, to] of margins)
    for (let left = Math.ceil(from); left + step <= to; left += step) {
      const area = { left, right: left + step, top, bottom };
      const ground = commonest(pixels, area);
      const share = shareOf(pixels, area, (colour) => !isNear(colour, ground));
      expect(share, `share of the strokes at ${left} pixels`).toBeGreaterThan(0.08);
      expect(share, `share of the strokes at ${left} pixels`).toBeLessThan(0.6);
    }
};
