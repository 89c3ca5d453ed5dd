/**
 * The path of an old address as a server looks for it: decoded, with the accents of one kind, and
 * without slashes at its ends. `null` where its escapes cannot be decoded.
 */
export function oldPath(from: string): string | null {
  try {
    return decodeURIComponent(from)
      .normalize('NFC')
      .replace(/^\/+|\/+$/g, '');
  } catch {
    return null;
  }
}

/** An address as it counts when two are compared, on a disk that does not tell capitals apart too. */
export const sameAddress = (address: string): string =>
  (oldPath(address.split(/[?#]/, 1)[0]!) ?? address).toLowerCase();
