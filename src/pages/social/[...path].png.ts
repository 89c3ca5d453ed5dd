import type { APIRoute, GetStaticPaths } from 'astro';
import { pages } from '../../guide/catalog.ts';
import { paths, socialPath } from '../../model/address.ts';
import { giveToBuild } from '../../outputs/companions.ts';
import { cardOf } from '../../outputs/social/card.ts';
import { renderSocial } from '../../outputs/social/drawing-thread.ts';
import type { SitePage } from '../../model/page.ts';

export const getStaticPaths = (() =>
  giveToBuild(
    pages
      .filter(({ path, listed }) => listed && path !== paths.search)
      .map((page) => ({
        page,
        path: socialPath(page.path),
        // A build begins to draw, and is told what cannot be drawn, before it makes the first page.
        get content() {
          return renderSocial(cardOf(page));
        },
      })),
  ).map(({ page, path }) => ({
    params: { path: /^\/social\/(.*)\.png$/.exec(path)?.[1] },
    props: { page },
  }))) satisfies GetStaticPaths;

/** The picture that link previews show of a page. */
export const GET: APIRoute<{ page: SitePage }> = async ({ props }) =>
  new Response(await renderSocial(cardOf(props.page)), {
    headers: { 'content-type': 'image/png' },
  });
