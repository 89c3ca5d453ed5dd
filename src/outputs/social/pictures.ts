import type { SitePage } from '../../model/page.ts';
import { paths, socialPath } from '../../model/address.ts';

/** The pages that have a picture for link previews, each with its address, without base. */
export const pictured = (pages: readonly SitePage[]): { page: SitePage; path: string }[] =>
  pages
    .filter(({ path, listed }) => listed && path !== paths.search)
    .map((page) => ({ page, path: socialPath(page.path) }));
