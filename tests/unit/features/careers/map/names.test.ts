import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawMap } from '../../../../../src/features/careers/map/drawing.model.ts';
import {
  type Box,
  crosses,
  grown,
  overlap,
  pointsOf,
} from '../../../../../src/features/careers/map/geometry.model.ts';
import { mapOf, type MapWorld } from '../../../../../src/features/careers/map/map.model.ts';
import { breadthOf, linesOf } from '../../../../../src/features/careers/map/names.model.ts';
import type { Direction } from '../../../../../src/features/careers/map/spacing.model.ts';
import { checkContent } from '../../../../../src/guide/check/content.ts';
import { readFont } from '../../../../../src/outputs/social/font.ts';
import { writeGuide } from '../../../../fixtures/frameworks/guide.ts';
import { harbour } from '../../../../fixtures/frameworks/harbour.ts';
import { otherGuides } from '../../../../fixtures/frameworks/index.ts';
import { root } from '../../../../sites.ts';
import { type Post, world } from './worlds.ts';

const typeface = readFont('Hanken', readFileSync(path.join(root, 'src/frame/fonts/hanken.ttf')));
const letters = { right: 16, narrow: 14, down: 14.5 } as const;
const directions: readonly Direction[] = ['right', 'narrow', 'down'];
/** From the middle of a node to the edge of its shape, whatever its role. */
const shape = 20;
/** And the least that a name keeps off its own node, as large as the smallest shape. */
const smallest = 13;

type Named = Box & { readonly id: string };
type Drawing = ReturnType<typeof drawMap>;

/** The names of a drawing as the browser sets them. */
function namesOn({ nodes, leading }: Drawing, direction: Direction): Named[] {
  const em = letters[direction];
  return nodes.map(({ id, label }) => {
    const wide = Math.max(...label.lines.map((line) => typeface.widthOf(line)!)) * em;
    const left = label.x - { start: 0, middle: wide / 2, end: wide }[label.anchor];
    const top = label.y - (label.lines.length - 1) * leading - 0.75 * em;
    return { id, left, right: left + wide, top, bottom: label.y + 0.22 * em };
  });
}

/** Lines, the line over the ground among them, that run through a name. */
function crossed(drawing: Drawing, direction: Direction): string[] {
  const { curves, line } = drawing;
  const lines = [
    ...curves.map(({ kind, from, to, d }) => ({ name: `the ${kind} of ${from} to ${to}`, d })),
    ...(line === null ? [] : [{ name: 'the line', d: line }]),
  ];
  return namesOn(drawing, direction).flatMap((box) =>
    lines
      .filter(({ d }) => crosses(pointsOf(d), box))
      .map(({ name }) => `${name} crosses the name of ${box.id}`),
  );
}

/** Names that cover another name or a node, or reach past the drawing. */
function faults(map: MapWorld, nameOf: (id: string) => string, direction: Direction): string[] {
  const drawing = drawMap(mapOf(map), nameOf, direction);
  const { nodes, width, height } = drawing;
  const names = namesOn(drawing, direction);
  const shapes = nodes.map(({ id, x, y }): Named => ({
    id,
    left: x - shape,
    right: x + shape,
    top: y - shape,
    bottom: y + shape,
  }));
  return names.flatMap((name, place) => [
    ...names
      .slice(place + 1)
      .filter((other) => overlap(name, other))
      .map(({ id }) => `${name.id} covers the name of ${id}`),
    ...shapes
      .filter(({ id, ...other }) =>
        overlap(name, id === name.id ? grown(other, smallest - shape) : other),
      )
      .map(({ id }) => `${name.id} covers ${id}`),
    ...(name.left < 0 || name.right > width || name.top < 0 || name.bottom > height
      ? [`${name.id} reaches past the drawing`]
      : []),
  ]);
}

/** A path from the middle of each name to that of the next. */
const pathThrough = (names: readonly Named[]): string =>
  `M${names.map(({ left, right, top, bottom }) => `${(left + right) / 2} ${(top + bottom) / 2}`).join('L')}`;

/** The map of a guide as its page draws it. */
function guideIn(content: string): { map: MapWorld; nameOf: (id: string) => string } {
  const { guide } = checkContent({ content, public: path.join(root, 'public') });
  const { roles, careers: positions, origins } = guide!;
  const { grades, tracks } = guide!.framework!.data;
  const names = new Map(positions.map(({ id, data }) => [id, data.name]));
  return {
    map: { roles, grades, tracks, positions, origins },
    nameOf: (id) => names.get(id) ?? `${origins.length} ways in`,
  };
}

const folder = mkdtempSync(path.join(tmpdir(), 'maps-'));
const guides = [
  { name: 'this guide', content: path.join(root, 'content') },
  { name: 'Werkstatt', content: path.join(root, 'tests/fixtures/werkstatt/content') },
  ...[...otherGuides, harbour]
    .filter(({ careers }) => careers)
    .map((other) => {
      const content = path.join(folder, other.id, 'content');
      writeGuide(other, content);
      return { name: other.name, content };
    }),
];

describe.each(guides)('on the map of $name', ({ content }) => {
  const { map, nameOf } = guideIn(content);

  test.each(directions)('drawn %s, no name covers a name or a node', (direction) => {
    expect(faults(map, nameOf, direction)).toEqual([]);
  });

  test.each(directions)('drawn %s, no line crosses a name', (direction) => {
    const drawing = drawMap(mapOf(map), nameOf, direction);
    expect(crossed(drawing, direction)).toEqual([]);
    // A line drawn through every name is found, so that the test can fail.
    const d = pathThrough(namesOn(drawing, direction));
    const struck = { ...drawing, curves: [{ from: 'a', to: 'b', kind: 'entry' as const, d }] };
    expect(crossed(struck, direction)).toHaveLength(drawing.nodes.length);
  });

  test('names are no wider than they are thought to be', () => {
    for (const { id } of map.positions) {
      const name = nameOf(id);
      expect(1.01 * breadthOf(name), name).toBeGreaterThan(typeface.widthOf(name)!);
    }
  });
});

describe('names of any length', () => {
  const word = fc.stringMatching(/^[A-Z]?[a-z]{1,18}$/);
  const name = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
  /** Ladders next to each other, with two positions of one kind here and there. */
  const ladders = fc.record({
    marks: fc.array(fc.constantFrom('above', 'across', 'below', 'none'), {
      minLength: 1,
      maxLength: 4,
    }),
    posts: fc.array(fc.record({ role: fc.nat(3), grade: fc.nat(4), name }), { maxLength: 14 }),
  });

  test.each(directions)('drawn %s, cover nothing', (direction) => {
    fc.assert(
      fc.property(ladders, ({ marks, posts }) => {
        const map = world(
          Object.fromEntries(marks.map((mark, role) => [`r${role}`, mark])),
          posts.map(({ role, grade }, place): Post => [
            `p${place}`,
            `g${grade}`,
            `r${role % marks.length}`,
          ]),
        );
        const nameOf = (id: string): string => posts[Number(id.slice(1))]!.name;
        expect(faults(map, nameOf, direction)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

test('names break at their spaces', () => {
  expect(linesOf('Senior frontend', 6)).toEqual(['Senior', 'frontend']);
  expect(linesOf('Senior frontend', 8)).toEqual(['Senior frontend']);
  expect(linesOf('Head', 1)).toEqual(['Head']);
  expect(linesOf('A very long title', 3.5)).toEqual(['A very', 'long', 'title']);
});

test('letters of other scripts have their room', () => {
  expect(breadthOf('Müller')).toBe(breadthOf('Muller'));
  expect(breadthOf('製品')).toBe(2);
});
