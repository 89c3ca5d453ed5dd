import { describe, expect, test } from 'vitest';
import { addressesOf, brokenAddresses, brokenReason, isOwn } from './address.ts';
import { settings, unlisted } from './guide.ts';
import { badTags, builtSites, faultsOf, readText } from './pages.ts';

/** Attributes that hold text for people, where an address does nothing. */
const prose = /^(alt|title|placeholder|aria-label|value)$/;
/** What `<meta>` says in words. */
const described = /^(description|og:(title|description|site_name))$/;
const elsewhere = /(?:^|[\s,;("'=])(?:[a-z][a-z0-9+.-]*:)?\/\/|(?:^|[\s,("'])(?:data|blob):/i;

describe.each(builtSites)('the $name site', (site) => {
  const { base, pages } = site;

  test('has every page, anchor, asset and form target that its pages name, below its base', () => {
    expect(faultsOf(site, (page) => brokenAddresses(site, page))).toEqual([]);
  });

  test('links with https, http and mailto only, and with the scheme written out', () => {
    expect(
      badTags(
        site,
        (tag, { url }) =>
          tag.name === 'a' &&
          addressesOf(tag).some(({ address }) => {
            const { protocol } = new URL(address, url);
            return !/^(https?|mailto):$/.test(protocol) || /^[\\/]{2}/.test(address.trim());
          }),
      ),
    ).toEqual([]);
  });

  test('names another origin in links only', () => {
    expect(
      badTags(site, ({ name, attributes }) => {
        const says = attributes.get('name') ?? attributes.get('property') ?? '';
        const self = attributes.get('rel') === 'canonical' || /^og:(url|image)$/.test(says);
        return [...attributes].some(([key, value]) => {
          if (self && /^(href|content)$/.test(key)) return !isOwn(new URL(value));
          const ignored =
            prose.test(key) ||
            key.startsWith('xmlns') ||
            (key === 'href' && name === 'a') ||
            (key === 'content' && described.test(says));
          return !ignored && elsewhere.test(value);
        });
      }),
    ).toEqual([]);
  });

  test('tells its scripts the base that it is built for', () => {
    const told = [...pages.values()].flatMap(({ tags }) =>
      tags.flatMap(({ attributes }) => attributes.get('data-base') ?? []),
    );
    expect(new Set(told)).toEqual(new Set([base]));
  });

  test('lists in its sitemap every page that search engines may show, and nothing else', () => {
    const locations = (file: string): string[] =>
      [...readText(site, file).matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1]!);
    const parts = locations('sitemap-index.xml');
    const from = new URL(base, settings.url);
    expect(parts.map((part) => brokenReason(site, part, from))).toEqual(parts.map(() => null));
    const listed = parts.flatMap((part) => locations(part.slice(from.href.length)));
    const wanted = [...pages.values()].filter(({ path }) => !unlisted.includes(path));
    expect(listed.toSorted()).toEqual(wanted.map(({ url }) => url.href).toSorted());
  });

  test('has a redirect for every old address in the settings, which leads to a page', () => {
    const broken = site.redirects.flatMap(({ path, redirect, url }) => {
      const reason = brokenReason(site, redirect!, url);
      return reason ? [`${path}: ${redirect} ${reason}`] : [];
    });
    expect(broken).toEqual([]);
    expect(site.redirects.map(({ path }) => path).toSorted()).toEqual(
      Object.keys(settings.redirects ?? {}).toSorted(),
    );
  });
});
