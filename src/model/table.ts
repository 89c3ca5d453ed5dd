/** How a column is sorted; `none` is the writer's own order. */
export type Sorting = 'none' | 'ascending' | 'descending';

/** Returns how a column is sorted after the next press on its header. */
export const nextSorting: Readonly<Record<Sorting, Sorting>> = {
  none: 'ascending',
  ascending: 'descending',
  descending: 'none',
};

/**
 * The number that a cell begins with, such as 2.5 in “2.5 s” or −1200 in “−£1,200”; null where it
 * begins with a word. The language says which character separates the decimals.
 */
export function leadingNumber(text: string, language: string): number | null {
  const match = /^([-−+]?)\p{Sc}?\s?(\d[\d.,'’\u00A0\u202F]*)/u.exec(text.trim());
  if (!match) return null;
  const decimal = decimalSign(language);
  const digits = match[2]!
    .replace(/\D+$/, '')
    .replace(/\D/g, (sign) => (sign === decimal ? '.' : ''));
  const number = Number(digits);
  if (Number.isNaN(number)) return null;
  return /[-−]/.test(match[1]!) ? -number : number;
}

const decimalSign = (language: string): string =>
  new Intl.NumberFormat(language).formatToParts(0.5).find(({ type }) => type === 'decimal')
    ?.value ?? '.';

/**
 * Places of the cells of one column in the order to show them. Numbers come before words, and
 * empty cells last in either direction; equal cells keep the writer's order.
 */
export function sortedPlaces(
  cells: readonly string[],
  sorting: Sorting,
  language: string,
): number[] {
  const places = cells.map((_, place) => place);
  if (sorting === 'none') return places;
  const collator = new Intl.Collator(language, { numeric: true });
  const keys = cells.map((cell) => {
    const text = cell.trim();
    const number = leadingNumber(text, language);
    return { text, number, kind: !text ? 2 : number === null ? 1 : 0 };
  });
  const turn = sorting === 'ascending' ? 1 : -1;
  return places.toSorted((a, b) => {
    const [one, other] = [keys[a]!, keys[b]!];
    if (one.kind === 2 || other.kind === 2) return one.kind - other.kind;
    if (one.kind !== other.kind) return turn * (one.kind - other.kind);
    if (one.number !== null && other.number !== null) return turn * (one.number - other.number);
    return turn * collator.compare(one.text, other.text);
  });
}

/** Whether a row holds every word of a query, whatever its capitals and accents. */
export function holdsWords(row: string, query: string): boolean {
  const text = plain(row);
  return plain(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Whether each word of a query begins some word of a text, whatever its capitals and accents. */
export function beginsWords(text: string, query: string): boolean {
  const words = plain(text).split(/[^\p{L}\p{N}]+/u);
  return plain(query)
    .split(/[^\p{L}\p{N}]+/u)
    .every((start) => words.some((word) => word.startsWith(start)));
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
