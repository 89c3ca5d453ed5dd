import type { APIRoute, GetStaticPaths } from 'astro';
import { demoStrings } from '@strings';
import { guide, labelOf, pages } from '../../guide/catalog.ts';
import { isBuild } from '../../outputs/companions.ts';
import { cardOf } from '../../outputs/social/card.ts';
import { renderSocial } from '../../outputs/social/drawing-thread.ts';
import { pictured } from '../../outputs/social/pictures.ts';
import type { SitePage } from '../../model/page.ts';

/** A build writes pictures while it bundles code, so that they are asked for on a server alone. */
export const getStaticPaths = (() =>
  (isBuild() ? [] : pictured(pages)).map(({ page, path }) => ({
    params: { path: /^\/social\/(.*)\.png$/.exec(path)?.[1] },
    props: { page },
  }))) satisfies GetStaticPaths;

/** The picture that link previews show of a page. */
export const GET: APIRoute<{ page: SitePage }> = async ({ props }) =>
  new Response(
    await renderSocial(cardOf(props.page, { guide, labelOf, choices: demoStrings.choices })),
    { headers: { 'content-type': 'image/png' } },
  );
