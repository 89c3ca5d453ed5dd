import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { addressOf, guide, hasPage, reviewFor } from '../guide/catalog.ts';
import { paths, recordPath, sectionPath } from '../model/address.ts';
import { summarise } from '../model/summary.ts';

/** How many pages the feed holds. */
const length = 30;

const { site, home, roles, skills, careers, compare, faq, comparison, diagnosis, about } = guide;
const pages = [
  ...roles.map(({ id, data }) => ({
    title: data.title,
    path: recordPath('roles', id),
    description: data.description,
    data,
  })),
  ...(comparison ? [{ ...comparison.data, path: paths.comparison, data: comparison.data }] : []),
  ...(diagnosis ? [{ ...diagnosis.data, path: paths.layers, data: diagnosis.data }] : []),
  ...skills.map(({ id, data }) => ({
    title: data.name,
    path: recordPath('skills', id),
    description: data.description,
    data,
  })),
  ...(compare ? [{ ...compare.data, path: sectionPath('compare'), data: compare.data }] : []),
  ...careers.map(({ id, data }) => ({ ...data, path: recordPath('careers', id), data })),
  ...faq.map(({ id, data }) => ({
    title: data.question,
    path: recordPath('faq', id),
    description: data.description ?? summarise(data.answer),
    data,
  })),
  ...about.map(({ id, data }) => ({ ...data, path: recordPath('about', id), data })),
];

/** What is new: pages by the day of their last review, newest first. */
export const GET: APIRoute = () =>
  rss({
    title: site.name,
    description: home.data.description ?? `${site.name}: ${site.tagline}.`,
    site: addressOf('/'),
    items: pages
      .filter(({ path }) => hasPage(path))
      .map(({ title, path, description, data }) => ({
        title,
        description,
        link: addressOf(path),
        pubDate: new Date(`${reviewFor(data).reviewed}T00:00:00Z`),
      }))
      .sort((a, b) => b.pubDate.getTime() - a.pubDate.getTime())
      .slice(0, length),
  });
