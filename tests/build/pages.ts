import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type BuiltSite, sites } from '../sites.ts';
import { describeTag, readTags, type Tag } from './dom.ts';
import { settings } from './guide.ts';

/** One HTML file of a built site. */
export interface BuiltPage {
  /** Address without base, as `listPages` writes it: `/faq/`, `/404.html`. */
  readonly path: string;
  /** Address on the web, base included. */
  readonly url: URL;
  readonly html: string;
  readonly tags: readonly Tag[];
  readonly ids: ReadonlySet<string>;
  /** Where the page sends its visitor at once; null for a page that is there to be read. */
  readonly redirect: string | null;
}

/** A built site, read whole. */
export interface ReadSite extends BuiltSite {
  /** Every file, from the site's folder, with `/` between folders. */
  readonly files: ReadonlySet<string>;
  /** Pages to be read, by address without base. */
  readonly pages: ReadonlyMap<string, BuiltPage>;
  readonly redirects: readonly BuiltPage[];
}

/** Reads every page of a built site. Throws where it holds none. */
export function readSite(site: BuiltSite): ReadSite {
  const files = readdirSync(site.dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(site.dir, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, '/'));
  // The editor is a program of its own, and no page of the guide.
  const html = files.filter((file) => file.endsWith('.html') && !file.startsWith('admin/'));
  const all = html.map((file) => readPage(site, file));
  if (!all.length) throw new Error(`${site.dir} holds no page.`);
  const pages = all.filter(({ redirect }) => redirect === null);
  return {
    ...site,
    files: new Set(files),
    pages: new Map(pages.map((page) => [page.path, page])),
    redirects: all.filter(({ redirect }) => redirect !== null),
  };
}

function readPage({ dir, base, url = settings.url }: BuiltSite, file: string): BuiltPage {
  const address = file.replace(/(^|\/)index\.html$/, '$1');
  const html = readFileSync(path.join(dir, file), 'utf8');
  const tags = readTags(html);
  const refresh = tags.find(({ attributes }) => attributes.get('http-equiv') === 'refresh');
  return {
    path: `/${address}`,
    url: new URL(base + address, url),
    html,
    tags,
    ids: new Set(tags.flatMap(({ attributes }) => attributes.get('id') ?? [])),
    redirect: /url=(.*)$/i.exec(refresh?.attributes.get('content') ?? '')?.[1] ?? null,
  };
}

/** The two sites that the setup builds. */
export const builtSites: readonly ReadSite[] = sites.map(readSite);

/** Reads a file of a built site as text. */
export const readText = ({ dir }: BuiltSite, file: string): string =>
  readFileSync(path.join(dir, file), 'utf8');

/** Looks at every page and lists what is wrong, each with the address of its page. */
export const faultsOf = (site: ReadSite, look: (page: BuiltPage) => string[]): string[] =>
  [...site.pages.values()].flatMap((page) => look(page).map((fault) => `${page.path}: ${fault}`));

/** Looks at every element of every page; true marks it as a fault. */
export const badTags = (site: ReadSite, bad: (tag: Tag, page: BuiltPage) => boolean): string[] =>
  faultsOf(site, (page) => page.tags.filter((tag) => bad(tag, page)).map(describeTag));
