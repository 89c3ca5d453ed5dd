import type { APIRoute, GetStaticPaths } from 'astro';
import { pages } from '../../guide/catalog.ts';
import { paths, socialPath } from '../../model/address.ts';
import { cardOf } from '../../outputs/social/card.ts';
import { renderSocial } from '../../outputs/social/drawing-thread.ts';
import type { SitePage } from '../../model/page.ts';

const drawn = new WeakMap<SitePage, ReturnType<typeof renderSocial>>();
function draw(page: SitePage): ReturnType<typeof renderSocial> {
  const picture = drawn.get(page) ?? renderSocial(cardOf(page));
  drawn.set(page, picture);
  return picture;
}

export const getStaticPaths = (() => {
  const shown = pages.filter(({ path, listed }) => listed && path !== paths.search);
  // A build asks for these addresses before it makes the first page, and for the pictures last. What
  // cannot be drawn is told then.
  if (import.meta.env.PROD) for (const page of shown) void draw(page);
  return shown.map((page) => ({
    params: { path: /^\/social\/(.*)\.png$/.exec(socialPath(page.path))?.[1] },
    props: { page },
  }));
}) satisfies GetStaticPaths;

/** The picture that link previews show of a page. */
export const GET: APIRoute<{ page: SitePage }> = async ({ props }) =>
  new Response(await draw(props.page), { headers: { 'content-type': 'image/png' } });
