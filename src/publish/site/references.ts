const single =
  /^(?:href|src|action|formaction|poster|data|manifest|background|xlink:href|component-url|renderer-url|before-hydration-url)$/i;
const sets = /^(?:srcset|imagesrcset)$/i;
/** Other attributes may name files that a script loads; those have folders of their own. */
const ofScripts = /^[^\s"']*\/(?:_astro|pagefind)\/[^\s"']+$/;
const entities: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" },
};

/** A text of HTML or XML without its entities. */
export const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, decimal, hex, name: string) =>
    name
      ? (entities[name] ?? all)
      : String.fromCodePoint(parseInt(decimal ?? hex, decimal ? 10 : 16)),
  );

/** Every address that a page names in its elements: what it shows, loads, or leads to. */
export function addressesOfPage(html: string): string[] {
  const elements = html
    .replace(/<!--.*?-->/gs, '')
    .replace(/(<(script|style)\b[^>]*>).*?<\/\2>/gis, '$1');
  return [...elements.matchAll(/<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi)].flatMap(([tag]) =>
    addressesOfTag(tag),
  );
}

function addressesOfTag(tag: string): string[] {
  const attributes = [
    ...tag.matchAll(/\s([^\s=>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g),
  ];
  return attributes.flatMap(([, name = '', double, apostrophe, bare]) => {
    const value = decoded(double ?? apostrophe ?? bare ?? '');
    if (single.test(name) || ofScripts.test(value)) return [value];
    if (sets.test(name)) return value.split(',').map((part) => part.trim().split(/\s/)[0]!);
    if (name === 'content' && /http-equiv="?refresh/i.test(tag))
      return value.match(/(?<=url=).*/i) ?? [];
    return [];
  });
}

/** Every address that a style sheet names. */
export const addressesOfSheet = (css: string): string[] =>
  [
    ...css
      .replace(/\/\*.*?\*\//gs, '')
      .matchAll(/url\(\s*["']?([^"')]*?)["']?\s*\)|@import\s+["']([^"']*)["']/g),
  ].map((match) => match[1] ?? match[2]!);

/**
 * Every file that a script of the site imports. What begins with a dot lies by the script, all else
 * by the root of the site.
 */
export function addressesOfScript(script: string): string[] {
  const imports = script.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*(["'`])(\.{1,2}\/[^"'`$]+)\1/g);
  const named = script.matchAll(/(["'`])[\w./-]*?(_astro\/[\w./-]+)\1/g);
  return [...imports, ...named].map((match) => match[2]!);
}

/** Every address that a sitemap lists. */
export const addressesOfSitemap = (xml: string): string[] =>
  [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => decoded(match[1]!));
