import type { APIRoute, GetStaticPaths } from 'astro';
import { guide } from '../../guide/catalog.ts';
import { copyOrigin } from '../../guide/copies.model.ts';
import { pageMarkdown } from '../../outputs/markdown/markdown.ts';
import { listPages } from '../../guide/kinds.ts';
import type { PageAddress } from '../../model/page.ts';

export const getStaticPaths = (() =>
  listPages(guide)
    .filter((page) => copyOrigin(page) === 'content')
    .map((page) => ({
      params: { path: page.path.slice(1, -1) || undefined },
      props: { page },
    }))) satisfies GetStaticPaths;

/**
 * A Markdown copy of each page that its writers wrote as a text, at the page's own address; the
 * integration that copies pages makes the others.
 */
export const GET: APIRoute<{ page: PageAddress }> = ({ props }) =>
  new Response(pageMarkdown(props.page), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
