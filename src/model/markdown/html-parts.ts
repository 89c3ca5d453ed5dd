/** A tag that opens, a tag that closes, words between tags, or what is none of these. */
export type HtmlPart = {
  /** Where it begins in the text. */
  readonly at: number;
  readonly end: number;
} & (
  | {
      readonly kind: 'open';
      /** In lower case. */
      readonly name: string;
      readonly attributes: readonly { readonly name: string; readonly value: string }[];
      /** Whether it ends in `/>`. */
      readonly isClosed: boolean;
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly text: string }
);

/**
 * A comment or tag, as CommonMark has them within a line; of comments only those that end in the
 * same place for every reader.
 */
const token =
  /<!--(?!-?>)(?:(?!--!?>)[^])*-->|<(?<slash>\/?)(?<name>[A-Za-z][A-Za-z0-9-]*)(?<attributes>(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*(?<end>\/?)>/y;
const attribute = /([A-Za-z_:][\w.:-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** Elements whose content is no HTML. */
const opaque = /^(?:script|style|textarea|title|iframe|noscript|template|xmp)$/;

/** The parts of a piece of HTML in order, without comments. What cannot be read ends the list. */
export function htmlParts(text: string): HtmlPart[] {
  const parts: HtmlPart[] = [];
  for (let at = 0; at < text.length;) {
    if (text[at] !== '<') {
      const next = text.indexOf('<', at);
      const end = next < 0 ? text.length : next;
      parts.push({ kind: 'words', at, end, text: text.slice(at, end) });
      at = end;
      continue;
    }
    token.lastIndex = at;
    const groups = token.exec(text)?.groups;
    if (!groups) {
      parts.push({ kind: 'unreadable', at, end: text.length, text: text.slice(at) });
      return parts;
    }
    let end = token.lastIndex;
    const name = groups['name']?.toLowerCase();
    if (name && groups['slash']) parts.push({ kind: 'close', at, end, name });
    else if (name) {
      const attributes = [...(groups['attributes'] ?? '').matchAll(attribute)].map(
        ([, key = '', double, single, bare]) => ({
          name: key.toLowerCase(),
          value: double ?? single ?? bare ?? '',
        }),
      );
      parts.push({ kind: 'open', at, end, name, attributes, isClosed: groups['end'] === '/' });
      if (opaque.test(name)) {
        const close = text.toLowerCase().indexOf(`</${name}`, end);
        end = close < 0 ? text.length : close;
      }
    }
    at = end;
  }
  return parts;
}
