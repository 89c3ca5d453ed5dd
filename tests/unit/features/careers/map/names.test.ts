import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawMap } from '../../../../../src/features/careers/map/drawing.model.ts';
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
const letters = { right: 16, down: 14.5 } as const;
const directions: readonly Direction[] = ['right', 'down'];
/** From the middle of a node to the edge of its shape, whatever its role. */
const shape = 20;

interface Box {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Names that cover another name or a node, or reach past the drawing. */
function faults(map: MapWorld, nameOf: (id: string) => string, direction: Direction): string[] {
  const { nodes, leading, width, height } = drawMap(mapOf(map), nameOf, direction);
  const em = letters[direction];
  const names = nodes.map(({ id, label }): Box => {
    const wide = Math.max(...label.lines.map((line) => typeface.widthOf(line)!)) * em;
    const left = label.x - { start: 0, middle: wide / 2, end: wide }[label.anchor];
    const top = label.y - (label.lines.length - 1) * leading - 0.75 * em;
    return { id, left, right: left + wide, top, bottom: label.y + 0.22 * em };
  });
  const shapes = nodes.map(({ id, x, y }): Box => ({
    id,
    left: x - shape,
    right: x + shape,
    top: y - shape,
    bottom: y + shape,
  }));
  return names.flatMap((name, place) => [
    ...names
      .slice(place + 1)
      .filter((other) => meet(name, other))
      .map(({ id }) => `${name.id} covers the name of ${id}`),
    ...shapes
      .filter((other) => other.id !== name.id && meet(name, other))
      .map(({ id }) => `${name.id} covers ${id}`),
    ...(name.left < 0 || name.right > width || name.top < 0 || name.bottom > height
      ? [`${name.id} reaches past the drawing`]
      : []),
  ]);
}

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
      { numRuns: 300 },
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
