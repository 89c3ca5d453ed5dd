import { decode } from 'fast-png';
import type { Session } from './session.ts';

/** Red, green and blue, 0 to 255 each. */
export type Colour = readonly [number, number, number];

/** A part of a picture, in its pixels; the right and lower edges do not belong to it. */
interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A picture whose pixels can be looked at. */
interface Picture {
  readonly colourAt: (x: number, y: number) => Colour;
}

/** Reads a PNG file, as browsers write it. */
export function picture(file: Uint8Array): Picture {
  const { width, height, data, channels, depth } = decode(file);
  if (depth !== 8 || channels < 3) throw new Error(`A screenshot of ${channels} × ${depth} bit`);
  return {
    colourAt: (x, y) => {
      if (x < 0 || y < 0 || x >= width || y >= height)
        throw new Error(`Pixel ${x}, ${y} lies outside of the picture`);
      const at = (y * width + x) * channels;
      return [data[at]!, data[at + 1]!, data[at + 2]!];
    },
  };
}

const coloursIn = (pixels: Picture, { left, right, top, bottom }: Area): readonly Colour[] =>
  Array.from({ length: bottom - top }, (_, down) =>
    Array.from({ length: right - left }, (__, along) => pixels.colourAt(left + along, top + down)),
  ).flat();

/** Which share of an area has colours of a kind, 0 to 1. */
export function shareOf(
  pixels: Picture,
  area: Area,
  isOfKind: (colour: Colour) => boolean,
): number {
  const all = coloursIn(pixels, area);
  if (!all.length) throw new Error(`Nothing lies in ${JSON.stringify(area)}`);
  return all.filter(isOfKind).length / all.length;
}

/** The colour that most pixels of an area have. */
export function commonest(pixels: Picture, area: Area): Colour {
  const groups = Map.groupBy(coloursIn(pixels, area), String);
  const [[colour] = []] = [...groups.values()].sort((group, other) => other.length - group.length);
  if (!colour) throw new Error(`Nothing lies in ${JSON.stringify(area)}`);
  return colour;
}

const distance = (one: Colour, other: Colour): number =>
  Math.hypot(...one.map((value, place) => value - other[place]!));

/** Whether nobody would tell two colours apart. */
export const isNear = (one: Colour, other: Colour): boolean => distance(one, other) < 12;

/** Whether none of the others is nearer to a colour than the wanted one. */
export const isNearest = (colour: Colour, wanted: Colour, others: readonly Colour[]): boolean =>
  others.every((other) => distance(colour, wanted) <= distance(colour, other));

/** What the screen shows of colours that a style sheet names, whichever way. */
export const coloursOf = (session: Session, names: readonly string[]): Promise<Colour[]> =>
  session.evaluate((all) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
    return all.map((name): [number, number, number] => {
      context.fillStyle = name;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
      return [red, green, blue];
    });
  }, names);
