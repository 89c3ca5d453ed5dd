import { recordOf } from '../../guide/kinds.ts';
import { paths, sectionOf } from '../../model/address.ts';
import { type Demo, type Entry, entryOf, type Guide, type SignShape } from '../../model/guide.ts';
import type { Look } from '../../features/demos/look.model.ts';
import { haveSides } from '../../features/roles/role-sign.model.ts';
import { wordsOfPath } from '../../features/search/query/query-text.model.ts';
import type { SocialCard } from './drawing.ts';
import { fonts } from './fonts.ts';
import { halvesOf } from './demo.ts';
import { drawable } from './words.ts';
import type { SitePage } from '../../model/page.ts';
import type { Section } from '../../model/sections.ts';

/** What pictures of all pages have in common. */
export interface CardContext {
  readonly guide: Guide;
  /** The name of a section. */
  readonly labelOf: (section: Section) => string;
  /** What both sides of a demo are called. */
  readonly choices: Readonly<Record<Look, string>>;
}

/** The section's name, or nothing for a page in none. */
const sectionName = (path: string, { guide, labelOf }: CardContext): string => {
  const section = sectionOf(path);
  return section && section in guide.site.sections ? labelOf(section as Section) : '';
};

/** Ids of the roles that a record is about or written for; none where it is for all. */
function rolesOf({ record }: SitePage, guide: Guide): readonly string[] {
  if (!record) return [];
  if (record.collection === 'roles') return [record.id];
  const { data } = recordOf(guide, record.collection, record.id);
  if (record.collection === 'skills') {
    const { group } = entryOf(guide.skills, record.id).data;
    const { role } = guide.framework?.data.groups.find(({ id }) => id === group) ?? {};
    return role ? [role] : [];
  }
  return 'roles' in data && Array.isArray(data.roles) ? (data.roles as readonly string[]) : [];
}

/** The mark of the one role that a page belongs to. */
function markOf(page: SitePage, guide: Guide): SignShape {
  const [role, ...others] = rolesOf(page, guide);
  return role && !others.length ? entryOf(guide.roles, role).data.mark : 'none';
}

/** The demo that a page is about, or that the page of comparisons shows. */
function demoShownBy({ record }: SitePage, { demos }: Guide): Entry<Demo> | undefined {
  if (record?.collection === 'demos') return entryOf(demos, record.id);
  return record?.collection === 'compare' ? demos[0] : undefined;
}

/**
 * What a page's social image shows. Where our fonts lack a letter, the words of the address stand
 * in for the title and the host for the site's name, and the build says so.
 */
export function cardOf(page: SitePage, context: CardContext): SocialCard {
  const { guide, choices } = context;
  const { display, text } = fonts;
  const title = page.path === paths.home ? guide.home.data.title : page.title;
  const shown = drawable(title, display);
  if (!shown)
    console.warn(
      `${page.path}: its social image cannot show “${title}”, so its address is shown instead.`,
    );
  const host = new URL(guide.site.url).hostname;
  const demo = demoShownBy(page, guide);
  const halves = demo && halvesOf(demo.data, fonts, choices);
  const section = page.path === paths.home ? guide.site.tagline : sectionName(page.path, context);
  return {
    title: shown ?? (wordsOfPath(page.path, '/') || host),
    section: (section !== title && drawable(section, text)) || '',
    site: drawable(guide.site.name, display) ?? host,
    mark: markOf(page, guide),
    all: haveSides(guide.roles),
    ...(halves && { halves }),
  };
}
