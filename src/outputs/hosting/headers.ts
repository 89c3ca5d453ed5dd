import { policy } from '../../frame/policy.ts';

/**
 * What is sent with an answer depends on what it holds: a page, a file with a hash in its name that
 * may be kept for ever, any other file or an error without a page of the site, or the editor.
 */
export type Kind = 'admin' | 'page' | 'kept' | 'file';

/** What else decides the headers. */
export interface Sending {
  /** Whether the site is served over https. */
  readonly secure: boolean;
  /** Whether the guide has an editor at /admin/. */
  readonly admin: boolean;
}

export type Headers = Readonly<Record<string, string>>;

/**
 * Which paths below the base are of which kind, as regular expressions that JavaScript, PCRE and Go
 * read alike. The first that fits counts; whatever fits none is a file.
 */
export const patterns = {
  admin: 'admin/.*',
  page: '(?:.*/)?(?:[^/]*\\.html)?',
  // A guide in another language may be in a folder of this one.
  kept: '(?:.*/)?(?:_astro/.+|pagefind/(?:fragment|index|filter)/.+|pagefind/[^/]+\\.pf_meta)',
} as const satisfies Partial<Record<Kind, string>>;

/** The kind of a path below the base, where it was found. */
export function kindOf(path: string, { admin }: Pick<Sending, 'admin'>): Kind {
  const fits = (kind: keyof typeof patterns): boolean =>
    new RegExp(`^${patterns[kind]}$`).test(path);
  if (admin && fits('admin')) return 'admin';
  return fits('page') ? 'page' : fits('kept') ? 'kept' : 'file';
}

/** Nobody may show the site in a frame. A policy in a page cannot say so. */
const unframed = "frame-ancestors 'none'";

/** Parts of a browser and of a machine that no page of the site asks for. */
const unused = [
  ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid'],
  ...['idle-detection', 'magnetometer', 'microphone', 'midi', 'payment'],
  ...['publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking'],
];

/** How long an answer may be used without asking whether it has changed. */
const kept = 'public, max-age=31536000, immutable';
const asked = 'no-cache';

/**
 * The headers of an answer. A page carries a policy of its own, which names the style and the script
 * that it holds by their hashes; since two policies both hold, a whole policy in the header would
 * forbid them, and so the header says only what a page cannot. The same holds for the editor.
 */
export function headersOf(kind: Kind, { secure }: Pick<Sending, 'secure'>): Headers {
  return {
    'Content-Security-Policy': ['page', 'admin'].includes(kind)
      ? unframed
      : `${policy};${unframed}`,
    // Two years. A browser heeds it only over https, and then refuses plain http to this host.
    ...(secure && { 'Strict-Transport-Security': 'max-age=63072000' }),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    // Only code that is what the build has made runs: each script that a page loads names its hash, and
    // one that names none is not run at all. Without those hashes the header would stop every script.
    // The editor is made by others and names none.
    ...(kind !== 'admin' && { 'Integrity-Policy': 'blocked-destinations=(script)' }),
    // Signing in to a forge opens a window that has to answer to the editor.
    'Cross-Origin-Opener-Policy': kind === 'admin' ? 'same-origin-allow-popups' : 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': unused.map((name) => `${name}=()`).join(', '),
    'Cache-Control': kind === 'kept' ? kept : asked,
  };
}

/** A header that is not the same on all answers. */
export interface Varied {
  readonly name: string;
  /** Its value with errors, and with all files that none of the rules is about. */
  readonly fallback: string;
  /** The first rule that fits counts; one without a value takes the header back. */
  readonly rules: readonly { readonly kind: keyof typeof patterns; readonly value: string }[];
}

/** The headers that differ between kinds of answers. */
export function variedHeaders(sending: Sending): Varied[] {
  const kinds = ['admin', 'page', 'kept'] as const;
  return Object.entries(headersOf('file', sending)).flatMap(([name, fallback]) => {
    const rules = kinds
      .filter((kind) => kind !== 'admin' || sending.admin)
      .map((kind) => ({ kind, value: headersOf(kind, sending)[name] ?? '' }));
    // Only pages of the editor are of two kinds, so that no other rule need say what is said anyway.
    const isPage = rules.some(({ kind, value }) => kind === 'page' && value !== fallback);
    const needed = rules.filter(
      ({ kind, value }) => value !== fallback || (kind === 'admin' && isPage),
    );
    return needed.length ? [{ name, fallback, rules: needed }] : [];
  });
}

/** Types of files that servers do not know, or would send without saying what they are written in. */
export const types: Readonly<Record<string, string>> = {
  md: 'text/markdown',
  csv: 'text/csv',
};
