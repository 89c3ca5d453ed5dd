import { describe, expect, test } from 'vitest';
import { formatDay } from '../../src/model/review.ts';
import { guide, settings, unlisted } from './guide.ts';
import { type BuiltPage, builtSites, faultsOf } from './pages.ts';

type Data = Readonly<Record<string, unknown>> & { readonly '@type': string };

/** What a page tells machines, in the order it tells it. Throws where that is no JSON. */
function graphOf({ tags }: BuiltPage): Data[] {
  const [script, ...more] = tags.filter(
    ({ attributes }) => attributes.get('type') === 'application/ld+json',
  );
  if (!script) return [];
  const graph = JSON.parse(script.text) as { '@context': string; '@graph': Data[] };
  expect(graph['@context']).toBe('https://schema.org');
  expect(more).toEqual([]);
  return graph['@graph'];
}

const nodeOf = (page: BuiltPage, type: string): Data | undefined =>
  graphOf(page).find((node) => node['@type'] === type);

const meta = ({ tags }: BuiltPage, name: string): string | undefined =>
  tags
    .find(({ attributes }) => (attributes.get('name') ?? attributes.get('property')) === name)
    ?.attributes.get('content');

/** What the page shows, apart from its head. */
const shownBy = ({ tags }: BuiltPage): string =>
  tags.find(({ name }) => name === 'body')!.text.replace(/\s+/g, ' ');

describe.each(builtSites)('what the $name site tells machines', (site) => {
  const { base, pages } = site;
  const home = new URL(base, settings.url).href;
  const at = (path: string): BuiltPage => pages.get(path)!;
  const isHere = (address: unknown): boolean =>
    typeof address === 'string' &&
    address.startsWith(home) &&
    pages.has(`/${address.slice(home.length).split('#', 1)[0]!}`);

  test('is one script a page, which nothing in it can end', () => {
    expect(
      faultsOf(site, (page) => {
        const [data = ''] = /(?<="application\/ld\+json">).*?(?=<\/script>)/s.exec(page.html) ?? [];
        const silent = page.path === '/404.html';
        return !!data === silent || data.includes('<') ? [data] : [];
      }),
    ).toEqual([]);
  });

  test('leads from the home page to the page', () => {
    expect(
      faultsOf(site, (page) => {
        if (page.path === '/' || page.path === '/404.html') return [];
        const items = nodeOf(page, 'BreadcrumbList')?.itemListElement as {
          position: number;
          name: string;
          item: string;
        }[];
        const sound =
          items[0]?.item === home &&
          items.at(-1)?.item === page.url.href &&
          items.every(({ position, name }, place) => position === place + 1 && name) &&
          items.every(({ item }) => isHere(item));
        return sound ? [] : [JSON.stringify(items)];
      }),
    ).toEqual([]);
  });

  test('says of an article what its page shows', () => {
    const articles = [...pages.values()].filter((page) => nodeOf(page, 'Article'));
    expect(articles.length).toBeGreaterThan(20);
    const reading = [...pages.values()].filter(({ tags }) =>
      tags.some(({ attributes }) => /^(reading|compare)$/.test(attributes.get('class') ?? '')),
    );
    expect(articles).toEqual(reading);
    for (const page of articles) {
      const article = nodeOf(page, 'Article')!;
      const shown = shownBy(page);
      const title = page.tags.find(({ name }) => name === 'h1')!.text.trim();
      expect(article.headline, page.path).toBe(title);
      expect(article.description, page.path).toBe(meta(page, 'description'));
      expect(article.image, page.path).toBe(meta(page, 'og:image'));
      expect(article.inLanguage).toBe(guide.site.language);
      expect(shown).toContain(formatDay(article.dateModified as string, guide.site.language));
      expect(shown).toContain((article.author as { name: string }).name);
      expect(article.publisher).toEqual({ '@type': 'Organization', name: guide.site.name });
      expect(shown).toContain((article.license as { name: string }).name);
    }
  });

  test('gives questions with the answers that their pages show', () => {
    const asked = (page: BuiltPage) =>
      nodeOf(page, 'FAQPage')?.mainEntity as {
        name: string;
        url: string;
        acceptedAnswer: { text: string };
      }[];
    expect(asked(at('/faq/')).map(({ name }) => name)).toEqual(
      guide.faq.map(({ data }) => data.question),
    );
    for (const { id } of guide.faq) expect(asked(at(`/faq/${id}/`))).toHaveLength(1);
    for (const page of [at('/faq/'), ...guide.faq.map(({ id }) => at(`/faq/${id}/`))])
      for (const { name, url, acceptedAnswer } of asked(page)) {
        expect(isHere(url), url).toBe(true);
        expect(shownBy(page)).toContain(name);
        expect(shownBy(page)).toContain(acceptedAnswer.text);
      }
  });

  test('gives every term where it stands, and its definition on a page of its own', () => {
    const page = at('/glossary/');
    const set = nodeOf(page, 'DefinedTermSet')!;
    const terms = set.hasDefinedTerm as { name: string; url?: string }[];
    expect(set.url).toBe(page.url.href);
    expect(terms.map(({ name }) => name)).toEqual(guide.glossary.map(({ data }) => data.term));
    for (const { data } of guide.glossary) expect(shownBy(page)).toContain(data.definition);
    const long = guide.glossary.filter(({ hasBody }) => hasBody);
    expect(long).not.toEqual([]);
    expect(terms.flatMap(({ url }) => url ?? [])).toEqual(
      long.map(({ id }) => at(`/glossary/${id}/`).url.href),
    );
    for (const { id, data } of long) {
      const own = at(`/glossary/${id}/`);
      expect(nodeOf(own, 'DefinedTerm')).toEqual({
        '@type': 'DefinedTerm',
        name: data.term,
        description: data.definition,
        url: own.url.href,
        inDefinedTermSet: page.url.href,
      });
    }
  });

  test('names the site on its home page, and how to search it', () => {
    const node = nodeOf(at('/'), 'WebSite')!;
    expect(node).toMatchObject({ name: guide.site.name, url: home });
    const { target } = node.potentialAction as { target: { urlTemplate: string } };
    expect(target.urlTemplate).toBe(`${at('/search/').url.href}?q={search_term_string}`);
  });

  test('shows a picture of every page that search engines may show, and of no other', () => {
    expect(
      faultsOf(site, (page) => {
        const image = meta(page, 'og:image');
        if (unlisted.includes(page.path)) return image ? [image] : [];
        const file = image?.startsWith(home) ? image.slice(home.length) : '';
        return site.files.has(file) ? [] : [`${image} is no picture`];
      }),
    ).toEqual([]);
  });
});
