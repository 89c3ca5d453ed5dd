/** The links that a record holds in its fields, at any depth: the value of every key `link`. */
export function linkFields(
  data: unknown,
  at: readonly (string | number)[] = [],
): { path: readonly (string | number)[]; target: string }[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const path = [...at, Array.isArray(data) ? Number(key) : key];
    return key === 'link' && typeof value === 'string'
      ? [{ path, target: value }]
      : linkFields(value, path);
  });
}
