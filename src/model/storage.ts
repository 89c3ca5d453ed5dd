/** What every key begins with that the site at a base keeps in the browser. */
const prefix = (base: string): string => `role-guide${base}`;

/** Key of one thing that the site at `base` keeps; `base` begins and ends with `/`. */
export const storageKey = (base: string, name: string): string => prefix(base) + name;

/**
 * Whether a key belongs to the site at `base`. Keys of a site further down the same host begin
 * alike and go on with the rest of its base, so a slash after the prefix tells them apart.
 */
export const isOwnKey = (base: string, key: string): boolean =>
  key.startsWith(prefix(base)) && !key.slice(prefix(base).length).includes('/');
