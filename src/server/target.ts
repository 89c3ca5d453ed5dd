import path from 'node:path';

/** What a request asks for. */
interface Target {
  /** Decoded path, without steps up and without doubled slashes. */
  readonly path: string;
  /** The query with its question mark, or nothing; it stays as it was encoded. */
  readonly query: string;
}

/** Reads the target of a request; null where it is none. */
export function readTarget(url: string): Target | null {
  // A target that begins with two slashes names no other host, as it would in a link.
  const whole = url.startsWith('/') ? `http://localhost${url}` : url;
  try {
    const { pathname, search } = new URL(whole);
    const decoded = decodeURIComponent(pathname);
    if (decoded.includes('\0')) return null;
    return { path: path.posix.normalize(decoded), query: search };
  } catch {
    return null;
  }
}

/** A decoded path as an address of this host, which no path can turn into one of another. */
export const encodedAddress = (path: string): string =>
  `/${path.replace(/^\/+/, '').split('/').map(encodeURIComponent).join('/')}`;
