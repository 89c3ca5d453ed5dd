import type { APIRoute, GetStaticPaths } from 'astro';
import { guide } from '../../catalog.ts';
import { paths } from '../../domain/address.ts';
import { listPages, type PageAddress } from '../../domain/pages.ts';
import { pageMarkdown } from '../../machine/markdown.ts';

export const getStaticPaths = (() =>
  listPages(guide)
    .filter(({ path }) => path !== paths.search && path !== paths.shelf)
    .map((page) => ({
      params: { path: page.path.slice(1, -1) || undefined },
      props: { page },
    }))) satisfies GetStaticPaths;

/** A Markdown copy of each page, at the page's own address. */
export const GET: APIRoute<{ page: PageAddress }> = ({ props }) =>
  new Response(pageMarkdown(props.page), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
