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
 * A page that says of every script that it can come to load what that hashes to, in an import map
 * that its policies know: a browser that knows of this runs no other text under that name.
 *
 * What a script imports is loaded by a tag of its own before it. WebKit looks the integrity of
 * scripts of tags up, and not that of what these import; and every browser asks for all at once.
 */
export function withIntegrity(html: string, code: Code): string {
  const { base, neededBy, reachedFrom, hashOf } = code;
  const fileOf = (address: string): string => address.slice(base.length);
  const tags = scriptsOf(html);
  const first = tags.find(({ depth }) => !depth);
  if (!first) return html;

  const running = new Set(
    tags
      .filter(({ depth }) => !depth)
      .flatMap(({ address }) => [...neededBy(fileOf(address)), fileOf(address)]),
  );
  const reached = reachedFrom(tags.map(({ address }) => fileOf(address)));
  const integrity = Object.fromEntries(reached.map((file) => [base + file, hashOf(file)]));
  const map = JSON.stringify({ integrity });

  let [made, at, template] = ['', 0, -1];
  let given = new Set<string>();
  const begun = new Set<string>();
  for (const tag of tags) {
    if (tag.template !== template) given = new Set(running);
    template = tag.template;
    const named = tag.depth ? given : begun;
    const own = fileOf(tag.address);
    const missing = neededBy(own).filter((file) => !named.has(file));
    const wanted = [...missing, own];
    for (const file of wanted) named.add(file);
    made += html.slice(at, tag.start);
    if (tag === first) made += `<script type="importmap">${map}</script>`;
    // Browsers look ahead for what a page loads, before they have read the map.
    for (const file of wanted)
      made += `<script type="module" src="${base}${file}"${tag.depth ? '' : ` integrity="${hashOf(file)}"`}></script>`;
    at = tag.end;
  }
  return allowedIn(made + html.slice(at), 'script-src', map);
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
