/**
 * Places of positions on one ladder, from 0, so that each list goes upwards. A position that
 * several lists share is above all that come before it in any of them. Where lists contradict one
 * another, positions are in the order in which they are first named.
 */
export function ranksOf(lists: readonly (readonly string[])[]): Map<string, number> {
  const before = new Map<string, Set<string>>();
  for (const list of lists)
    list.forEach((id, place) => {
      const known = before.get(id) ?? new Set();
      const last = list[place - 1];
      if (last !== undefined) known.add(last);
      before.set(id, known);
    });
  const ranks = new Map<string, number>();
  let left = [...before.keys()];
  while (left.length) {
    const ready = left.filter((id) => [...before.get(id)!].every((one) => ranks.has(one)));
    if (!ready.length) return new Map([...before.keys()].map((id, place) => [id, place]));
    for (const id of ready)
      ranks.set(id, Math.max(-1, ...[...before.get(id)!].map((one) => ranks.get(one)!)) + 1);
    left = left.filter((id) => !ranks.has(id));
  }
  return ranks;
}
