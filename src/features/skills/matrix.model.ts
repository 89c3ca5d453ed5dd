/** What a matrix needs to know of a skill. */
export interface SkillTargets {
  readonly id: string;
  readonly data: {
    readonly group: string;
    /** Level per role and position; what is left out has no target. */
    readonly targets: Readonly<Record<string, Readonly<Record<string, number>>>>;
  };
}

/** What a matrix needs to know of a position. */
export interface PositionRoles {
  readonly id: string;
  readonly data: { readonly roles: readonly string[] };
}

/** A position as one of its roles asks for it. */
export interface Column {
  readonly role: string;
  readonly position: string;
}

/** Skills by group, with the level that each column asks for; null is “not set”, never 0. */
interface Matrix<S extends SkillTargets> {
  readonly columns: readonly Column[];
  readonly groups: readonly {
    readonly id: string;
    readonly rows: readonly { readonly skill: S; readonly levels: readonly (number | null)[] }[];
  }[];
}

const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;

/** The level that a position asks for in one of its roles, or null where none is set. */
export const targetOf = ({ data }: SkillTargets, { role, position }: Column): number | null =>
  own(own(data.targets, role), position) ?? null;

/** Whether a column asks for anything at all. */
export const hasTargets = (skills: readonly SkillTargets[], column: Column): boolean =>
  skills.some((skill) => targetOf(skill, column) !== null);

/** All positions in each of their roles: for each role in order, its positions in order. */
export const allColumns = (
  roles: readonly { readonly id: string }[],
  positions: readonly PositionRoles[],
): Column[] =>
  roles.flatMap(({ id: role }) =>
    positions
      .filter(({ data }) => data.roles.includes(role))
      .map(({ id }) => ({ role, position: id })),
  );

/**
 * The columns of a matrix, in the order of `allColumns`. Positions that ask a role for no level are
 * left out, since a column of blanks tells nobody anything.
 */
export const columnsOf = (
  roles: readonly { readonly id: string }[],
  positions: readonly PositionRoles[],
  skills: readonly SkillTargets[],
): Column[] => allColumns(roles, positions).filter((column) => hasTargets(skills, column));

/** Puts skills, in their order, under the groups that they name, in the order of `groups`. */
export function matrixOf<S extends SkillTargets>(
  groups: readonly { readonly id: string }[],
  skills: readonly S[],
  columns: readonly Column[],
): Matrix<S> {
  return {
    columns,
    groups: groups
      .map(({ id }) => ({
        id,
        rows: skills
          .filter(({ data }) => data.group === id)
          .map((skill) => ({ skill, levels: columns.map((column) => targetOf(skill, column)) })),
      }))
      .filter(({ rows }) => rows.length),
  };
}

/** Whether the levels of a row are not all the same; “not set” differs from every level. */
export const differs = (levels: readonly (number | null)[]): boolean =>
  levels.some((level) => level !== levels[0]);

/** Anchor of one cell: `user-research.backend.senior-backend-pm`. */
export const cellAnchor = (skill: string, { role, position }: Column): string =>
  `${skill}.${role}.${position}`;

/**
 * Cells beyond which a matrix is not one page. A cell takes up to 200 bytes of HTML, so that with
 * as many the page has 300 kB at most; and in more columns than that, nobody finds their own.
 */
export const mostCells = 1200;

/** Whether the matrix would have too many cells, so that each role has a page of its own. */
export const isLargeMatrix = (skills: number, columns: number): boolean =>
  skills * columns > mostCells;
