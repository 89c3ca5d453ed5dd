import { roleMatrixPath } from '../../../model/address.ts';
import type { Entry, Guide, Role, Skill } from '../../../model/guide.ts';
import { type Column, columnsOf, isLargeMatrix, targetOf } from '../matrix.model.ts';

/** The matrix of one role. */
export interface RoleMatrix {
  readonly role: Entry<Role>;
  /** Address of its page, without base. */
  readonly path: string;
  readonly columns: readonly Column[];
  /** The skills that a position of the role sets a target for. */
  readonly skills: readonly Entry<Skill>[];
}

/** What the index of skills shows: one matrix, a matrix for each role, or the skills alone. */
export function indexOf(
  guide: Pick<Guide, 'roles' | 'careers' | 'skills'>,
): 'matrix' | 'roles' | 'list' {
  if (roleMatrices(guide).length) return 'roles';
  return columnsOf(guide.roles, guide.careers, guide.skills).length ? 'matrix' : 'list';
}

/**
 * The matrices of the roles that have columns, in their order, where the whole matrix is too large
 * for one page; empty where it is not.
 */
export function roleMatrices({
  roles,
  careers,
  skills,
}: Pick<Guide, 'roles' | 'careers' | 'skills'>): RoleMatrix[] {
  const all = columnsOf(roles, careers, skills);
  if (!isLargeMatrix(skills.length, all.length)) return [];
  return roles
    .map((role) => {
      const columns = all.filter((column) => column.role === role.id);
      return {
        role,
        path: roleMatrixPath(role.id),
        columns,
        skills: skills.filter((skill) =>
          columns.some((column) => targetOf(skill, column) !== null),
        ),
      };
    })
    .filter(({ columns }) => columns.length);
}
