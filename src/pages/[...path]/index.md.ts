import type { APIRoute, GetStaticPaths } from 'astro';
import { pages } from '../../guide/catalog.ts';
import { giveToBuild } from '../../outputs/companions.ts';
import { pageMarkdown } from '../../outputs/markdown/markdown.ts';
import type { SitePage } from '../../model/page.ts';

const copies = pages
  .filter(({ copy }) => copy === 'text')
  .map((page) => ({
    page,
    path: `${page.path}index.md`,
    make: () => pageMarkdown(page),
  }));

export const getStaticPaths = (() =>
  giveToBuild(copies).map(({ page }) => ({
    params: { path: page.path.slice(1, -1) || undefined },
    props: { page },
  }))) satisfies GetStaticPaths;

/**
 * A Markdown copy of each page that its writers wrote as a text, at the page's own address; the
 * integration that copies pages makes the others.
 */
export const GET: APIRoute<{ page: SitePage }> = ({ props }) =>
  new Response(pageMarkdown(props.page), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
