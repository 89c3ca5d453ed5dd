import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/guide/kinds.ts';
import type { Guide } from '../../src/model/guide.ts';
import type { SitePage } from '../../src/model/page.ts';
import { type ArticleSection, articleSections } from '../../src/model/sections.ts';
import { insightStrings } from '../../src/strings/en.ts';
import { sites, werkstatt } from '../sites.ts';
import { readSite, readText } from './pages.ts';

/** The index of a section, as its kind declares it for a guide in German. */
function indexOf(section: ArticleSection): SitePage {
  const all = { [section]: [{ id: 'x', data: {}, hasBody: true }] };
  const guide = {
    site: { language: 'de' },
    all,
    articles: all,
    authors: [],
  } as unknown as Guide;
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

  test('a playbook says on its page and in its copy what it takes', () => {
    for (const text of [
      mainOf('/playbooks/reklamation/'),
      readText(site, 'playbooks/reklamation/index.md'),
    ])
      expect(text).toMatch(/Zeit\W*20 Minuten/);
    expect(mainOf('/playbooks/')).toContain('20 Minuten');
  });

  test('the pages of a skill and a role lead to the articles that name them', () => {
    const { pages } = readSite(sites[0]);
    const linksOf = (path: string): string[] =>
      pages.get(path)!.tags.flatMap(({ attributes }) => attributes.get('href') ?? []);
    expect(linksOf('/skills/reliability/')).toContain('/guide/reliability/');
    expect(linksOf('/roles/backend/')).toContain('/plans/backend-90-days/');
    expect(linksOf('/careers/backend-pm/')).toContain('/interview/backend/');
  });

  test('articles of the guide are listed by topic', () => {
    const { pages } = readSite(sites[0]);
    const { text } = pages.get('/guide/')!.tags.find(({ name }) => name === 'main')!;
    const labels = ['Start here', 'The craft', 'Working together', 'Your career'];
    expect(labels.map((label) => text.lastIndexOf(label))).not.toContain(-1);
    const places = labels.map((label) => text.lastIndexOf(label));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe('insights', () => {
  const site = readSite(werkstatt);
  const pageOf = (path: string) => site.pages.get(path)!;
  const mainOf = (path: string): string =>
    pageOf(path).tags.find(({ name }) => name === 'main')!.text;

  test('name their author, in their copies too', () => {
    const byline = 'Erika Erfunden, Tischlerin in einer erdachten Werkstatt';
    expect(mainOf('/insights/leim-und-geduld/')).toContain(byline);
    expect(readText(site, 'insights/leim-und-geduld/index.md')).toContain(byline);
  });

  test('are on the page that they are about, and on no other', () => {
    expect(mainOf('/guide/holz-lesen/')).toContain('Leim und Geduld');
    expect(mainOf('/roles/werkbank/')).not.toContain('Leim und Geduld');
  });

  test('are counted for each contributor', () => {
    expect(mainOf('/insights/contributors/')).toMatch(/Erika Erfunden.*1 Einblick/s);
  });

  test('are asked for on every page, with its title and address', () => {
    const links = pageOf('/guide/holz-lesen/')
      .tags.map(({ attributes }) => attributes.get('href') ?? '')
      .filter((href) => href.startsWith('https://werkstatt-lindgruen.example/einblick'));
    expect(links).toEqual([expect.stringMatching(/titel=Holz%20lesen&text=https.*holz-lesen/)]);
  });

  test('are invited to where there is none', () => {
    const { pages } = readSite(sites[0]);
    const { text } = pages.get('/insights/')!.tags.find(({ name }) => name === 'main')!;
    expect(text).toContain(insightStrings.none);
    expect(text).toContain(insightStrings.add);
    expect(pages.has('/insights/contributors/')).toBe(false);
  });
});
