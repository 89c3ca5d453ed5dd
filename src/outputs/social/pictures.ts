import type { SitePage } from '../../model/page.ts';
import { paths, socialPath } from '../../model/address.ts';
import { type CardContext, cardOf } from './card.ts';
import { renderSocial } from './drawing-thread.ts';

/** The picture that link previews show of a page, as a PNG file. */
export const pictureOf = (page: SitePage, context: CardContext): ReturnType<typeof renderSocial> =>
  renderSocial(cardOf(page, context));

/** The pages that have a picture, each with its address, without base. */
export const pictured = (pages: readonly SitePage[]): { page: SitePage; path: string }[] =>
  pages
    .filter(({ path, listed }) => listed && path !== paths.search)
    .map((page) => ({ page, path: socialPath(page.path) }));
