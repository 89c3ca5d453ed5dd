import { strings } from '@strings';
import { guide, roleOf } from '../catalog.ts';
import { paths, sectionOf } from '../domain/address.ts';
import type { Mark } from '../domain/guide.ts';
import type { PageAddress } from '../domain/pages.ts';
import { recordOf } from '../domain/records.ts';
import { wordsOfPath } from '../domain/search.ts';
import type { Section } from '../schemas/site.ts';
import type { Face } from '../social/drawing.ts';
import { faces } from '../social/render.ts';
import { drawable } from '../social/words.ts';

/** The section's name, or nothing for a page in none. */
const sectionName = (path: string): string => {
  const section = sectionOf(path);
  return section && section in guide.site.sections ? strings[section as Section] : '';
};

function titleOf({ path, record }: PageAddress): string {
  if (path === paths.home) return guide.home.data.title;
  if (record) return recordOf(guide, record.collection, record.id).title;
  if (path === paths.sources) return strings.sourcesTitle;
  if (path === paths.coverage) return strings.coverage.title;
  return sectionName(path) || guide.site.name;
}

const markOf = ({ record }: PageAddress): Mark =>
  record?.collection === 'roles' ? roleOf(record.id).data.mark : 'none';

/**
 * What a page's social image shows. Where our faces lack a letter, the words of the address stand
 * in for the title and the host for the site's name, and the build says so.
 */
export function faceOf(page: PageAddress): Face {
  const { display, text } = faces;
  const title = titleOf(page);
  const shown = drawable(title, display);
  if (!shown)
    console.warn(
      `${page.path}: its social image cannot show “${title}”, so its address stands in.`,
    );
  const host = new URL(guide.site.url).hostname;
  const section = page.path === paths.home ? guide.site.tagline : sectionName(page.path);
  return {
    title: shown ?? (wordsOfPath(page.path, '/') || host),
    section: (section !== title && drawable(section, text)) || '',
    site: drawable(guide.site.name, display) ?? host,
    mark: markOf(page),
  };
}
