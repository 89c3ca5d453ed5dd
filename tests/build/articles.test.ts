import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/guide/kinds.ts';
import type { Guide } from '../../src/model/guide.ts';
import type { SitePage } from '../../src/model/page.ts';
import { type ArticleSection, articleSections } from '../../src/model/sections.ts';
import { sites, werkstatt } from '../sites.ts';
import { readSite, readText } from './pages.ts';

/** The index of a section, as its kind declares it for a guide in German. */
function indexOf(section: ArticleSection): SitePage {
  const all = { [section]: [{ id: 'x', data: {}, hasBody: true }] };
  const guide = { site: { language: 'de' }, all } as unknown as Guide;
  return kinds[section].pages!(guide)[0] as SitePage;
}

describe('sections of articles', () => {
  const site = readSite(werkstatt);
  const mainOf = (path: string): string =>
    site.pages.get(path)!.tags.find(({ name }) => name === 'main')!.text;

  const used = articleSections.filter((section) => site.pages.has(`/${section}/`));

  test('are in the other organisation’s guide', () => {
    expect(used.length).toBeGreaterThan(4);
  });

  test.each(used)('%s has an index that names its articles', (section) => {
    const { title, lede } = indexOf(section);
    expect(mainOf(`/${section}/`)).toContain(title);
    expect(mainOf(`/${section}/`)).toContain(lede);
    const articles = [...site.pages.keys()].filter((path) =>
      new RegExp(`^/${section}/[^/]+/$`).test(path),
    );
    expect(articles.length).toBeGreaterThan(0);
  });

  test('an article is in its index, the list of everything, llms.txt, the feed, the sitemap and print', () => {
    const title = 'Holz lesen';
    expect(mainOf('/guide/')).toContain(title);
    expect(mainOf('/search/')).toContain(title);
    expect(mainOf('/print/guide/')).toContain(title);
    expect(readText(site, 'llms.txt')).toContain(`${site.base}guide/holz-lesen/index.md`);
    expect(readText(site, 'rss.xml')).toContain(`${site.base}guide/holz-lesen/`);
    expect(readText(site, 'sitemap-0.xml')).toContain(`${site.base}guide/holz-lesen/`);
    expect(readText(site, 'guide/holz-lesen/index.md')).toMatch(/^# Holz lesen\n/);
  });

  test('an unlisted article is in none of them', () => {
    const title = 'Nur für Eingeweihte';
    expect(mainOf('/guide/nur-fuer-eingeweihte/')).toContain(title);
    expect(mainOf('/guide/')).not.toContain(title);
    expect(mainOf('/search/')).not.toContain(title);
    expect(readText(site, 'llms.txt')).not.toContain(title);
    expect(readText(site, 'rss.xml')).not.toContain(title);
  });

  test('an insight names its author, in its copy too', () => {
    const byline = 'Erika Erfunden, Tischlerin in einer erdachten Werkstatt';
    expect(mainOf('/insights/leim-und-geduld/')).toContain(byline);
    expect(readText(site, 'insights/leim-und-geduld/index.md')).toContain(byline);
  });

  test('one that holds no article has no page', () => {
    for (const { pages } of sites.map(readSite))
      expect(
        [...pages.keys()].filter((path) =>
          articleSections.some((section) => path.startsWith(`/${section}/`)),
        ),
      ).toEqual([]);
  });
});
