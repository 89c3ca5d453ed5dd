/**
 * What pages may load and do, as the content of the policy that each of them states.
 * Scripts and styles are files of this origin, never inline, so no hash has to be named.
 * Pagefind needs WebAssembly; everything else comes from this origin or not at all.
 */
export const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
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
