/** Compares by code unit, so that an order never depends on the machine's locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Placed {
  readonly topic?: string | undefined;
  readonly order?: number | undefined;
}

/**
 * Orders pages as their folders nest: the page of a folder before what is in it, and pages next to
 * each other by topic, as the settings list these, then by place. In a folder, the topic is that of
 * the nearest page around it that has one.
 */
export function byFolder<T extends { readonly id: string; readonly data: Placed }>(
  entries: readonly T[],
  topics: readonly { readonly id: string }[],
): T[] {
  const data = new Map<string, Placed>(entries.map((entry) => [entry.id, entry.data]));
  const places = new Map(topics.map(({ id }, place) => [id, place]));
  const keys = new Map(
    entries.map(({ id, data: own }) => {
      const names = id.split('/');
      let topic = '';
      const key = names.map((name, at) => {
        // A folder without a page has the place of what is in it.
        const page = data.get(names.slice(0, at + 1).join('/')) ?? own;
        topic = page.topic ?? topic;
        return [places.get(topic) ?? topics.length, page.order ?? Infinity, name] as const;
      });
      return [id, key];
    }),
  );
  return entries.toSorted((a, b) => {
    const [first, second] = [keys.get(a.id)!, keys.get(b.id)!];
    for (const [level, [topic, order, name]] of first.entries()) {
      const other = second[level];
      if (!other) return 1;
      if (topic !== other[0]) return topic - other[0];
      if (order !== other[1]) return order < other[1] ? -1 : 1;
      if (name !== other[2]) return compareText(name, other[2]);
    }
    return first.length - second.length;
  });
}
