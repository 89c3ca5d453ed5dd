/** Place and size of an element in the window, in pixels. */
export interface ElementBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * How far a screen jumped, on the scale of https://wicg.github.io/layout-instability/: the share
 * of the window that moved elements cover before and after, times the greatest distance moved as
 * a share of the window's longer side. Elements that only came or went do not count. For browsers
 * that do not measure it; overlaps are counted once for each element there, so it is an estimate.
 */
export function shiftOf(
  before: ReadonlyMap<string, ElementBox>,
  after: ReadonlyMap<string, ElementBox>,
  viewport: { readonly width: number; readonly height: number },
): number {
  let area = 0;
  let distance = 0;
  for (const [id, from] of before) {
    const to = after.get(id);
    const moved = to ? Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y)) : 0;
    // The standard passes over anything below three pixels.
    if (!to || moved < 3) continue;
    area += unionArea(from, to);
    distance = Math.max(distance, moved);
  }
  const whole = viewport.width * viewport.height;
  const longest = Math.max(viewport.width, viewport.height);
  return whole ? Math.min(1, area / whole) * Math.min(1, distance / longest) : 0;
}

const areaOf = ({ width, height }: ElementBox): number => width * height;

function unionArea(a: ElementBox, b: ElementBox): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return areaOf(a) + areaOf(b) - Math.max(0, width) * Math.max(0, height);
}
