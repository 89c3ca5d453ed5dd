import { type OriginNode, originKey, type PositionNode } from '../careers.model.ts';
import type { SignShape } from '../../../model/guide.ts';

/** What the map needs to know of a position. */
export interface MapPosition extends PositionNode {
  readonly data: PositionNode['data'] & {
    readonly grade: string;
    readonly track?: string | undefined;
  };
}

/** What the map is drawn from; every list in its order. */
export interface MapWorld {
  readonly roles: readonly { readonly id: string; readonly data: { readonly mark: SignShape } }[];
  readonly grades: readonly { readonly id: string }[];
  readonly tracks: readonly { readonly id: string }[];
  readonly positions: readonly MapPosition[];
  readonly origins: readonly OriginNode[];
}

/** One place of the map, in steps of its grid. */
export interface MapNode {
  /** Id of a position, or `entryNode` for all origins together. */
  readonly id: string;
  readonly column: number;
  readonly row: number;
  /** The role's mark; `none` where several roles share the position. */
  readonly mark: SignShape;
}

/** A step between two nodes. A lateral one is there once, though it can be gone both ways. */
export interface MapEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: 'entry' | 'promotion' | 'lateral';
}

/** The place of everything on the map. Lanes lie two rows apart. */
export interface CareerMap {
  readonly columns: number;
  readonly rows: number;
  /** Row of the line; null where no role has a place against it. */
  readonly line: number | null;
  /** The first column after the roles have joined; `columns` where they never do. */
  readonly joined: number;
  /** Rows of the tracks after the roles have joined. */
  readonly tracks: readonly { readonly id: string; readonly row: number }[];
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

/**
 * What a map has at most that is read at one glance: rows for the lanes of six roles, which are one
 * screen high on a desk and two phones wide, and so many columns that letters still have 11 px in
 * the narrowest window that shows them from left to right.
 */
const mostRows = 12;
const mostColumns = 9;

/** Whether the drawing of a map says more than the list; one that is larger is left out. */
export const isReadable = ({ rows, columns }: CareerMap): boolean =>
  rows <= mostRows && columns <= mostColumns;

/** The node that represents every origin. */
export const entryNode = originKey('');

/** Roles without a sign come first, so that the ground below the line holds what belongs there. */
const laneOrder: readonly SignShape[] = ['none', 'above', 'across', 'below'];

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

interface Lane {
  readonly role: string;
  readonly mark: SignShape;
  readonly first: number;
  readonly last: number;
  readonly tracks: readonly string[];
}

/** A lane for each role that has positions of its own, as many rows high as tracks run side by side. */
function lanesOf({ roles, tracks, positions }: MapWorld): Lane[] {
  let next = 0;
  return laneOrder
    .flatMap((mark) => roles.filter(({ data }) => data.mark === mark))
    .flatMap(({ id, data }) => {
      const own = positions.filter(
        (position) => position.data.roles.length === 1 && position.data.roles[0] === id,
      );
      if (!own.length) return [];
      const counts = Map.groupBy(own, (position) => position.data.grade).values();
      const height = Math.max(...[...counts].map(({ length }) => length));
      const first = next;
      next += 2 * height;
      const used = tracks
        .map((track) => track.id)
        .filter((track) => own.some((position) => position.data.track === track));
      return [
        {
          role: id,
          mark: data.mark,
          first,
          last: next - 2,
          tracks: height > 1 ? used.toReversed() : [],
        },
      ];
    });
}

function lineOf(lanes: readonly Lane[]): number | null {
  const at = (mark: SignShape): Lane[] => lanes.filter((lane) => lane.mark === mark);
  const across = at('across');
  if (across.length) return (across[0]!.first + across.at(-1)!.last) / 2;
  const above = at('above').at(-1);
  if (above) return above.last + 1;
  const below = at('below')[0];
  return below ? below.first - 1 : null;
}

/**
 * Gives every position a place of its own: grades from left to right, a lane for each role against
 * its place at the line, and shared positions on the tracks once the roles have joined.
 */
export function mapOf(world: MapWorld): CareerMap {
  const { roles, positions, origins } = world;
  const known = new Set(positions.map(({ id }) => id));
  const placeOf = (grade: string): number => {
    const place = world.grades.findIndex(({ id }) => id === grade);
    return place < 0 ? world.grades.length : place;
  };
  const used = [...new Set(positions.map(({ data }) => placeOf(data.grade)))].sort((a, b) => a - b);
  // Ways in that lead further would cross everything on their way; the list below has them all.
  const entries = [
    ...new Set(origins.flatMap(({ data }) => data.moves.map(({ to }) => to))),
  ].filter((id) =>
    positions.some(({ id: own, data }) => own === id && placeOf(data.grade) === used[0]),
  );
  const start = entries.length ? 1 : 0;
  const columnOf = ({ data }: MapPosition): number => start + used.indexOf(placeOf(data.grade));
  const isOwn = ({ data }: MapPosition): boolean => data.roles.length === 1;
  const apart = positions.filter(
    (position) => isOwn(position) || position.data.roles.length < roles.length,
  );
  const joined = Math.max(start, ...apart.map((position) => columnOf(position) + 1));

  const lanes = lanesOf(world);
  const line = lineOf(lanes);
  const middle = line ?? Math.round(lanes.length ? mean([0, lanes.at(-1)!.last]) : 0);
  const later = positions.filter((position) => columnOf(position) >= joined);
  const shared = world.tracks.filter(({ id }) => later.some(({ data }) => data.track === id));
  const tracks = shared
    .toReversed()
    .map(({ id }, place) => ({ id, row: middle + 2 * place - (shared.length - 1) }));

  const preferredRow = (position: MapPosition): number => {
    if (columnOf(position) >= joined)
      return tracks.find(({ id }) => id === position.data.track)?.row ?? middle;
    const own = lanes.filter(({ role }) => position.data.roles.includes(role));
    if (isOwn(position))
      return own[0]!.first + 2 * Math.max(0, own[0]!.tracks.indexOf(position.data.track ?? ''));
    if (position.data.roles.length === roles.length || !own.length) return middle;
    return Math.round(mean(own.map(({ first, last }) => (first + last) / 2)));
  };
  const taken = new Set<string>();
  const settle = (column: number, wanted: number): number => {
    // Whole lanes are tried before the rows between them, where names would be close together.
    for (let off = 0; ; off++)
      for (const row of [
        wanted + 2 * off,
        wanted - 2 * off,
        ...(off ? [wanted + 2 * off - 1] : []),
      ])
        if (!taken.has(`${column} ${row}`)) {
          taken.add(`${column} ${row}`);
          return row;
        }
  };
  const place = (position: MapPosition): MapNode => {
    const column = columnOf(position);
    const mark = isOwn(position)
      ? roles.find(({ id }) => id === position.data.roles[0])?.data.mark
      : 'none';
    return {
      id: position.id,
      column,
      row: settle(column, preferredRow(position)),
      mark: mark ?? 'none',
    };
  };
  const placed = new Map(
    [...positions.filter(isOwn), ...positions.filter((position) => !isOwn(position))].map(
      (position) => [position.id, place(position)],
    ),
  );
  const nodes = [
    ...(start ? [{ id: entryNode, column: 0, row: middle, mark: 'none' as const }] : []),
    ...positions.map(({ id }) => placed.get(id)!),
  ];
  const top = Math.min(line ?? Infinity, ...nodes.map(({ row }) => row));
  const bottom = Math.max(line ?? -Infinity, ...nodes.map(({ row }) => row));
  return {
    columns: start + used.length,
    rows: nodes.length ? bottom - top + 1 : 0,
    line: line === null ? null : line - top,
    joined,
    tracks: tracks.map(({ id, row }) => ({ id, row: row - top })),
    nodes: nodes.map((node) => ({ ...node, row: node.row - top })),
    edges: [
      ...entries.map((to) => ({ from: entryNode, to, kind: 'entry' as const })),
      ...edgesOf(positions, known),
    ],
  };
}

/** Every promotion, and each pair of positions that a lateral move joins, once. */
function edgesOf(positions: readonly MapPosition[], known: ReadonlySet<string>): MapEdge[] {
  const seen = new Set<string>();
  return positions.flatMap(({ id, data }) =>
    (data.moves ?? []).flatMap(({ to, kind }): MapEdge[] => {
      const pair = kind === 'lateral' ? [id, to].toSorted() : [id, to];
      const key = [kind, ...pair].join(' ');
      if (!known.has(to) || seen.has(key)) return [];
      seen.add(key);
      return [{ from: id, to, kind }];
    }),
  );
}
