import { plainFragment } from '../model/link/fragment.ts';

/**
 * Returns the element whose id the fragment holds. Where there is none, it tries the id again
 * without the characters that chat and mail programs put around an address.
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
