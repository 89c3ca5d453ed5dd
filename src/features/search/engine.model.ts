/** The file of Pagefind's code, in the folder of the index. */
export const engine = 'pagefind.js';

/**
 * Under which names it is asked for: Firefox remembers a module that failed to load, and pages know
 * beforehand what may be loaded under each name.
 */
export const engineFiles = [engine, `${engine}?again`] as const;
