import { describe, expect, test } from 'vitest';
import { slotNames } from '../../src/frame/slot.schema.ts';
import { frameStrings as de } from '../../src/strings/de.ts';
import { editions, werkstatt } from '../sites.ts';
import type { Tag } from './dom.ts';
import {
  type BuiltPage,
  builtSites,
  faultsOf,
  readSite,
  type ReadSite,
  readText,
} from './pages.ts';

const site = readSite(werkstatt);
const home = site.pages.get('/')!;

const classesOf = ({ attributes }: Tag): string[] => attributes.get('class')?.split(' ') ?? [];

/** The places of the frame that a page fills, in document order. */
const slotsOf = ({ tags }: BuiltPage): Tag[] =>
  tags.filter((tag) => classesOf(tag).includes('slot'));

const isWithin = (tag: Tag, name: string): boolean =>
  !!tag.parent && (tag.parent.name === name || isWithin(tag.parent, name));

describe('places of the frame', () => {
  test('show their text on the pages that they belong to', () => {
    expect(
      faultsOf(site, (page) => {
        const main = page.tags.find(({ name }) => name === 'main')!;
        const wanted = [
          'banner',
          ...(classesOf(main).includes('reading') ? ['article-end'] : []),
          ...(page === home ? ['home-end'] : []),
          'footer',
        ];
        const found = slotsOf(page).map((tag) => classesOf(tag)[1]!);
        return found.join() === wanted.join() ? [] : [found.join()];
      }),
    ).toEqual([]);
  });

  test('stand where they should, each with its name', () => {
    const page = site.pages.get('/faq/wer-entscheidet/')!;
    const [banner, end, footer] = slotsOf(page);
    const order = page.tags.filter((tag) => /^(header|main)$/.test(tag.name) || tag === banner);
    expect(order.map(({ name }) => name)).toEqual(['header', 'section', 'main']);
    expect(isWithin(end!, 'article')).toBe(true);
    expect(isWithin(footer!, 'footer')).toBe(true);
    const labels = [banner, end, footer].map((tag) => tag!.attributes.get('aria-label'));
    expect(labels).toEqual(['Ankündigung', 'Rückfragen', 'Anschrift']);
    expect(end!.text).toContain('jeden Morgen um halb acht');
  });

  test('are left out of the search, of copies and of printed sections', () => {
    expect(slotsOf(home).every(({ attributes }) => attributes.has('data-pagefind-ignore'))).toBe(
      true,
    );
    const files = ['faq/wer-entscheidet/index.md', 'print/faq/index.html'];
    for (const file of files) expect(readText(site, file)).not.toContain('halb acht');
  });

  test.each(builtSites)('cost the $name site nothing, which fills none', (bare) => {
    const sheet = [...bare.files].filter((file) => /^_astro\/slots\..*css$/.test(file));
    expect(
      faultsOf(bare, (page) => [
        ...slotsOf(page).map(({ name }) => name),
        ...sheet.filter((file) => page.html.includes(file)),
        ...slotNames.filter((name) => name.includes('-') && page.html.includes(name)),
      ]),
    ).toEqual([]);
  });
});

describe('other languages', () => {
  const alternates = ({ tags }: BuiltPage): string[] =>
    tags
      .filter(({ name, attributes }) => name === 'link' && attributes.has('hreflang'))
      .map(({ attributes }) => `${attributes.get('hreflang')} ${attributes.get('href')}`);

  test('are named on the home page for search engines, and on no other', () => {
    expect(alternates(home)).toEqual([
      `de-DE ${werkstatt.url}/`,
      'nl https://gids.werkstatt-lindgruen.example/',
      'ar https://werkstatt-lindgruen.example/ar/',
    ]);
    expect(faultsOf(site, (page) => (page === home ? [] : alternates(page)))).toEqual([]);
  });

  test('are listed at the foot of every page, each in its own', () => {
    expect(
      faultsOf(site, ({ tags }) => {
        const list = tags.find(
          ({ name, attributes }) =>
            name === 'nav' && attributes.get('aria-labelledby') === '_languages',
        );
        const links = tags.filter(({ name, attributes }) => name === 'a' && attributes.has('lang'));
        const told = links.map(({ attributes, text }) =>
          [attributes.get('lang'), attributes.get('dir') ?? 'ltr', text.trim()].join(' '),
        );
        return list?.text.includes(de.languages) &&
          told.join() === 'nl ltr Nederlands,ar rtl العربية'
          ? []
          : told;
      }),
    ).toEqual([]);
  });

  describe('built next to each other', () => {
    const [one, other] = editions.map(readSite) as [ReadSite, ReadSite];
    const listed = (from: ReadSite): Map<string, string[]> =>
      new Map(
        [...from.pages]
          .map(([path, page]) => [path, alternates(page)] as const)
          .filter(([, links]) => links.length),
      );

    test('name each page that both have, and each other', () => {
      expect(listed(one).size).toBeGreaterThan(1);
      expect(listed(other).size).toBeLessThan(other.pages.size);
      for (const [path, links] of listed(one)) {
        expect(links).toEqual([
          `en-GB https://frameworks.example${one.base}${path.slice(1)}`,
          `de https://frameworks.example${other.base}${path.slice(1)}`,
        ]);
        expect(other.pages.has(path), path).toBe(true);
        expect(listed(other).get(path)?.toSorted(), path).toEqual(links.toSorted());
      }
      expect([...listed(other).keys()].toSorted()).toEqual([...listed(one).keys()].toSorted());
    });

    test.each([
      { from: one, to: other, language: 'de' },
      { from: other, to: one, language: 'en-GB' },
    ])('lead from every page to one in $language that is there', ({ from, to, language }) => {
      expect(
        faultsOf(from, ({ tags }) => {
          const hrefs = tags
            .filter(({ name, attributes }) => name === 'a' && attributes.get('lang') === language)
            .map(({ attributes }) => attributes.get('href')!);
          const pages = hrefs.map((href) => `/${new URL(href).pathname.slice(to.base.length)}`);
          return pages.length === 1 && to.pages.has(pages[0]!) ? [] : ['leads nowhere', ...hrefs];
        }),
      ).toEqual([]);
    });
  });

  test.each(builtSites)('are not spoken of on the $name site, which names none', (alone) => {
    expect(
      faultsOf(alone, (page) => [
        ...alternates(page),
        ...(page.ids.has('_languages') ? ['has a list'] : []),
      ]),
    ).toEqual([]);
  });
});
