import type { APIRoute } from 'astro';
import { addressOf, guide, labelOf, pages } from '../guide/catalog.ts';
import { sectionOf } from '../model/address.ts';
import type { SitePage } from '../model/page.ts';
import type { Section } from '../model/sections.ts';

const line = ({ path, title, lede }: SitePage): string =>
  `- [${title}](${addressOf(`${path}index.md`)})${lede && `: ${lede}`}`;

const named = pages.filter(
  ({ path, listed, isIndex, copy }) => listed && !isIndex && copy && sectionOf(path),
);
const sections = Map.groupBy(named, ({ path }) => sectionOf(path) as Section);
const { lede } = guide.home.data;
const parts = [
  `# ${guide.site.name}`,
  ...(lede ? [`> ${lede}`] : []),
  ...[...sections].flatMap(([section, own]) => [
    `## ${labelOf(section)}`,
    own.map(line).join('\n'),
  ]),
];

/** The guide's table of contents for language models: https://llmstxt.org. */
export const GET: APIRoute = () =>
  new Response(`${parts.join('\n\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
