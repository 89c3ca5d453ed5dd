import type { APIRoute, GetStaticPaths } from 'astro';
import { pages } from '../../guide/catalog.ts';
import { paths, socialPath } from '../../model/address.ts';
import { cardOf } from '../../outputs/social/card.ts';
import type { Order } from '../../outputs/social/draw-worker.ts';
import { drawAhead, orderOf, renderSocial } from '../../outputs/social/render.ts';
import type { SitePage } from '../../model/page.ts';

const orders = new WeakMap<SitePage, Order>();
function orderFor(page: SitePage): Order {
  const order = orders.get(page) ?? orderOf(cardOf(page));
  orders.set(page, order);
  return order;
}

export const getStaticPaths = (() => {
  const shown = pages.filter(({ path, listed }) => listed && path !== paths.search);
  // A build asks for these addresses before it makes the first page, and for the pictures late.
  if (import.meta.env.PROD) for (const page of shown) drawAhead(orderFor(page));
  return shown.map((page) => ({
    params: { path: /^\/social\/(.*)\.png$/.exec(socialPath(page.path))?.[1] },
    props: { page },
  }));
}) satisfies GetStaticPaths;

/** The picture that link previews show of a page. */
export const GET: APIRoute<{ page: SitePage }> = async ({ props }) =>
  new Response(new Uint8Array(await renderSocial(orderFor(props.page))), {
    headers: { 'content-type': 'image/png' },
  });
