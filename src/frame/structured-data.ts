import { addressOf, guide, reviewFor } from '../guide/catalog.ts';
import { paths, socialPath } from '../model/address.ts';
import { dataBlock } from '../model/data-block.ts';
import type { GraphNode } from '../model/data-block.ts';

const { site } = guide;
const organisation = (name: string): GraphNode => ({ '@type': 'Organization', name });
const licence = site.licence && { license: { '@type': 'CreativeWork', name: site.licence } };

/** A page's structured data as the text of one script element; empty where it has none. */
export function graphText(nodes: readonly GraphNode[]): string {
  if (!nodes.length) return '';
  return dataBlock({ '@context': 'https://schema.org', '@graph': nodes });
}

/** The way from home to a page; the page itself comes last. */
export const breadcrumbNode = (
  crumbs: readonly { readonly label: string; readonly path: string }[],
): GraphNode => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ label, path }, place) => ({
    '@type': 'ListItem',
    position: place + 1,
    name: label,
    item: addressOf(path),
  })),
});

/** A page with prose, by what it shows. */
export function articleNode(page: {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly fields: Parameters<typeof reviewFor>[0];
}): GraphNode {
  const { owner, reviewed } = reviewFor(page.fields);
  return {
    '@type': 'Article',
    headline: page.title,
    description: page.description,
    image: addressOf(socialPath(page.path)),
    dateModified: reviewed,
    inLanguage: site.language,
    author: organisation(owner),
    publisher: organisation(site.name),
    ...licence,
  };
}

/** The site, and how to search it. */
export const siteNode = (): GraphNode => ({
  '@type': 'WebSite',
  name: site.name,
  description: guide.home.data.description ?? site.tagline,
  url: addressOf(paths.home),
  inLanguage: site.language,
  publisher: organisation(site.review.owner),
  ...licence,
  potentialAction: {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${addressOf(paths.search)}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  },
});
