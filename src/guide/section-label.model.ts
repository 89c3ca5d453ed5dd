import { sectionPath } from '../model/address.ts';
import type { Guide } from '../model/guide.ts';
import type { SitePage } from '../model/page.ts';
import type { ArticleSection, Section } from '../model/sections.ts';

/**
 * Gives the name of any section: that of articles is the title of its index, and others have one
 * among the site's own words. Throws for a section of articles without an index.
 */
export function sectionLabels(
  { articles }: Pick<Guide, 'articles'>,
  pages: readonly SitePage[],
  own: Readonly<Record<Exclude<Section, ArticleSection>, string>>,
): (section: Section) => string {
  const titles = new Map(pages.map(({ path, title }) => [path, title]));
  return (section) => {
    if (!(section in articles)) return own[section as Exclude<Section, ArticleSection>];
    const title = titles.get(sectionPath(section));
    if (title === undefined) throw new Error(`There is no page ${sectionPath(section)}.`);
    return title;
  };
}
