/** A heading, and what is listed under it. */
export interface Headed<T> {
  /** Null where nothing has a heading. */
  readonly label: string | null;
  readonly items: readonly T[];
}

/**
 * Puts items under the headings that they name: headings in their order, items in theirs. Headings
 * without an item are left out. What names no heading comes last under `others`; where there are no
 * headings, everything is in one list without a label.
 */
export function underHeadings<T>(
  headings: readonly { readonly id: string; readonly label: string }[],
  items: readonly T[],
  headingOf: (item: T) => string | undefined,
  others: string,
): Headed<T>[] {
  const known = new Set(headings.map(({ id }) => id));
  const rest = items.filter((item) => !known.has(headingOf(item) ?? ''));
  return [
    ...headings.map(({ id, label }) => ({
      label,
      items: items.filter((item) => headingOf(item) === id),
    })),
    { label: headings.length ? others : null, items: rest },
  ].filter((section) => section.items.length);
}
