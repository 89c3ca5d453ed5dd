import { skillPageStrings, strings } from '@strings';
import { bodies as modules, type ContentComponent, records } from 'virtual:content';
import { findBuildDay } from './dates.ts';
import { isFront, sectionPath, withBase } from '../model/address.ts';
import {
  type Entry,
  entryOf,
  type Guide,
  type KindName,
  type Page,
  type RecordData,
  type Slot,
  type SlotName,
} from '../model/guide.ts';
import { mentionFinder } from '../features/glossary/mentions.model.ts';
import { type Review, reviewOf } from '../model/review.ts';
import type { PageReferences } from './backlinks.model.ts';
import type { BodyFacts } from '../model/markdown/body.ts';
import type { SitePage } from '../model/page.ts';
import type { ArticleSection, Section } from '../model/sections.ts';
import { site } from './site.ts';
import { assemble, type RecordsOf } from './assemble.model.ts';
import { kinds, listPages, recordOf } from './kinds.ts';
import { sectionLabels } from './section-label.model.ts';

/** Records by kind; what the content check has read, and so without a fault. */
const read = Map.groupBy(records, ({ collection }) => collection);

const recordsOf: RecordsOf = <K extends KindName>(name: K) =>
  (read.get(name) ?? []).map(({ id, data, body }) => ({
    id,
    data: data as RecordData[K],
    hasBody: body !== '',
  }));

const [home] = recordsOf('home');
if (!home) throw new Error('content/home.mdx is missing.');

/** Everything in content/, as the content check has read it. */
export const guide: Guide = assemble(site, home, recordsOf, skillPageStrings.ungrouped);

const slots = new Map(recordsOf('slots').map(({ id, data }) => [id, data]));

/** What a team has put into a place of the frame, or null; its text is the body with that id. */
export const slotOf = (name: SlotName): Slot | null => slots.get(name) ?? null;

/** Every page of the site, in reading order. */
export const pages: readonly SitePage[] = listPages(guide);

const byPath = new Map(pages.map((page) => [page.path, page]));

/** Whether the site has a page at an address without base, anchors left aside. */
export const hasPage = (path: string): boolean => byPath.has(path.split('#', 1)[0] ?? '');

/** The page at an address without base. Throws where there is none. */
export function pageOf(path: string): SitePage {
  const page = byPath.get(path);
  if (!page) throw new Error(`There is no page ${path}.`);
  return page;
}

/** What Astro asks of a file that makes one page: nothing, where the guide has no such page. */
export const pageAt = (path: string): { params: { index: undefined } }[] =>
  hasPage(path) ? [{ params: { index: undefined } }] : [];

/** Address of a page as the browser needs it, base included. */
export const href = (path: string): string => withBase(site.base, path);

const buildDay = findBuildDay(site.review.reviewed);

/** Owner and review dates of a record, with the site's defaults. */
export const reviewFor = (fields: Parameters<typeof reviewOf>[0]): Review =>
  reviewOf(fields, site.review, buildDay);

/** What shows a body: HTML, or a component that shows it with the components that it is given. */
type ShownBody = { readonly html: string } | { readonly Content: ContentComponent };

/** What is known of a record's body, and the way to show it. */
export interface PageBody extends BodyFacts {
  /** Path of the record's file below the project's root. */
  readonly file: string;
  /** Loads what shows it; null for a record without text. */
  readonly load: () => Promise<ShownBody | null>;
}

const bodies = new Map<string, PageBody>();

const byName = new Map(records.map((record) => [`${record.collection}/${record.id}`, record]));

function written(name: KindName, id: string): (typeof records)[number] {
  const found = byName.get(`${name}/${id}`);
  if (!found) throw new Error(`No ${name} record has the id "${id}".`);
  return found;
}

const noFacts: BodyFacts = {
  citations: [],
  terms: [],
  links: [],
  words: 0,
  components: [],
  headings: [],
  anchors: [],
};

/** Reads the body of a record, once. Throws with the id where there is none. */
export function bodyOf(name: KindName, id: string): PageBody {
  const key = `${name}/${id}`;
  const known = bodies.get(key);
  if (known) return known;
  const { body: text, file, facts, html } = written(name, id);
  const load = async (): Promise<ShownBody | null> => {
    if (!text) return null;
    if (html) return { html: await html() };
    const module = await modules.get(key)?.();
    if (!module) throw new Error(`${file} has no body that the content check has found sound.`);
    return { Content: module.Content };
  };
  const body = { ...(facts ?? noFacts), file, load };
  bodies.set(key, body);
  return body;
}

/** The text of a record's body as it was written. Throws with the id where there is none. */
export const sourceTextOf = (name: KindName, id: string): string => written(name, id).body;

/** What each listed page with prose uses and cites, in the order of `pages`. */
function readPageReferences(): PageReferences[] {
  const uses: PageReferences[] = [];
  const findMentions = mentionFinder(guide.glossary);
  for (const { path, record, listed } of pages) {
    if (!record || !listed) continue;
    const { collection, id } = record;
    const entry = recordOf(guide, collection, id);
    const body = entry.hasBody ? bodyOf(collection, id) : { citations: [], terms: [], links: [] };
    const { terms: named = [], sources = [] } = entry.data;
    const terms = [...new Set([...named, ...body.terms])];
    const citations = [...new Set([...sources, ...body.citations])];
    const text = entry.hasBody ? sourceTextOf(collection, id) : '';
    const mentions = [...new Set([...terms, ...findMentions(`${entry.title}\n${text}`)])];
    const review = reviewFor(entry.data);
    uses.push({ path, title: entry.title, terms, mentions, links: body.links, citations, review });
  }
  return uses;
}

let uses: readonly PageReferences[] | undefined;

/** What each listed page with prose uses and cites; read once, on first need. */
export const pageReferences = (): readonly PageReferences[] => (uses ??= readPageReferences());

let usesByPath: ReadonlyMap<string, PageReferences> | undefined;

/** What the prose of one page uses and cites; undefined for a page that is not listed. */
export const referencesOf = (path: string): PageReferences | undefined =>
  (usesByPath ??= new Map(pageReferences().map((page) => [page.path, page]))).get(path);

const byKind = Map.groupBy(
  pages.filter(({ record }) => record),
  ({ record }) => record!.collection,
);

/** Whether a page is not the index of a section, which has a file that makes it. */
const isNoFront = ({ record }: SitePage): boolean =>
  !record || !isFront(record.collection, record.id);

/** The text of a section's index, which its writers may have given it. */
export const frontOf = (section: 'about' | ArticleSection): Entry<Page> | null =>
  guide.all[section].find(({ id }) => isFront(section, id)) ?? null;

/**
 * What Astro asks of a file that makes the pages of a kind: each record under its id, which is the
 * parameter of that name.
 */
export const recordPaths = <K extends KindName>(
  name: K,
  parameter: string,
): { params: Record<string, string>; props: { entry: Entry<RecordData[K]> } }[] =>
  (byKind.get(name) ?? []).filter(isNoFront).map(({ record }) => ({
    params: { [parameter]: record!.id },
    props: { entry: entryOf(kinds[name].records!(guide), record!.id) },
  }));

/** Listed pages of each kind in reading order; made once, since each of them names its neighbours. */
const listedOf = new Map(
  [...byKind].map(([name, all]) => [
    name,
    all
      .filter((page) => page.listed && isNoFront(page))
      .map(({ title, path }) => ({ label: title, path })),
  ]),
);

/** The pages of a kind that its lists name, in reading order. */
export const siblings = (name: KindName): readonly { label: string; path: string }[] =>
  listedOf.get(name) ?? [];

/** What a section is called; one of articles as its index is, which it has once it holds one. */
export const labelOf = sectionLabels(guide, pages, strings.sections);

/** The index of a section as a step on the way to a page; none where the section is off. */
export const sectionCrumb = (section: Section): { label: string; path: string }[] =>
  hasPage(sectionPath(section)) ? [{ label: labelOf(section), path: sectionPath(section) }] : [];

/** Address of a page for the world outside: with the site's address and base. */
export const addressOf = (path: string): string => new URL(href(path), site.url).href;

/** What search files a page under that is of one kind and concerns every role. */
export const forAllRoles = (kind: string): { kind: string; roles: readonly string[] } => ({
  kind,
  roles: guide.roles.map(({ data }) => data.name),
});

/** The glossary term with this id. Throws where there is none. */
export const termOf = (id: string) => entryOf(guide.all.glossary, id);

/** The source with this id. Throws where there is none. */
export const sourceOf = (id: string) => entryOf(guide.sources, id);

/** The demo with this id. Throws where there is none. */
export const demoOf = (id: string) => entryOf(guide.demos, id);

/** The role with this id. Throws where there is none. */
export const roleOf = (id: string) => entryOf(guide.roles, id);
