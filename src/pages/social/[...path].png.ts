import type { APIRoute, GetStaticPaths } from 'astro';
import { pages } from '../../guide/catalog.ts';
import { paths, socialPath } from '../../model/address.ts';
import { cardOf } from '../../outputs/social/card.ts';
import { renderSocial } from '../../outputs/social/drawing-thread.ts';
import type { SitePage } from '../../model/page.ts';

export const getStaticPaths = (() =>
  pages
    .filter(({ path, listed }) => listed && path !== paths.search)
    .map((page) => ({
      params: { path: /^\/social\/(.*)\.png$/.exec(socialPath(page.path))?.[1] },
      props: { page },
    }))) satisfies GetStaticPaths;

/** The picture that link previews show of a page. */
export const GET: APIRoute<{ page: SitePage }> = async ({ props }) =>
  new Response(await renderSocial(cardOf(props.page)), {
    headers: { 'content-type': 'image/png' },
  });
