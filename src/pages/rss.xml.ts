import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { addressOf, guide, pages, reviewFor } from '../guide/catalog.ts';
import { recordOf } from '../guide/kinds.ts';
import { paths } from '../model/address.ts';
import { summarise } from '../model/summary.ts';

/** How many pages the feed holds. */
const length = 30;

const { site, home } = guide;
const items = pages.flatMap(({ path, title, lede, record, listed }) => {
  if (!record || !listed || path === paths.home) return [];
  const { data } = recordOf(guide, record.collection, record.id);
  return [
    {
      title,
      description: data.description ?? summarise(lede),
      link: addressOf(path),
      pubDate: new Date(`${reviewFor(data).reviewed}T00:00:00Z`),
    },
  ];
});

/** What is new: pages by the day of their last review, newest first. */
export const GET: APIRoute = () =>
  rss({
    title: site.name,
    description: home.data.description ?? `${site.name}: ${site.tagline}.`,
    site: addressOf('/'),
    items: items.sort((a, b) => b.pubDate.getTime() - a.pubDate.getTime()).slice(0, length),
  });
