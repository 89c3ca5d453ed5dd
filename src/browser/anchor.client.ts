import { plainFragment } from '../model/link-code.ts';

/**
 * The element that a fragment names: by the id that it holds, else by what is left of that without
 * the signs that chat and mail put around an address.
 */
export function elementAt(fragment: string): HTMLElement | null {
  const raw = fragment.replace(/^#/, '');
  if (!raw) return null;
  const plain = plainFragment(raw);
  for (const id of [raw, plain, plain.trim().replace(/[^\p{L}\p{N}]+$/u, '')]) {
    const found = id && document.getElementById(id);
    if (found) return found;
  }
  return null;
}
