import { existsSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'astro/zod';
import { filePath } from '../domain/address.ts';
import { arrange, type Entry, type Guide } from '../domain/guide.ts';
import { listPages } from '../domain/pages.ts';
import { referenceFaults, type UnreadIds } from '../domain/references.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { type Site, siteSchema } from '../schemas/site.ts';
import { type ContentEntry, readEntry } from './entry.ts';
import { byPlace, type Fault, type Finding } from './fault.ts';
import { type ContentFile, readFiles } from './files.ts';
import { readRecord, type RecordText } from './record.ts';
import { fieldName, parseRecord } from './schema.ts';
import { type PlacedPointer, targetFindings } from './targets.ts';

/** What the content check found, and the guide where it could be read in full. */
export interface CheckResult {
  /** In order of file and place. */
  readonly faults: readonly Fault[];
  /** Null where site.json or the home page cannot be read. */
  readonly guide: Guide | null;
  readonly files: number;
}

/** Where content and its images are. Both paths are absolute. */
export interface ContentPlace {
  readonly content: string;
  readonly public: string;
}

/**
 * Reads everything in content/ and lists all its faults. Parses only: nothing of it is run.
 * Throws only where the folder itself cannot be read.
 */
export function checkContent(place: ContentPlace): CheckResult {
  const files = readFiles(place.content);
  const faults: Fault[] = [];
  const report = (source: ContentFile, findings: readonly Finding[]): void => {
    for (const { offset, field, reason, hint = null } of findings)
      faults.push({ file: source.file, ...source.place(offset), field, reason, hint });
  };

  const settings = files.find(({ file }) => file.endsWith('/site.json'));
  const site = settings ? readSite(settings) : null;
  if (site) report(site.source, site.findings);
  else faults.push(missing('content/site.json', 'The settings of the site are missing.'));

  const entries: ContentEntry[] = [];
  for (const source of files)
    if (source.collection) entries.push(readEntry(source, source.collection));
    else if (source !== settings)
      report(source, [...source.findings, ...companionFindings(source)]);
  for (const entry of entries) report(entry.source, entry.findings);
  for (const [entry, twin] of twins(entries))
    report(entry.source, [
      {
        offset: 0,
        field: 'file name',
        reason: `The id “${entry.id}” belongs to ${twin.source.file} already.`,
        hint: 'Rename or merge one of the files; capitals make no difference.',
      },
    ]);
  if (site?.value) faults.push(...emptySections(site.value, entries));

  const guide = site?.value ? assemble(site.value, entries) : null;
  if (!guide && site?.value && !entries.some(({ collection }) => collection === 'home'))
    faults.push(missing('content/home.mdx', 'The home page is missing.'));
  if (guide && site) faults.push(...between(guide, site, entries, place));
  return { faults: faults.sort(byPlace), guide, files: files.length };
}

interface SiteText {
  source: ContentFile;
  record: RecordText;
  value: Site | null;
  findings: readonly Finding[];
}

function readSite(source: ContentFile): SiteText {
  const record = readRecord(source.text);
  const parsed = record.findings.length
    ? { value: null, findings: [] }
    : parseRecord(record, siteSchema as z.ZodType<Site>);
  return {
    source,
    record,
    value: parsed.value,
    findings: [...source.findings, ...record.findings, ...parsed.findings],
  };
}

const missing = (file: string, reason: string): Fault => ({
  file,
  line: 1,
  column: 1,
  field: 'file',
  reason,
  hint: 'content/README.md tells what belongs in it.',
});

/** Files whose ids are the same, or differ only in case, with the first of their kind. */
function twins(entries: readonly ContentEntry[]): [ContentEntry, ContentEntry][] {
  const seen = new Map<string, ContentEntry>();
  return entries.flatMap((entry): [ContentEntry, ContentEntry][] => {
    const key = `${entry.collection}/${entry.id.toLowerCase()}`;
    const twin = seen.get(key);
    if (twin) return [[entry, twin]];
    seen.set(key, entry);
    return [];
  });
}

function emptySections(site: Site, entries: readonly ContentEntry[]): Fault[] {
  return Object.entries(site.sections)
    .filter(([name, on]) => on && !entries.some(({ collection }) => collection === name))
    .map(([name]) => ({
      ...missing(
        `content/${name}`,
        'The section is switched on in site.json, but its folder is empty.',
      ),
      field: 'folder',
      hint: `Add a file, or set sections.${name} to false.`,
    }));
}

/** What a style sheet or drawing could load or run. */
function companionFindings({ ending, text }: ContentFile): Finding[] {
  const find = (pattern: RegExp, reason: string): Finding[] =>
    [...text.matchAll(pattern)].map((match) => ({
      offset: match.index,
      field: match[0].trim(),
      reason,
      hint: 'Delete it.',
    }));
  if (ending === 'css')
    return [
      ...find(/@import\b/gi, 'Style sheets are not imported; nothing is loaded from elsewhere.'),
      ...find(/url\(\s*["']?\s*(?:[a-z][a-z0-9+.-]*:|\/\/)/gi, 'Nothing is loaded from elsewhere.'),
    ];
  if (ending === 'svg')
    return [
      ...find(/<script\b/gi, 'A drawing must not hold a script.'),
      ...find(/\son[a-z]+\s*=/gi, 'A drawing must not hold an event attribute.'),
      ...find(/<foreignObject\b/gi, 'A drawing must not hold a page.'),
    ];
  return [];
}

/** Builds the guide from the entries that could be read; null where the home page could not. */
function assemble(site: Site, entries: readonly ContentEntry[]): Guide | null {
  const of = <T>(name: CollectionName): Entry<T>[] =>
    entries
      .filter(({ collection, data }) => collection === name && data !== null)
      .map(({ id, data, hasBody }) => ({ id, data: data as T, hasBody }));
  const home = of<Guide['home']['data']>('home')[0];
  if (!home) return null;
  return arrange(site, {
    home,
    comparison: of<NonNullable<Guide['comparison']>['data']>('comparison')[0] ?? null,
    roles: of('roles'),
    faq: of('faq'),
    glossary: of('glossary'),
    sources: of('sources'),
    about: of('about'),
  });
}

/** Faults that only show when all files are seen together. */
function between(
  guide: Guide,
  site: SiteText,
  entries: readonly ContentEntry[],
  place: ContentPlace,
): Fault[] {
  const faults: Fault[] = [];
  const find = (
    collection: string,
    id: string,
  ): { source: ContentFile; record: RecordText } | undefined =>
    collection === 'site'
      ? site
      : entries.find((one) => one.collection === collection && one.id === id);
  const add = (source: ContentFile, { offset, field, reason, hint = null }: Finding): void => {
    faults.push({ file: source.file, ...source.place(offset), field, reason, hint });
  };

  for (const { collection, id, path: keys, reason, hint } of referenceFaults(
    guide,
    unreadIds(entries),
  )) {
    const owner = find(collection, id);
    if (owner)
      add(owner.source, {
        offset: owner.record.locate(keys),
        field: fieldName(keys),
        reason,
        hint,
      });
  }

  // A record at fault is no reason to call links to it broken, so every file counts as a page.
  const whole = { ...guide, ...ghosts(guide, entries) };
  const pages = listPages(whole);
  const anchors = new Map<string, ReadonlySet<string>>();
  for (const page of pages) {
    const { collection, id } = page.record ?? {};
    const body = entries.find((one) => one.collection === collection && one.id === id)?.prose
      .anchors;
    anchors.set(page.path, new Set([...page.anchors, ...(body ?? [])]));
  }
  const pathOf = (entry: ContentEntry): string | null =>
    pages.find(({ record }) => record?.collection === entry.collection && record.id === entry.id)
      ?.path ?? null;
  const world = {
    anchors,
    ids: {
      glossary: entries.filter((one) => one.collection === 'glossary').map(({ id }) => id),
      sources: entries.filter((one) => one.collection === 'sources').map(({ id }) => id),
      roles: entries.filter((one) => one.collection === 'roles').map(({ id }) => id),
    },
    fileOf: (file: string) => {
      const page = entries.some((one) => one.source.file === file) ? filePath(file) : null;
      return page && anchors.has(page) ? page : null;
    },
    exists: (file: string) =>
      file.startsWith('/')
        ? existsSync(path.join(place.public, file))
        : existsSync(path.join(place.content, '..', file)),
  };
  for (const entry of entries) {
    const pointers: PlacedPointer[] = [
      ...entry.prose.pointers,
      ...linkFields(entry.data).map(({ path: keys, target }) => ({
        kind: 'link' as const,
        target,
        offset: entry.record.locate(keys),
        field: fieldName(keys),
      })),
    ];
    const from = { file: entry.source.file, path: pathOf(entry) };
    for (const finding of targetFindings(pointers, from, world)) add(entry.source, finding);
  }
  const { navigation, redirects = {}, logo } = guide.site;
  const pointers: PlacedPointer[] = [
    ...navigation.map(({ link }, index) => ({
      kind: 'link' as const,
      target: link,
      offset: site.record.locate(['navigation', index, 'link']),
      field: `navigation[${index + 1}].link`,
    })),
    ...Object.entries(redirects).map(([from, to]) => ({
      kind: 'link' as const,
      target: to,
      offset: site.record.locate(['redirects', from]),
      field: `redirects.${from}`,
    })),
    ...(logo
      ? [
          {
            kind: 'image' as const,
            target: logo,
            offset: site.record.locate(['logo']),
            field: 'logo',
          },
        ]
      : []),
  ];
  // Sections that are switched off keep their place in the navigation for when they come back.
  const off = Object.entries(guide.site.sections).flatMap(([name, on]) =>
    on ? [] : [`/${name}/`],
  );
  const shown = pointers.filter(({ target }) => !off.some((section) => target.startsWith(section)));
  for (const finding of targetFindings(shown, { file: site.source.file, path: '/' }, world))
    add(site.source, finding);
  for (const from of Object.keys(redirects))
    if (anchors.has(from))
      add(site.source, {
        offset: site.record.locateKey(['redirects'], from),
        field: `redirects.${from}`,
        reason: 'A page has this address already, so the redirect would hide it.',
        hint: 'Delete the redirect, or rename the page.',
      });
  return faults;
}

/** The links that records hold in their fields. */
function linkFields(data: unknown): { path: (string | number)[]; target: string }[] {
  const { next, prompt } = (data ?? {}) as {
    next?: { link: string };
    prompt?: { action: { link: string } };
  };
  return [
    ...(next ? [{ path: ['next', 'link'], target: next.link }] : []),
    ...(prompt ? [{ path: ['prompt', 'action', 'link'], target: prompt.action.link }] : []),
  ];
}

/** Ids of records whose fields are at fault. */
const unreadIds = (entries: readonly ContentEntry[]): UnreadIds =>
  Object.fromEntries(
    (['roles', 'faq', 'glossary', 'sources'] as const).map((name) => [
      name,
      entries.filter((one) => one.collection === name && one.data === null).map(({ id }) => id),
    ]),
  );

/** Stand-ins for records whose fields are at fault, so that their addresses stay known. */
function ghosts(guide: Guide, entries: readonly ContentEntry[]): Partial<Guide> {
  const add = <T>(name: CollectionName, known: readonly Entry<T>[], data: object): Entry<T>[] => [
    ...known,
    ...entries
      .filter((one) => one.collection === name && one.data === null)
      .map(({ id, hasBody }) => ({ id, hasBody, data: data as T })),
  ];
  return {
    roles: add('roles', guide.roles, {}),
    faq: add('faq', guide.faq, {}),
    glossary: add('glossary', guide.glossary, { term: '' }),
    sources: add('sources', guide.sources, {}),
    about: add('about', guide.about, {}),
  };
}
