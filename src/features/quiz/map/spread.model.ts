import { leanSize } from '../scoring/lean-map.model.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Radius of a numbered dot, for the largest number that is read at the size of a phone. */
export const dotRadius = 19;
const apart = 2 * dotRadius + 2;
/** How far each ring of places to try lies outside the one before, and a step along it. */
const ring = 4;

const free = (place: Place, taken: readonly Place[]): boolean =>
  taken.every(({ x, y }) => (place.x - x) ** 2 + (place.y - y) ** 2 >= apart ** 2) &&
  place.x >= 0 &&
  place.x <= leanSize.width &&
  place.y >= 0 &&
  place.y <= leanSize.height;

/** The free place nearest to a point, tried on rings around it; the point where all is full. */
function nearest(point: Place, taken: readonly Place[]): Place {
  if (free(point, taken)) return point;
  for (let radius = ring; radius <= leanSize.width; radius += ring) {
    const steps = Math.ceil((2 * Math.PI * radius) / ring);
    for (let step = 0; step < steps; step++) {
      const angle = (2 * Math.PI * step) / steps;
      const place = {
        x: Math.round((point.x + radius * Math.cos(angle)) * 10) / 10,
        y: Math.round((point.y + radius * Math.sin(angle)) * 10) / 10,
      };
      if (free(place, taken)) return place;
    }
  }
  return point;
}

/**
 * Where numbered dots are drawn so that none hides another: each as near to its own place as the
 * dots before it leave room for. Deterministic; a hundred dots fit.
 */
export function spreadOut(places: readonly Place[]): Place[] {
  const taken: Place[] = [];
  for (const place of places) taken.push(nearest(place, taken));
  return taken;
}
