/** First and last number that is made from an id; numbers that files name are below them. */
const first = 4096;
const last = 0xfffff;

/** FNV-1a, 32 bits, of a text's code units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) {
    value ^= text.charCodeAt(place);
    value = Math.imul(value, 0x01000193) >>> 0;
  }
  return value;
}

/**
 * The number that links use for a skill whose file names none, from 4,096 to 1,048,575: always the
 * same for the same id. Two ids may share one, which the content check reports.
 */
export const codeOf = (id: string): number => first + (hash(id) % (last - first + 1));

/** Whether a number was made from an id. */
export const isMade = (code: number): boolean => code >= first;
