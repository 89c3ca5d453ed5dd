/** A guide in another language may lie in a folder of this one. */
const hashed =
  /^(?:.*\/)?(?:_astro\/.+|pagefind\/(?:fragment|index|filter)\/.+|pagefind\/[^/]+\.pf_meta)$/;

/** Whether a file’s name holds a hash of what is in it, by its path below the base. */
export const isHashed = (path: string): boolean => hashed.test(path);
