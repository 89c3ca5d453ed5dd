/**
 * A name as it counts when two are compared: capitals, spaces, characters that nobody sees and the
 * ways to write an accent make no difference.
 */
export const comparable = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[\u200B\u2060\uFEFF\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** Places of names that repeat an earlier one. */
export function repeated(names: readonly string[]): number[] {
  const seen = new Set<string>();
  return names.flatMap((name, place) => {
    const key = comparable(name);
    if (seen.has(key)) return [place];
    seen.add(key);
    return [];
  });
}

/** A name as an id has it: lower-case letters, digits and single hyphens; empty where it has none. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
