import type { APIRoute, GetStaticPaths } from 'astro';
import { guide } from '../../guide/catalog.ts';
import { paths, socialPath } from '../../model/address.ts';
import { cardOf } from '../../outputs/social/card.ts';
import { renderSocial } from '../../outputs/social/render.ts';
import { listPages } from '../../guide/kinds.ts';
import type { PageAddress } from '../../model/page.ts';

export const getStaticPaths = (() =>
  listPages(guide)
    .filter(({ path, listed }) => listed && path !== paths.search)
    .map((page) => ({
      params: { path: /^\/social\/(.*)\.png$/.exec(socialPath(page.path))?.[1] },
      props: { page },
    }))) satisfies GetStaticPaths;

/** The picture that link previews show of a page. */
export const GET: APIRoute<{ page: PageAddress }> = async ({ props }) =>
  new Response(new Uint8Array(await renderSocial(cardOf(props.page))), {
    headers: { 'content-type': 'image/png' },
  });
