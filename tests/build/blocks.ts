import type { BuiltPage } from './pages.ts';

/** A script element that holds data and runs nothing. */
interface DataBlock {
  /** Its type, and its id where it has one. */
  readonly kinds: readonly string[];
  /** What the file holds between the tags, unread. */
  readonly text: string;
  /** Why the text could be read as more than data. */
  readonly faults: readonly string[];
}

const opening = /<script\b[^>]*\btype="?(application\/(?:ld\+)?json)"?[^>]*>/g;

function faultsIn(text: string): string[] {
  if (text.includes('<')) return [`holds a “<”: ${text.slice(0, 80)}`];
  try {
    JSON.parse(text);
    return [];
  } catch {
    return [`is no JSON: ${text.slice(0, 80)}`];
  }
}

/** Every block of data of a page, as it lies in the file. */
export const blocksOf = ({ html }: BuiltPage): DataBlock[] =>
  [...html.matchAll(opening)].map(({ 0: tag, 1: type = '', index }) => {
    const start = index + tag.length;
    const text = html.slice(start, html.indexOf('</script', start));
    const id = /\bid="?([\w-]+)/.exec(tag)?.[1];
    return { kinds: id ? [type, id] : [type], text, faults: faultsIn(text) };
  });
