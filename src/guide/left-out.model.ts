const isMissing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);

function isLeftOut(value: unknown, [key, ...inner]: readonly string[]): boolean {
  if (key === undefined) return isMissing(value);
  // What is left out as a whole is said once, of the whole.
  if (isMissing(value)) return false;
  if (key === '*') return Object.values(value as object).some((item) => isLeftOut(item, inner));
  const found = (value as Readonly<Record<string, unknown>>)[key];
  return isLeftOut(found, inner);
}

/**
 * The fields of a record that it leaves out, of those that its readers would miss: paths such as
 * `why` or `moves.*.why`, where `*` is any item of a list.
 */
export const leftOut = (data: unknown, expected: readonly string[]): string[] =>
  expected.filter((path) => isLeftOut(data, path.split('.')));
