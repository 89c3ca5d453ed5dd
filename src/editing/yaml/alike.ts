/** Whether two pieces of plain data say the same; the order of keys makes no difference. */
export function alike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) || Array.isArray(other))
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, place) => alike(item, other[place]))
    );
  if (!isGroup(one) || !isGroup(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && alike(one[key], other[key]))
  );
}

/** Whether a value is a group of keys. */
export const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What becomes of an item of a list: `was` or `now` is null where it is new or gone. */
export interface Step {
  readonly was: number | null;
  readonly now: number | null;
}

/**
 * How one list becomes another: items that stay the same keep their place in the file, and what
 * lies between two of them is paired in order, since it was probably reworded.
 */
export function steps<A, B>(
  before: readonly A[],
  after: readonly B[],
  same: (one: A, other: B) => boolean,
): Step[] {
  const longest: number[][] = Array.from({ length: before.length + 1 }, () =>
    Array<number>(after.length + 1).fill(0),
  );
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      longest[i]![j] = same(before[i]!, after[j]!)
        ? longest[i + 1]![j + 1]! + 1
        : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
  const found: Step[] = [];
  let gone: number[] = [];
  let fresh: number[] = [];
  const flush = (): void => {
    const pairs = Math.min(gone.length, fresh.length);
    for (let place = 0; place < Math.max(gone.length, fresh.length); place++)
      found.push({
        was: place < Math.max(pairs, gone.length) ? (gone[place] ?? null) : null,
        now: fresh[place] ?? null,
      });
    gone = [];
    fresh = [];
  };
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && same(before[i]!, after[j]!)) {
      flush();
      found.push({ was: i++, now: j++ });
    } else if (
      j >= after.length ||
      (i < before.length && longest[i + 1]![j]! >= longest[i]![j + 1]!)
    )
      gone.push(i++);
    else fresh.push(j++);
  }
  flush();
  return found;
}
