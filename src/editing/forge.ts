import type { Site } from '../model/site.schema.ts';

type Admin = NonNullable<Site['admin']>;

/** How the programs of a code host are reached. */
interface Forge {
  /** Where the public host of its kind is. */
  readonly url: string;
  /** Its programming interface, below a host of one’s own or at the public one. */
  api(url: string, isPublic: boolean): string;
}

const forges: Readonly<Record<Admin['forge'], Forge>> = {
  github: {
    url: 'https://github.com',
    api: (url, isPublic) => (isPublic ? 'https://api.github.com' : `${url}/api/v3`),
  },
  gitlab: { url: 'https://gitlab.com', api: (url) => `${url}/api/v4` },
  gitea: { url: 'https://gitea.com', api: (url) => `${url}/api/v1` },
};

/** Where the editor reaches the code host of a guide. */
export function forgeOf({ forge, url }: Admin): { readonly url: string; readonly api: string } {
  const { url: usual, api } = forges[forge];
  const own = (url ?? usual).replace(/\/+$/, '');
  return { url: own, api: api(own, own === usual) };
}

/**
 * What the page at /admin/ may load and do. The editor writes its styles into the page as it goes,
 * and talks to the code host; its code comes from this origin alone.
 */
export function adminPolicy(admin: Admin): string {
  const host = new URL(forgeOf(admin).api).origin;
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    // Pictures are read as data: before they are sent.
    `connect-src 'self' data: blob: ${host}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join(';');
}
