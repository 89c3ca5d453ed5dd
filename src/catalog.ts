import { type CollectionEntry, type CollectionKey, getCollection, render } from 'astro:content';
import { findBuildDay } from './dates.ts';
import { withBase } from './domain/address.ts';
import { arrange, type Entry, entryOf, type Guide } from './domain/guide.ts';
import { mentionFinder } from './domain/mentions.ts';
import { listPages } from './domain/pages.ts';
import { recordOf } from './domain/records.ts';
import { referenceFaults } from './domain/references.ts';
import { type Review, reviewOf } from './domain/review.ts';
import type { PageUse } from './domain/uses.ts';
import type { BodyFacts } from './markdown/guide-plugin.ts';
import { site } from './site.ts';

async function load<K extends CollectionKey>(
  name: K,
): Promise<Entry<CollectionEntry<K>['data']>[]> {
  const entries = await getCollection(name);
  return entries.map(({ id, data, body }) => ({ id, data, hasBody: !!body?.trim() }));
}

async function assemble(): Promise<Guide> {
  const [home] = await load('home');
  if (!home) throw new Error('content/home.mdx is missing.');
  const guide = arrange(site, {
    home,
    comparison: (await load('comparison'))[0] ?? null,
    framework: (await load('framework'))[0] ?? null,
    targets: (await load('targets'))[0] ?? null,
    roles: await load('roles'),
    skills: await load('skills'),
    careers: await load('careers'),
    origins: await load('origins'),
    faq: await load('faq'),
    glossary: await load('glossary'),
    sources: await load('sources'),
    about: await load('about'),
  });
  const [fault] = referenceFaults(guide);
  if (fault) throw new Error(`${fault.collection}/${fault.id}: ${fault.reason}`);
  return guide;
}

/** Everything in content/, loaded once. The only place that reads collections. */
export const guide: Guide = await assemble();

const addresses = new Set(listPages(guide).map(({ path }) => path));

/** Whether the site has a page at an address without base, anchors left aside. */
export const hasPage = (path: string): boolean => addresses.has(path.split('#', 1)[0] ?? '');

/** Address of a page as the browser needs it, base included. */
export const href = (path: string): string => withBase(site.base, path);

const buildDay = findBuildDay(site.review.reviewed);

/** Owner and review dates of a record, with the site's defaults. */
export const reviewFor = (fields: Parameters<typeof reviewOf>[0]): Review =>
  reviewOf(fields, site.review, buildDay);

/** A record's body, ready to show. */
export interface Body extends BodyFacts {
  readonly Content: Awaited<ReturnType<typeof render>>['Content'];
  readonly headings: Awaited<ReturnType<typeof render>>['headings'];
  /** Path of the record's file below the project's root. */
  readonly file: string;
}

/** Renders the body of a record. Throws with the id where there is none. */
export async function bodyOf(name: CollectionKey, id: string): Promise<Body> {
  const entries = await getCollection(name);
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw new Error(`No ${name} record has the id "${id}".`);
  const { Content, headings, remarkPluginFrontmatter } = await render(entry);
  const {
    citations = [],
    terms = [],
    links = [],
    words = 0,
    components = [],
  } = remarkPluginFrontmatter as Partial<BodyFacts>;
  const file = entry.filePath ?? '';
  return { Content, headings, citations, terms, links, words, components, file };
}

/** The text of a record's body as it was written. Throws with the id where there is none. */
export async function sourceTextOf(name: CollectionKey, id: string): Promise<string> {
  const entries = await getCollection(name);
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw new Error(`No ${name} record has the id "${id}".`);
  return entry.body ?? '';
}

/** What each page with prose uses and cites, in the order of `listPages`. */
async function readUses(): Promise<PageUse[]> {
  const uses: PageUse[] = [];
  const findMentions = mentionFinder(guide.glossary);
  for (const { path, record } of listPages(guide)) {
    if (!record) continue;
    const { collection, id } = record;
    const entry = recordOf(guide, collection, id);
    const { citations, terms, links } = entry.hasBody
      ? await bodyOf(collection, id)
      : { citations: [], terms: [], links: [] };
    const text = entry.hasBody ? await sourceTextOf(collection, id) : '';
    const mentions = [...new Set([...terms, ...findMentions(`${entry.title}\n${text}`)])];
    const review = reviewFor(entry.data);
    uses.push({ path, title: entry.title, terms, mentions, links, citations, review });
  }
  return uses;
}

let uses: Promise<PageUse[]> | undefined;

/** What each page with prose uses and cites; read once, on first need. */
export const pageUses = (): Promise<PageUse[]> => (uses ??= readUses());

/** Address of a page for the world outside: with the site's address and base. */
export const addressOf = (path: string): string => new URL(href(path), site.url).href;

/** The glossary term with this id. Throws where there is none. */
export const termOf = (id: string) => entryOf(guide.glossary, id);

/** The source with this id. Throws where there is none. */
export const sourceOf = (id: string) => entryOf(guide.sources, id);

/** The role with this id. Throws where there is none. */
export const roleOf = (id: string) => entryOf(guide.roles, id);
