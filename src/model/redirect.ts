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

/**
 * Present ids of records of a section by the ids that they had, as redirects from one page of it to
 * another tell.
 */
export function formerIds(
  redirects: Readonly<Record<string, string>> | undefined,
  section: string,
): Readonly<Record<string, string>> {
  const idIn = (address: string): string | undefined => {
    const [first, id, ...more] = sameAddress(address).split('/');
    return first === section && !more.length ? id : undefined;
  };
  return Object.fromEntries(
    Object.entries(redirects ?? {}).flatMap(([from, to]) => {
      const [old, now] = [idIn(from), idIn(to)];
      return old && now ? [[old, now] as const] : [];
    }),
  );
}
