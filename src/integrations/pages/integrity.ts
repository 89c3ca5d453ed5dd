import { allowedIn } from './page-policy.ts';

/** What has to be known of the code of a site. */
export interface Code {
  readonly base: string;
  readonly neededBy: (file: string) => readonly string[];
  readonly reachedFrom: (files: readonly string[]) => readonly string[];
  /** What a file hashes to, as the attribute `integrity` says it. */
  readonly hashOf: (file: string) => string;
}

/**
 * Returns what makes a page say of every script that it can come to load what that hashes to, in an
 * import map that its policies know: a browser that knows of this runs no other text under that
 * name. Pages with the same scripts say the same, which is made once.
 *
 * What a script imports is loaded by a tag of its own before it. WebKit looks the integrity of
 * scripts of tags up, and not that of what these import; and every browser asks for all at once.
 */
export function withIntegrity(code: Code): (html: string) => string {
  const known = new Map<string, Vouching | null>();
  return (html) => {
    const tags = scriptsOf(html);
    const name = tags.map(({ address, template, depth }) => `${depth} ${template} ${address}`);
    const key = name.join('\n');
    const vouching = known.has(key) ? known.get(key) : vouchingFor(tags, code);
    known.set(key, vouching ?? null);
    if (!vouching) return html;
    let [made, at] = ['', 0];
    for (const [place, { start, end }] of tags.entries()) {
      made += html.slice(at, start) + vouching.texts[place]!;
      at = end;
    }
    return allowedIn(made + html.slice(at), 'script-src', vouching.map);
  };
}

/** How a page vouches for its scripts: by what stands in place of each of its tags, and by a map. */
interface Vouching {
  readonly texts: readonly string[];
  readonly map: string;
}

/** Nothing for a page that runs none of its scripts. */
function vouchingFor(tags: readonly ScriptTag[], code: Code): Vouching | null {
  const { base, neededBy, reachedFrom, hashOf } = code;
  const fileOf = (address: string): string => address.slice(base.length);
  const first = tags.find(({ depth }) => !depth);
  if (!first) return null;

  const running = new Set(
    tags
      .filter(({ depth }) => !depth)
      .flatMap(({ address }) => [...neededBy(fileOf(address)), fileOf(address)]),
  );
  const reached = reachedFrom(tags.map(({ address }) => fileOf(address)));
  const integrity = Object.fromEntries(reached.map((file) => [base + file, hashOf(file)]));
  const map = JSON.stringify({ integrity });

  let template = -1;
  let given = new Set<string>();
  const begun = new Set<string>();
  const texts = tags.map((tag) => {
    if (tag.template !== template) given = new Set(running);
    template = tag.template;
    const named = tag.depth ? given : begun;
    const own = fileOf(tag.address);
    const wanted = [...neededBy(own).filter((file) => !named.has(file)), own];
    for (const file of wanted) named.add(file);
    // Browsers look ahead for what a page loads, before they have read the map.
    const loading = wanted.map((file) => {
      const vouched = tag.depth ? '' : ` integrity="${hashOf(file)}"`;
      return `<script type="module" src="${base}${file}"${vouched}></script>`;
    });
    const before = tag === first ? `<script type="importmap">${map}</script>` : '';
    return before + loading.join('');
  });
  return { texts, map };
}

interface ScriptTag {
  readonly address: string;
  readonly start: number;
  readonly end: number;
  /** In how many templates it waits, and which is the outermost, counted from 1; 0 if none. */
  readonly depth: number;
  readonly template: number;
}

/** The scripts of a page that are files, in the order of the page. */
function scriptsOf(html: string): ScriptTag[] {
  const tags: ScriptTag[] = [];
  let [depth, template] = [0, 0];
  for (const { 0: text, 1: address, index } of html.matchAll(tag)) {
    if (address !== undefined)
      tags.push({
        ...{ address, depth, start: index, end: index + text.length },
        template: depth ? template : 0,
      });
    else if (text === '</template>') depth--;
    else if (!depth++) template++;
  }
  return tags;
}

const tag = /<template\b[^>]*>|<\/template>|<script type="module" src="([^"]+)"><\/script>/g;
