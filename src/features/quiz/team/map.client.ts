import type { SignShape } from '../../../model/guide.ts';
import { type MapNames, mapBars, mapGround, type Shape, signAt } from '../map/drawing.model.ts';
import { drawnMap } from '../map/map.client.ts';
import { dotRadius, spreadOut } from '../map/spread.model.ts';
import { leanPlace } from '../scoring/lean-map.model.ts';
import type { TeamMember } from './team.model.ts';
import { teamStrings as words } from '@strings';

/** The sign of the role that a result names. */
const markOf = ({ marks }: MapNames, { result: { headline } }: TeamMember): SignShape =>
  headline === 'inconclusive' ? 'none' : marks[headline];

/**
 * A map of results: the regions, and each member as a numbered dot under the sign of their role. A
 * dot that would hide another is drawn next to it, with a line to its own place. People who have
 * answered too little have no place on it.
 */
export function teamMap(members: readonly TeamMember[], names: MapNames): SVGElement {
  const shown = members
    .map((member, place) => ({ member, number: place + 1, at: leanPlace(member.result) }))
    .filter(({ member }) => !member.result.reasons.includes('too-few'));
  const places = spreadOut(shown.map(({ at }) => at));
  const dots = shown.flatMap(({ member, number, at }, place): Shape[] => {
    const { x, y } = places[place]!;
    return [
      ...(x === at.x && y === at.y
        ? []
        : [
            { tag: 'path', look: 'lead', attributes: { d: `M${at.x} ${at.y}L${x} ${y}` } } as const,
          ]),
      ...signAt(markOf(names, member), x, y, 3.4),
      { tag: 'circle', look: 'dot', attributes: { cx: x, cy: y, r: dotRadius } },
      { tag: 'text', look: 'number', attributes: { x, y }, text: String(number) },
    ];
  });
  return drawnMap(
    [...mapGround(names, null), ...shown.map(({ member }) => mapBars(member.result)), ...dots],
    words.mapLabel(shown.length),
  );
}
