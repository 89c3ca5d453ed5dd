/** What the storage holds under a key: a text, nothing, or no answer because it is blocked. */
type Kept = { readonly text: string | null } | 'blocked';

/** Reads a key. Never throws. */
export function readKept(key: string): Kept {
  try {
    return { text: localStorage.getItem(key) };
  } catch {
    return 'blocked';
  }
}

/** Writes a key, or removes it where the text is null. Returns whether the storage accepted it. */
export function keep(key: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether another tab's change of the storage changes what this tab shows under a key. If this tab
 * could not store its own value, only a deletion does; anything else would replace what only this
 * tab has.
 */
export const concerns = (
  { key: changed, newValue }: StorageEvent,
  key: string,
  lost: boolean,
): boolean => changed === null || (changed === key && (newValue === null || !lost));
