import { createHash } from 'node:crypto';
import { once } from './once.ts';

/**
 * What may be loaded and done, as a policy says it: of pages, which also name the code that they
 * hold, and of other files. Scripts and styles are files of this origin. Pagefind needs
 * WebAssembly; everything else comes from this origin or not at all.
 */
export const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join(';');

/**
 * What a page that must let nothing out states in addition: no connection, no form, nothing but
 * its own files. Where a page states two policies, both hold.
 */
export const quietPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join(';');

/** What texts hash to: pages hold the same few styles, scripts and maps. */
const hashOf = once((text) => createHash('sha256').update(text).digest('base64'));

/**
 * A policy that also lets a page's own script or style be in the page: that text, known by its
 * hash, and no other, named after those that are there. A browser takes the hash of what it has read, so nobody may change a
 * character of it afterwards.
 */
export const allowing = (
  policy: string,
  directive: 'script-src' | 'style-src',
  text: string,
): string =>
  policy.replace(
    new RegExp(`${directive} 'self'(?: 'sha256-[^']+')*`),
    (stated) => `${stated} 'sha256-${hashOf(text)}'`,
  );
