/** Longest that a reader waits for an answer before hearing of it, in milliseconds. */
const patience = 7_500;

/** Says that something took too long. */
export class TooSlow extends Error {}

/** Waits for some work, but not for ever. Throws `TooSlow` where it takes too long. */
export async function inTime<T>(work: () => Promise<T>): Promise<T> {
  let timer = 0;
  const late = new Promise<never>((_, reject) => {
    timer = window.setTimeout(() => reject(new TooSlow()), patience);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
