import type { Framework } from '../../model/guide.ts';
import { type Headed, underHeadings } from './headed.model.ts';

/** What is asked of a role to put it under its family. */
interface FamilyRole {
  readonly data: { readonly family?: string | undefined };
}

/**
 * Roles under their families, in the order of `families`; roles without one come last, under
 * `others`. One list without a label where there are no families, or no framework.
 */
export const familiesOf = <R extends FamilyRole>(
  framework: Pick<Framework, 'families'> | undefined,
  roles: readonly R[],
  others: string,
): Headed<R>[] =>
  underHeadings(framework?.families ?? [], roles, ({ data }) => data.family, others);

/**
 * Positions under the family of their roles; those of several families, or of none, come last,
 * under `others`. One list without a label where there are no families.
 */
export function positionsByFamily<
  P extends { readonly data: { readonly roles: readonly string[] } },
>(
  framework: Pick<Framework, 'families'> | undefined,
  roles: readonly (FamilyRole & { readonly id: string })[],
  positions: readonly P[],
  others: string,
): Headed<P>[] {
  const families = new Map(roles.map(({ id, data }) => [id, data.family]));
  return underHeadings(
    framework?.families ?? [],
    positions,
    ({ data }) => {
      const [first, ...more] = new Set(data.roles.map((role) => families.get(role)));
      return more.length ? undefined : first;
    },
    others,
  );
}
