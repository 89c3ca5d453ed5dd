import type { Guide } from '../../../model/guide.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { locate } from '../fields/record.ts';
import type { ContentEntry } from '../records/entry.ts';

/**
 * Finds skills and playbooks that show one side of the line only. Guides whose roles are not on two
 * sides are asked for nothing.
 */
export function exampleDiagnostics({
  roles,
}: Pick<Guide, 'roles'>): (entry: ContentEntry) => Diagnostic[] {
  const sides = (['above', 'below'] as const).map((side) =>
    roles.filter(({ data }) => data.mark === side).map(({ id }) => id),
  );
  if (sides.some((side) => !side.length)) return () => [];
  return (entry) => {
    const shown = rolesShown(entry);
    if (!shown) return [];
    const missing = sides.filter((side) => !side.some((role) => shown.has(role)));
    return missing.map((side) => ({
      offset: locate(entry.record, ['examples']),
      field: 'examples',
      reason: `Has no example for the role “${side.join('” or “')}”.`,
      hint:
        entry.collection === 'skills'
          ? 'Write one under examples, so that both sides of the line see themselves.'
          : 'Add a column or callout with that role, so that both sides of the line see themselves.',
      advice: true,
      rule: 'examples',
    }));
  };
}

/** Roles for which a record has an example; null for kinds that need none. */
function rolesShown({ collection, data, prose }: ContentEntry): ReadonlySet<string> | null {
  if (data === null) return null;
  if (collection === 'skills')
    return new Set(Object.keys((data as { examples?: object }).examples ?? {}));
  if (collection !== 'playbooks' || !prose.whole) return null;
  const named = prose.references.filter(({ kind }) => kind === 'roles');
  return new Set(named.map(({ target }) => target));
}
