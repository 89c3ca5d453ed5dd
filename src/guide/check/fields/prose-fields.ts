/** Keys whose values are no prose of the writer: ids, addresses, and words as others type them. */
const otherKeys: ReadonlySet<string> = new Set([
  ...['id', 'link', 'url', 'also', 'original', 'aliases', 'case', 'topic', 'related', 'roles'],
  ...['sources', 'terms', 'core', 'group', 'family', 'grade', 'track', 'to', 'skills', 'kind'],
]);

/** A text in the fields of a record, and where it is. */
export interface ProseField {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

/** Every text of a record’s fields that its writer has worded, in order. */
export function proseFields(
  data: unknown,
  path: readonly (string | number)[] = [],
): readonly ProseField[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    !Array.isArray(data) && otherKeys.has(key)
      ? []
      : proseFields(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}
