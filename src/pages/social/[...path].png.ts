import type { APIRoute, GetStaticPaths } from 'astro';
import { pages } from '../../guide/catalog.ts';
import { paths, socialPath } from '../../model/address.ts';
import { giveToBuild } from '../../outputs/companions.ts';
import { cardOf } from '../../outputs/social/card.ts';
import { renderSocial } from '../../outputs/social/drawing-thread.ts';
import type { SitePage } from '../../model/page.ts';

const draw = (page: SitePage): ReturnType<typeof renderSocial> => renderSocial(cardOf(page));

export const getStaticPaths = (() =>
  giveToBuild(
    pages
      .filter(({ path, listed }) => listed && path !== paths.search)
      .map((page) => ({
        page,
        path: socialPath(page.path),
        make: () => draw(page),
        early: true,
      })),
  ).map(({ page, path }) => ({
    params: { path: /^\/social\/(.*)\.png$/.exec(path)?.[1] },
    props: { page },
  }))) satisfies GetStaticPaths;

/** The picture that link previews show of a page. */
export const GET: APIRoute<{ page: SitePage }> = async ({ props }) =>
  new Response(await draw(props.page), { headers: { 'content-type': 'image/png' } });
