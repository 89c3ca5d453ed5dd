import { demoOf, guide, labelOf, roleOf } from '../../guide/catalog.ts';
import { recordOf } from '../../guide/kinds.ts';
import { paths, sectionOf } from '../../model/address.ts';
import { type Demo, type Entry, entryOf, type SignShape } from '../../model/guide.ts';
import { haveSides } from '../../features/roles/role-sign.model.ts';
import { wordsOfPath } from '../../features/search/query/query-text.model.ts';
import type { SocialCard } from './drawing.ts';
import { fonts } from './fonts.ts';
import { halvesOf } from './demo.ts';
import { drawable } from './words.ts';
import type { SitePage } from '../../model/page.ts';
import type { Section } from '../../model/sections.ts';

/** The section's name, or nothing for a page in none. */
const sectionName = (path: string): string => {
  const section = sectionOf(path);
  return section && section in guide.site.sections ? labelOf(section as Section) : '';
};

/** Ids of the roles that a record is about or written for; none where it is for all. */
function rolesOf({ record }: SitePage): readonly string[] {
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
function markOf(page: SitePage): SignShape {
  const [role, ...others] = rolesOf(page);
  return role && !others.length ? roleOf(role).data.mark : 'none';
}

/** The demo that a page is about, or that the page of comparisons shows. */
function demoShownBy({ record }: SitePage): Entry<Demo> | undefined {
  if (record?.collection === 'demos') return demoOf(record.id);
  return record?.collection === 'compare' ? guide.demos[0] : undefined;
}

/**
 * What a page's social image shows. Where our fonts lack a letter, the words of the address stand
 * in for the title and the host for the site's name, and the build says so.
 */
export function cardOf(page: SitePage): SocialCard {
  const { display, text } = fonts;
  const title = page.path === paths.home ? guide.home.data.title : page.title;
  const shown = drawable(title, display);
  if (!shown)
    console.warn(
      `${page.path}: its social image cannot show “${title}”, so its address is shown instead.`,
    );
  const host = new URL(guide.site.url).hostname;
  const demo = demoShownBy(page);
  const halves = demo && halvesOf(demo.data, fonts);
  const section = page.path === paths.home ? guide.site.tagline : sectionName(page.path);
  return {
    title: shown ?? (wordsOfPath(page.path, '/') || host),
    section: (section !== title && drawable(section, text)) || '',
    site: drawable(guide.site.name, display) ?? host,
    mark: markOf(page),
    all: haveSides(guide.roles),
    ...(halves && { halves }),
  };
}
