import { leanPlace, leanRegions, leanSize } from '../scoring/lean-map.model.ts';
import type { TeamMember } from './team.model.ts';
import { teamStrings as words } from '@strings';

const drawn = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (Node | string)[]
): SVGElement => {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
};

/**
 * A map of results: the regions, and each member as a numbered dot with its bars. Whoever has
 * answered too little has no place on it.
 */
export function teamMap(
  members: readonly TeamMember[],
  names: Readonly<Record<'frontend' | 'backend', string>>,
): SVGElement {
  const { width, height } = leanSize;
  const regions = leanRegions().map(({ outcome, ...place }) =>
    drawn('rect', { ...place, class: outcome === 'dual' ? 'both' : '' }),
  );
  const notes = [
    drawn('text', { x: 14, y: 30 }, names.frontend),
    drawn('text', { x: 14, y: height - 14 }, names.backend),
    drawn('text', { x: 0, y: height + 34 }, `← ${words.prefersOne}`),
    drawn('text', { x: width, y: height + 34, class: 'end' }, `${words.prefersBoth} →`),
  ];
  const dots = members.flatMap(({ result }, place) => {
    if (result.reasons.includes('too-few')) return [];
    const { x, y, across, upright } = leanPlace(result);
    return drawn(
      'g',
      {},
      drawn('path', { d: `M${across[0]} ${y}H${across[1]}M${x} ${upright[0]}V${upright[1]}` }),
      drawn('circle', { cx: x, cy: y, r: 12 }),
      drawn('text', { x, y, class: 'dot' }, String(place + 1)),
    );
  });
  return drawn(
    'svg',
    {
      viewBox: `-20 -20 ${width + 40} ${height + 70}`,
      role: 'img',
      'aria-label': words.mapLabel(dots.length),
    },
    ...regions,
    ...notes,
    ...dots,
  );
}
