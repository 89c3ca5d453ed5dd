/** What is known of the guide where a link of plain Markdown is followed. */
export interface Surroundings {
  /** Path or address of the file that holds the link; it ends in the part that begins with `content/`. */
  readonly file: string;
  /** Address of the page that a file of content/ makes, without base, or null. */
  readonly pageOf: (file: string) => string | null;
  /** Whether the guide has a page at an address without base. */
  readonly hasPage: (path: string) => boolean;
}

/** Where a link or picture of plain Markdown leads. */
export type Place =
  /** Another site, or a program. */
  | { readonly kind: 'outside' }
  /** A page of the guide; `rest` is the anchor with its sign, if there is one. */
  | { readonly kind: 'page'; readonly path: string; readonly rest: string }
  /** A file that is none of a page: `file` is its path from content/ on, `root` that below public/. */
  | { readonly kind: 'file'; readonly file: string; readonly root: string | null }
  /** Nothing that the guide could have: a place above the folder of content, or no file at all. */
  | { readonly kind: 'nowhere' };

const decoded = (address: string): string => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};

/** A path with its dots resolved; null where it climbs out of the folder that it begins with. */
function joined(folder: string, relative: string): string | null {
  const parts = folder ? folder.split('/') : [];
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') parts.pop();
    else parts.push(part);
    if (!parts.length) return null;
  }
  return parts.join('/');
}

/** Whether an address leads to another site, or to a program. */
export const isOutside = (href: string): boolean =>
  /^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(href.trim());

/**
 * Follows a link as writers of Markdown mean it: relative to its file, `/…` from the folder of
 * content or from the home page, with or without the ending of a file. A folder is its index page.
 */
export function placeOf(href: string, { file, pageOf, hasPage }: Surroundings): Place {
  if (isOutside(href)) return { kind: 'outside' };
  const [, address = '', rest = ''] = /^([^?#]*)([^]*)$/.exec(href.trim()) ?? [];
  const own = /(?:^|\/)(content\/[^?#]*)$/.exec(decoded(file))?.[1] ?? '';
  const page = (path: string | null): Place | null =>
    path !== null && hasPage(path) ? { kind: 'page', path, rest } : null;
  if (!address) return page(pageOf(own)) ?? { kind: 'nowhere' };
  const written = decoded(address).replaceAll('\\', '/');
  if (written.includes('\u0000')) return { kind: 'nowhere' };
  const isRoot = written.startsWith('/');
  const target = joined(isRoot ? 'content' : own.split('/').slice(0, -1).join('/'), written);
  if (target === null) return fromPage(written, pageOf(own), page) ?? { kind: 'nowhere' };
  if (/\.(?:md|mdx|markdown)$/i.test(target))
    return page(pageOf(target.replace(/\.markdown$/i, '.md'))) ?? { kind: 'nowhere' };
  const found =
    (isRoot && page(`${written.replace(/\/+$/, '')}/`)) ||
    page(pageOf(`${target.replace(/\.html?$/i, '')}.md`)) ||
    (!isRoot && fromPage(written, pageOf(own), page));
  if (found) return found;
  return /\.[A-Za-z0-9]{1,8}$/.test(target)
    ? { kind: 'file', file: target, root: isRoot ? written : null }
    : { kind: 'nowhere' };
}

/** A page that is meant relative to the address of the page that the link is on. */
function fromPage(
  written: string,
  own: string | null,
  page: (path: string | null) => Place | null,
): Place | null {
  if (own === null || written.startsWith('/')) return null;
  const path = joined(`:${own.replace(/\/$/, '')}`, written);
  return path?.startsWith(':/') ? page(`${path.slice(1)}/`) : null;
}
