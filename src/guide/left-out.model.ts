/** A field that a record leaves out. */
interface LeftOut {
  /** The field as its kind names it: `moves.*.why`. */
  readonly field: string;
  /** Where it is left out first: `['moves', 0, 'why']`. */
  readonly path: readonly (string | number)[];
}

const isMissing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);

/** The first place of a field that is missing; null where none is. */
function firstMissing(
  value: unknown,
  [key, ...inner]: readonly string[],
  path: LeftOut['path'],
): LeftOut['path'] | null {
  if (key === undefined) return isMissing(value) ? path : null;
  // What is left out as a whole is said once, of the whole.
  if (isMissing(value)) return null;
  if (key !== '*')
    return firstMissing((value as Readonly<Record<string, unknown>>)[key], inner, [...path, key]);
  for (const [place, item] of (value as readonly unknown[]).entries()) {
    const found = firstMissing(item, inner, [...path, place]);
    if (found) return found;
  }
  return null;
}

/**
 * The fields that a record leaves out, of those that its readers would miss: names such as `why` or
 * `moves.*.why`, where `*` is any item of a list.
 */
export const leftOut = (data: unknown, expected: readonly string[]): LeftOut[] =>
  expected.flatMap((field) => {
    const path = firstMissing(data, field.split('.'), []);
    return path ? [{ field, path }] : [];
  });
