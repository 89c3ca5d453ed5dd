import type { Column } from './matrix.model.ts';

/** What a position is, as far as it decides where a reader of a role begins. */
interface PositionOfRoles {
  readonly id: string;
  readonly data: { readonly roles: readonly string[] };
}

/**
 * The column of each role that a reader with little room sees first: that of the first position
 * which no other role has, or the first of all where every position is shared.
 */
export function startColumns(
  columns: readonly Column[],
  positions: readonly PositionOfRoles[],
): Column[] {
  const isOwn = ({ position }: Column): boolean =>
    positions.find(({ id }) => id === position)?.data.roles.length === 1;
  const roles = [...new Set(columns.map(({ role }) => role))];
  return roles.map((role) => {
    const own = columns.filter((column) => column.role === role);
    return own.find(isOwn) ?? own[0]!;
  });
}

/** How many columns the role with the most of them has. */
export const mostAcross = (columns: readonly Column[]): number =>
  Math.max(
    0,
    ...[...new Set(columns.map(({ role }) => role))].map(
      (role) => columns.filter((column) => column.role === role).length,
    ),
  );

/** So many columns side by side leave room for the words of their levels on a tablet. */
export const few = 5;
/** So many leave room for them on a desk. */
export const roomy = 8;

/** Bytes of HTML that one page has room for, and what a cell and a letter of a text take of them. */
const room = 260_000;
const cellBytes = 200;
const letterBytes = 1.6;

/**
 * Whether a matrix has room for the texts of all levels next to its cells; with more, cells lead to
 * the texts alone.
 */
export function textsFit(
  skills: readonly { readonly data: { readonly levels: readonly (readonly string[])[] } }[],
  columns: number,
): boolean {
  const letters = skills.reduce((sum, { data }) => sum + data.levels.flat().join('').length, 0);
  const bytes = letters * letterBytes + skills.length * columns * cellBytes;
  return letters > 0 && columns > 0 && bytes <= room;
}
