import type { Stamp } from './band.ts';
import { words } from './paper.ts';
import { type Edges, edgesOf, paint } from './resvg.ts';

/** Letters begin at one of so many places within a pixel, so that their distances look even. */
const places = 4;

/**
 * What our fonts draw other than letter by letter: Besley has one shape for “fi” and its like, an R that
 * reaches under the letter after it, and a “¨” alone that stands on the letter before it.
 */
const together = /R*(?:ff[il]?|f[il]|.)¨*/gsu;

/** The size, in pixels, that letters are measured at: the units of the font. */
const em = 2000;
/** A letter whose right edge is beyond whatever comes before it. */
const post = 'H';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Letters that are drawn as one, and what is known of them by now. */
interface Sort {
  readonly letters: string;
  /** At the size `em`; null where they show nothing, as a space does. */
  readonly edges: Edges | null;
  /** Where a post right after them ends, at the same size. */
  readonly end: number;
  /** From their start to that of the letters after them, at the same size; kerning is in it. */
  readonly steps: Map<string, number>;
  /** By size and place within the pixel; places are from where they begin. */
  readonly stamps: Map<number, Stamp>;
}

/**
 * Sets lines of one font letter by letter; `full` is what a pixel that is all ink takes of it. Each letter is drawn once for a size and a place within
 * the pixel, and kept: the renderer takes about 0.2 ms for each letter, 5 ms for a title. What is
 * kept is bounded by the letters of the font and the sizes of titles.
 */
export function letterCase(family: string, full: number) {
  const sorts = new Map<string, Sort>();

  const sheet = (text: string, at: { x: number; y: number; size: number }, size: Size): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" xml:space="preserve" width="${size.width}" height="${size.height}">${words(text, { ...at, family, fill: '#000000' })}</svg>`;

  const measure = (text: string): Edges | null =>
    edgesOf(sheet(text, { x: 0, y: 0, size: em }, { width: em, height: em }));

  function sortOf(letters: string): Sort {
    let sort = sorts.get(letters);
    if (!sort) {
      const end = measure(letters + post)!.right;
      sort = { letters, edges: measure(letters), end, steps: new Map(), stamps: new Map() };
      sorts.set(letters, sort);
    }
    return sort;
  }

  function step({ letters, steps }: Sort, next: Sort): number {
    let taken = steps.get(next.letters);
    if (taken === undefined) {
      taken = measure(letters + next.letters + post)!.right - next.end;
      steps.set(next.letters, taken);
    }
    return taken;
  }

  function draw({ left, top, right, bottom }: Edges, letters: string, size: number, place: number) {
    const scale = size / em;
    const shift = place / places;
    const from = { left: Math.floor(left * scale + shift), top: Math.floor(top * scale) };
    const width = Math.ceil(right * scale + shift) - from.left;
    const height = Math.ceil(bottom * scale) - from.top;
    const at = { x: shift - from.left, y: -from.top, size };
    const pixels = paint(sheet(letters, at, { width, height }));
    const ink = new Uint8Array(width * height);
    for (let pixel = 0; pixel < ink.length; pixel++)
      ink[pixel] = Math.round((pixels[4 * pixel + 3]! / 255) * full);
    return { ...from, width, height, ink };
  }

  function stampOf({ letters, edges, stamps }: Sort, size: number, place: number): Stamp | null {
    if (!edges) return null;
    const key = size * places + place;
    let stamp = stamps.get(key);
    if (!stamp) stamps.set(key, (stamp = draw(edges, letters, size, place)));
    return stamp;
  }

  /** The letters of a line, which stand on its `top` and begin at its `left`, in whole pixels. */
  return function set(
    text: string,
    size: number,
    { left, top }: { left: number; top: number },
  ): readonly Stamp[] {
    const line = (text.match(together) ?? []).map(sortOf);
    const stamps: Stamp[] = [];
    let pen = 0;
    for (const [at, sort] of line.entries()) {
      const nearest = Math.round((pen / em) * size * places);
      const stamp = stampOf(sort, size, nearest % places);
      const start = left + Math.floor(nearest / places);
      if (stamp) stamps.push({ ...stamp, left: start + stamp.left, top: top + stamp.top });
      const next = line[at + 1];
      if (next) pen += step(sort, next);
    }
    return stamps;
  };
}
