import type { ExcerptPart } from '../search.model.ts';

/** Most passages that one address points at. */
const most = 4;
/** Words on either side that tell one place of a page from another. */
const before = /(?:[\p{L}\p{N}\p{M}'’-]+\s+){1,3}$/u;
const after = /^(?:\s+[\p{L}\p{N}\p{M}'’-]+){1,3}/u;

const encode = (text: string): string =>
  // Halves of characters cannot be encoded; dashes part the words of a directive.
  encodeURIComponent(text.trim().replace(/\p{Cs}/gu, '')).replaceAll('-', '%2D');

/** The bare words of a text, to find some in others. */
const bare = (text: string): string =>
  ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

/** Adjacent words that are all marked are one match; so are the gaps between them. */
function joined(parts: readonly ExcerptPart[]): ExcerptPart[] {
  const all: { text: string; marked: boolean }[] = [];
  for (const [place, { text, marked }] of parts.entries()) {
    const last = all.at(-1);
    const gap = !marked && !text.trim() && last?.marked && parts[place + 1]?.marked;
    if (last && (gap || last.marked === marked)) last.text += text;
    else all.push({ text, marked });
  }
  return all;
}

/**
 * The end of an address that has a browser mark the words of a search and go to the first of them:
 * `:~:text=…`, to be put after `#` or an anchor; empty where there is nothing to mark. `excerpt` is
 * what the search shows of the page. A page whose `title` holds a word that was searched for is
 * shown from its beginning. https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(excerpt: readonly ExcerptPart[], title: string): string {
  const parts = joined(excerpt);
  const directives = new Set<string>();
  parts.forEach(({ text, marked }, place) => {
    // Marks take the punctuation along; context beyond it is not next to the words.
    const [, opening = '', words = '', closing = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
    if (!marked || !words) return;
    if (!directives.size && bare(title).includes(bare(words)))
      directives.add(`text=${encode(words)}`);
    const [prefix] = (!opening.trim() && before.exec(parts[place - 1]?.text ?? '')) || [];
    const [suffix] = (!closing.trim() && after.exec(parts[place + 1]?.text ?? '')) || [];
    directives.add(
      `text=${prefix ? `${encode(prefix)}-,` : ''}${encode(words)}${suffix ? `,-${encode(suffix)}` : ''}`,
    );
  });
  return directives.size ? `:~:${[...directives].slice(0, most).join('&')}` : '';
}
