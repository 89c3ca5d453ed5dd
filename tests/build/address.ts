import { describeTag, type Tag } from './dom.ts';
import { settings } from './guide.ts';
import type { BuiltPage, ReadSite } from './pages.ts';
import type { BuiltSite } from '../sites.ts';

const single = /^(href|src|action|formaction|poster|data|cite|manifest|background|xlink:href)$/;
const sets = /^(srcset|imagesrcset)$/;

/** Every address that an element names, with the attribute that names it. */
export function addressesOf({ attributes }: Tag): { attribute: string; address: string }[] {
  return [...attributes].flatMap(([attribute, value]) => {
    if (single.test(attribute)) return [{ attribute, address: value }];
    if (sets.test(attribute))
      return value.split(',').map((part) => ({ attribute, address: part.trim().split(/\s/)[0]! }));
    return [];
  });
}

/** Whether an address leads into the published site's own origin. */
export const isOwn = (url: URL, site?: BuiltSite): boolean =>
  url.origin === new URL(site?.url ?? settings.url).origin;

/**
 * What keeps an address from leading to a file of the site, or null where it does.
 * `from` is the address of the file that names it.
 */
export function brokenReason(site: ReadSite, address: string, from: URL): string | null {
  if (!URL.canParse(address, from.href)) return 'is no address';
  const url = new URL(address, from);
  if (!isOwn(url, site)) return 'names another origin';
  if (!url.pathname.startsWith(site.base)) return `lies outside the base ${site.base}`;
  const inside = decodeURIComponent(url.pathname.slice(site.base.length));
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  if (!site.files.has(file)) return `leads to no file (${file})`;
  if (!url.hash && !address.endsWith('#')) return null;
  const id = decodeURIComponent(url.hash.slice(1));
  return site.pages.get(`/${inside}`)?.ids.has(id) ? null : `names an anchor that is not there`;
}

const isInIsland = (tag: Tag | null): boolean =>
  !!tag && (tag.attributes.has('data-island') || isInIsland(tag.parent));

/** Every broken address of a page, links to other origins left aside. */
export const brokenAddresses = (site: ReadSite, page: BuiltPage): string[] =>
  page.tags.flatMap((tag) =>
    addressesOf(tag).flatMap(({ attribute, address }) => {
      const url = URL.canParse(address, page.url.href) ? new URL(address, page.url) : null;
      // Nothing is loaded from a link, nor from a word on where the same stands in other languages.
      const leads = tag.name === 'a' || tag.attributes.get('rel') === 'alternate';
      const leaves = leads && attribute === 'href' && url && !isOwn(url, site);
      // A tool's own states have addresses, but no places.
      const isState = address.startsWith('#') && isInIsland(tag);
      const reason = leaves || isState ? null : brokenReason(site, address, page.url);
      return reason ? [`${describeTag(tag)} ${reason}`] : [];
    }),
  );
