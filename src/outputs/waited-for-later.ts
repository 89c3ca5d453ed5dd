/** What fails before anybody waits for it is told to whoever does, and ends nothing before. */
export function waitedForLater<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}
