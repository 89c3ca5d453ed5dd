/** A file that goes with a page, such as its copy. */
export interface Companion {
  /** Its address, without base. */
  readonly path: string;
  /** Makes what it holds. */
  readonly make: () => string;
}

type Taker = (file: Companion) => void;

/** Pages are made by code that the bundler has made, and files taken by what has called it. */
const taker = Symbol.for('role guide: companions');
const shared = globalThis as Record<symbol, unknown>;

/** Has every file that is given from now on taken, until the function that this returns is called. */
export function takeCompanions(take: Taker): () => void {
  shared[taker] = take;
  return () => {
    shared[taker] = undefined;
  };
}

/** Whether a build writes what goes with pages, which is to be answered on a server alone. */
export const isBuild = (): boolean => shared[taker] !== undefined;

/**
 * Gives files to the build, if there is one, which writes them itself: Astro would handle a request
 * for each. What is left, on a server all of them, is to be answered when it is asked for.
 */
export function giveToBuild<File extends Companion>(files: readonly File[]): readonly File[] {
  const take = shared[taker] as Taker | undefined;
  if (!take) return files;
  for (const file of files) take(file);
  return [];
}
