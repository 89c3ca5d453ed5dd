import { articleStrings, skillPageStrings, strings } from '@strings';
import { getCollection } from 'astro:content';
import { bodies as modules, type ContentComponent } from 'virtual:bodies';
import { findBuildDay } from './dates.ts';
import { type RecordKind, recordPath, withBase } from '../model/address.ts';
import {
  type Entry,
  entryOf,
  type Guide,
  type KindName,
  type RecordData,
  type Slot,
  type SlotName,
} from '../model/guide.ts';
import { mentionFinder } from '../features/glossary/mentions.model.ts';
import { referenceFaults } from './references.ts';
import { type Review, reviewOf } from '../model/review.ts';
import type { PageReferences } from './backlinks.model.ts';
import { type BodyFacts, readBody } from '../model/markdown/body.ts';
import { type ArticleSection, articleSections, type Section } from '../model/sections.ts';
import { site } from './site.ts';
import { assemble, type RecordsOf } from './assemble.model.ts';
import { kindNames, listPages, recordOf } from './kinds.ts';

/** A record's text as it was written, and where. */
interface Written {
  readonly text: string;
  readonly file: string;
}
const written = new Map<string, Written>();

async function load<K extends KindName>(name: K): Promise<Entry<RecordData[K]>[]> {
  const entries = await getCollection(name);
  return entries.map(({ id, data, body = '', filePath = '' }) => {
    written.set(`${name}/${id}`, { text: body, file: filePath });
    return { id, data: data as RecordData[K], hasBody: !!body };
  });
}

async function assembleAll(): Promise<Guide> {
  const records = new Map<KindName, Entry<unknown>[]>();
  for (const name of kindNames) records.set(name, await load(name));
  const of: RecordsOf = (name) => records.get(name) as Entry<never>[];
  const [home] = of('home');
  if (!home) throw new Error('content/home.mdx is missing.');
  const whole = assemble(site, home, of, skillPageStrings.ungrouped);
  // Advice stops the content check where the guide is strict, and nothing else.
  const fault = referenceFaults(whole).find(({ advice }) => !advice);
  if (fault) throw new Error(`${fault.collection}/${fault.id}: ${fault.reason}`);
  return whole;
}

/** Everything in content/, loaded once. The only place that reads collections. */
export const guide: Guide = await assembleAll();

const slots = new Map((await load('slots')).map(({ id, data }) => [id, data]));

/** What a team has put into a place of the frame, or null; its text is the body with that id. */
export const slotOf = (name: SlotName): Slot | null => slots.get(name) ?? null;

const addresses = new Set(listPages(guide).map(({ path }) => path));

/** Whether the site has a page at an address without base, anchors left aside. */
export const hasPage = (path: string): boolean => addresses.has(path.split('#', 1)[0] ?? '');

/** What Astro asks of a file that makes one page: nothing, where the guide has no such page. */
export const pageAt = (path: string): { params: { index: undefined } }[] =>
  hasPage(path) ? [{ params: { index: undefined } }] : [];

/** Address of a page as the browser needs it, base included. */
export const href = (path: string): string => withBase(site.base, path);

const buildDay = findBuildDay(site.review.reviewed);

/** Owner and review dates of a record, with the site's defaults. */
export const reviewFor = (fields: Parameters<typeof reviewOf>[0]): Review =>
  reviewOf(fields, site.review, buildDay);

/** What is known of a record's body, and the way to show it. */
export interface PageBody extends BodyFacts {
  /** Path of the record's file below the project's root. */
  readonly file: string;
  /** Loads the component that shows it; null for a record without text. */
  readonly load: () => Promise<ContentComponent | null>;
}

const bodies = new Map<string, PageBody>();

function writtenIn(name: KindName, id: string): Written {
  const found = written.get(`${name}/${id}`);
  if (!found) throw new Error(`No ${name} record has the id "${id}".`);
  return found;
}

/** Reads the body of a record, once. Throws with the id where there is none. */
export function bodyOf(name: KindName, id: string): PageBody {
  const key = `${name}/${id}`;
  const known = bodies.get(key);
  if (known) return known;
  const { text, file } = writtenIn(name, id);
  const { headingLink, tableLabel } = strings;
  const facts = readBody(text, { file, base: site.base, headingLink, tableLabel });
  const load = async (): Promise<ContentComponent | null> => {
    if (!text) return null;
    const module = await modules.get(key)?.();
    if (!module) throw new Error(`${file} has no body that the content check has found sound.`);
    return module.Content;
  };
  const body = { ...facts, file, load };
  bodies.set(key, body);
  return body;
}

/** The text of a record's body as it was written. Throws with the id where there is none. */
export const sourceTextOf = (name: KindName, id: string): string => writtenIn(name, id).text;

/** What each listed page with prose uses and cites, in the order of `listPages`. */
function readPageReferences(): PageReferences[] {
  const uses: PageReferences[] = [];
  const findMentions = mentionFinder(guide.glossary);
  for (const { path, record, listed } of listPages(guide)) {
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

const sibling = (kind: RecordKind, id: string, label: string) => ({
  label,
  path: recordPath(kind, id),
});

/** Pages of one kind in reading order; made once, since each of them names its neighbours. */
export const siblings = {
  roles: guide.roles.map(({ id, data }) => sibling('roles', id, data.title)),
  skills: guide.skills.map(({ id, data }) => sibling('skills', id, data.name)),
  careers: guide.careers.map(({ id, data }) => sibling('careers', id, data.title)),
  faq: guide.faq.map(({ id, data }) => sibling('faq', id, data.question)),
  glossary: guide.glossary
    .filter(({ hasBody }) => hasBody)
    .map(({ id, data }) => sibling('glossary', id, data.term)),
  about: guide.about.map(({ id, data }) => sibling('about', id, data.title)),
  ...(Object.fromEntries(
    articleSections.map((section) => [
      section,
      guide.articles[section].map(({ id, data }) => sibling(section, id, data.title)),
    ]),
  ) as Record<ArticleSection, ReturnType<typeof sibling>[]>),
};

/** What a section is called. */
export const labelOf = (section: Section): string =>
  section in articleStrings
    ? articleStrings[section as ArticleSection].title
    : strings.sections[section as Exclude<Section, ArticleSection>];

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
