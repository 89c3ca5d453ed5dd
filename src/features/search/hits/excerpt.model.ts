import type { Marker } from './marks.model.ts';

/** Letters that an excerpt has at most, and what it is cut to where one sentence has more. */
const longest = 230;
/** Letters of an excerpt that says little, and how much it is worth next to others. */
const shortest = 60;
const shortWorth = 0.6;
/** Letters of a direct answer, at most, unless its first sentence has more. */
const longestAnswer = 240;
/** Letters before the first match where a sentence is cut. */
const before = 60;

/** Ends of a sentence, before the beginning of another. */
const seam = /(?<=[.!?…]["”’)\]]*)\s+(?=["“‘([]?[\p{Lu}\p{N}])/u;
/** What a sentence ends with. */
const closed = /[.!?…]["”’)\]]*$/u;

/**
 * The sentences of a page's text as the index keeps it, without the title that it begins with. The
 * index ends each block with a full stop, after a space where the block ends with markup.
 */
export function sentencesOf(content: string, title: string): string[] {
  const text = content
    .replace(/\s+/g, ' ')
    .replace(/ +([.,;:!?])(?= |$)/g, '$1')
    .replace(/([.!?…])\.(?= |$)/g, '$1')
    .trim();
  const rest = text.startsWith(title) ? text.slice(title.length).replace(/^[\s.!?]+/u, '') : text;
  return rest.split(seam).filter((sentence) => sentence && sentence !== `${title}.`);
}

/** Whether a sentence says something: a heading, a label or the cells of a table do not. */
const tells = (sentence: string): boolean => {
  const words = sentence.match(/[\p{L}\p{M}’'-]+/gu) ?? [];
  return words.length >= 5 && closed.test(sentence) && !/^\d+(?:[:,;]| \p{Lu})/u.test(sentence);
};

/** As many sentences from one on as fit into some letters, at least that one. */
function joined(sentences: readonly string[], from: number, most: number): string {
  let text = sentences[from] ?? '';
  for (const next of sentences.slice(from + 1)) {
    if (!tells(next) || text.length + 1 + next.length > most) break;
    text += ` ${next}`;
  }
  return text;
}

/** A sentence cut to what is around its first match, at words, with a sign where it was cut. */
function cut(sentence: string, { matches }: Marker): string {
  if (sentence.length <= longest) return sentence;
  const first = matches(sentence)[0]?.from ?? 0;
  const latest = sentence.length - longest;
  const wanted = Math.min(Math.max(0, first - before), latest);
  const start = wanted === 0 ? 0 : sentence.indexOf(' ', wanted) + 1;
  const stop =
    start + longest >= sentence.length
      ? sentence.length
      : sentence.lastIndexOf(' ', start + longest);
  const text = sentence.slice(start, stop).replace(/[\s,;:–—(-]+$/u, '');
  return `${start ? '… ' : ''}${text}${stop < sentence.length ? ' …' : ''}`;
}

/**
 * The sentences of a page that say most of what was searched for: whole ones, unless a single one
 * is too long. Where none has a word of it, those that the page begins with.
 */
export function excerptOf(sentences: readonly string[], marker: Marker): string {
  let best = '';
  let most = 0;
  for (const [place, sentence] of sentences.entries()) {
    if (!tells(sentence)) continue;
    const own = marker.matches(sentence);
    if (!own.length) continue;
    const text = joined(sentences, place, longest);
    const all = text === sentence ? own : marker.matches(text);
    const pieces = new Set(all.map(({ concept }) => concept));
    let gained = 0;
    for (const piece of pieces) gained += marker.weights[piece] ?? 0;
    if (text.length < shortest) gained *= shortWorth;
    if (gained <= most) continue;
    most = gained;
    best = text;
  }
  if (!best) {
    const first = sentences.findIndex(tells);
    best = first < 0 ? sentences.join(' ') : joined(sentences, first, longest);
  }
  return cut(best, marker);
}

/** What a page says first, in whole sentences: of a term its meaning, of a question the answer. */
export function openingOf(sentences: readonly string[]): string {
  const first = sentences.findIndex(tells);
  return first < 0 ? '' : joined(sentences, first, longestAnswer);
}
