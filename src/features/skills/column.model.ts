import type { Column } from './matrix.model.ts';

/** The column that “backend/group” names; what it leaves out is empty. */
export const columnOf = (name: string): Column => {
  const [role = '', position = ''] = name.split('/');
  return { role, position };
};

/**
 * What a position is called in one of its roles: “Group PM, Frontend PM” by `join`, or its name
 * alone where it has one role, which its name says. Ids replace names that are not known.
 */
export function columnName(
  { role, position }: Column,
  positions: readonly {
    readonly id: string;
    readonly data: { readonly name: string; readonly roles: readonly string[] };
  }[],
  roleName: (role: string) => string,
  join: (position: string, role: string) => string,
): string {
  const found = positions.find(({ id }) => id === position)?.data;
  if (!found) return position;
  return found.roles.length > 1 ? join(found.name, roleName(role)) : found.name;
}
