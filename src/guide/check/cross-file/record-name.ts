/** What tells a record from all others: its collection and its id. */
export const recordName = ({
  collection,
  id,
}: {
  readonly collection: string;
  readonly id: string;
}): string => `${collection}/${id}`;

/**
 * Things by their name; of several with one name the first counts, and those without are left out.
 */
export function firstByName<T>(
  things: readonly T[],
  nameOf: (thing: T) => string | null,
): Map<string, T> {
  const found = new Map<string, T>();
  for (const thing of things) {
    const name = nameOf(thing);
    if (name !== null && !found.has(name)) found.set(name, thing);
  }
  return found;
}
