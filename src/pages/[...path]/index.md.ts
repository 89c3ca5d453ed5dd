import type { APIRoute, GetStaticPaths } from 'astro';
import { guide } from '../../guide/catalog.ts';
import { paths } from '../../model/address.ts';
import { listPages, type PageAddress } from '../../guide/pages.model.ts';
import { pageMarkdown } from '../../outputs/markdown/markdown.ts';

export const getStaticPaths = (() =>
  listPages(guide)
    .filter(({ path }) => path !== paths.search && path !== paths.bookmarks)
    .map((page) => ({
      params: { path: page.path.slice(1, -1) || undefined },
      props: { page },
    }))) satisfies GetStaticPaths;

/** A Markdown copy of each page, at the page's own address. */
export const GET: APIRoute<{ page: PageAddress }> = ({ props }) =>
  new Response(pageMarkdown(props.page), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
