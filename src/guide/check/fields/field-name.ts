/** `['door', 'owns']` reads `door.owns`; list places count from 1, as people do. */
export const fieldName = (path: readonly PropertyKey[]): string =>
  path
    .map((part, place) =>
      typeof part === 'number' ? `[${part + 1}]` : `${place ? '.' : ''}${String(part)}`,
    )
    .join('') || 'record';
