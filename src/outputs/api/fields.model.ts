/** Fields that concern the site's own pages alone. */
const pageFields = [
  'description',
  'owner',
  'reviewed',
  'reviewMonths',
  'next',
  'read',
  'terms',
  'case',
] as const;
type PageField = (typeof pageFields)[number];

/** Fields of a position that the API has a form of its own for. */
export const positionFields = [
  'name',
  'title',
  'grade',
  'track',
  'roles',
  'lede',
  'scope',
  'duties',
  'focus',
  'moves',
  'exits',
  'sources',
] as const;

/**
 * What the API gives as a record, or its schema, has it: all but the fields that it has a form of
 * its own for, and those of pages. A new field of a record is among them by itself.
 */
export const otherFields = <T extends object, F extends string>(
  given: T,
  formed: readonly F[],
): Omit<T, F | PageField> => {
  const left: ReadonlySet<string> = new Set([...formed, ...pageFields]);
  return Object.fromEntries(Object.entries(given).filter(([key]) => !left.has(key))) as Omit<
    T,
    F | PageField
  >;
};
