import { type CSSToken, TokenType, tokenize } from '@csstools/css-tokenizer';

/** A part of CSS text that names something to load, or that browsers once ran. */
export interface Resource {
  /** Offset of the function's name. */
  readonly offset: number;
  /** The function as it is written, such as `url(`. */
  readonly name: string;
  /** What it names, or null where that cannot be said for sure. */
  readonly address: string | null;
  /** What is wrong with how it is written, whatever it names. */
  readonly reason: string | null;
}

/** Functions by which CSS loads or runs something, apart from url() and image-set(). */
const loaders = new Set(
  'src image element -moz-element paint expression -webkit-canvas data-uri'.split(' '),
);
/** Functions whose arguments are images, so that a text in them would be an address. */
const mixers = new Set(['cross-fade', '-webkit-cross-fade']);
const sets = new Set(['image-set', '-webkit-image-set']);

const space = new Set<string>([TokenType.Whitespace]);

/**
 * Everything in a list of tokens that loads or runs something. The tokens come from a tokenizer
 * that follows the specification, so a comment or a text cannot disguise one.
 */
export function resourcesIn(tokens: readonly CSSToken[]): Resource[] {
  const resources: Resource[] = [];
  for (const [index, token] of tokens.entries()) {
    const [type, written, offset] = token;
    if (type === TokenType.URL)
      resources.push({
        offset,
        name: 'url(',
        address: (token[4] as { value: string }).value,
        reason: /^url\(/.test(written) ? unfit(written) : lowerCase,
      });
    else if (type === TokenType.BadURL)
      resources.push({
        offset,
        name: 'url(',
        address: null,
        reason: 'This address cannot be read.',
      });
    else if (type === TokenType.Function) {
      const name = (token[4] as { value: string }).value.toLowerCase();
      if (name === 'url') resources.push(urlOf(tokens, index));
      else if (loaders.has(name))
        resources.push({
          offset,
          name: written,
          address: null,
          reason: `${name}() is not used here: it can load or run something unseen.`,
        });
      else if (mixers.has(name)) resources.push(...textsIn(tokens, index, 'Write url("…") in it.'));
      else if (name.endsWith('image-set')) resources.push(...setOf(tokens, index, name, written));
    }
  }
  return resources;
}

const lowerCase = 'Has to be written in lower case, or its file is not found.';

/** What makes an address unfit as it is written, escapes and all. */
const unfit = (written: string): string | null =>
  /[\\\u0000-\u001F\u007F]/.test(written)
    ? 'The address holds a backslash, line break, tab or other control character.'
    : null;

const textOf = (token: CSSToken): string => (token[4] as { value: string }).value;

/** `url("…")`: one text in quotes and nothing else. */
function urlOf(tokens: readonly CSSToken[], start: number): Resource {
  const [, name = '', offset] = tokens[start]!;
  let at = start + 1;
  while (space.has(tokens[at]?.[0] ?? '')) at++;
  const text = tokens[at];
  let end = at + 1;
  while (space.has(tokens[end]?.[0] ?? '')) end++;
  if (text?.[0] !== TokenType.String || tokens[end]?.[0] !== TokenType.CloseParen)
    return {
      offset,
      name,
      address: null,
      reason: 'url() holds one address in quotes and nothing else.',
    };
  return {
    offset,
    name,
    address: textOf(text),
    reason: name === 'url(' ? unfit(text[1]) : lowerCase,
  };
}

/** `image-set("…" 1x, url("…") type("…"))`: files, resolutions and types, and nothing else. */
function setOf(
  tokens: readonly CSSToken[],
  start: number,
  name: string,
  written: string,
): Resource[] {
  const offset = tokens[start]![2];
  const set = { offset, name: written, address: '#', reason: null };
  const odd = (reason: string): Resource[] => [{ ...set, address: null, reason }];
  if (!sets.has(name)) return odd(`There is no function ${name}().`);
  if (written !== `${name}(`) return odd(lowerCase);
  const resources: Resource[] = [set];
  for (let at = start + 1; at < tokens.length; at++) {
    const [type, raw, place] = tokens[at]!;
    if (type === TokenType.CloseParen) return resources;
    if (type === TokenType.String)
      resources.push({
        offset: place,
        name: raw,
        address: textOf(tokens[at]!),
        reason: unfit(raw),
      });
    else if (type === TokenType.Function && /^(?:url|type)\($/.test(raw)) {
      // An address is judged where the function itself is read.
      while (at < tokens.length && tokens[at]![0] !== TokenType.CloseParen) at++;
    } else if (!setParts.has(type)) break;
  }
  return odd('image-set() holds files in quotes, resolutions such as 2x and type("…") only.');
}

const setParts = new Set<string>([
  TokenType.Whitespace,
  TokenType.Comma,
  TokenType.Dimension,
  TokenType.URL,
]);

/** Texts directly in a function that takes images. */
function textsIn(tokens: readonly CSSToken[], start: number, hint: string): Resource[] {
  const resources: Resource[] = [];
  let depth = 0;
  for (let at = start; at < tokens.length; at++) {
    const [type, name, offset] = tokens[at]!;
    if (type === TokenType.Function || type === TokenType.OpenParen) depth++;
    else if (type === TokenType.CloseParen && !--depth) break;
    else if (type === TokenType.String && depth === 1)
      resources.push({ offset, name, address: null, reason: `A text here is an address. ${hint}` });
  }
  return resources;
}

/** The tokens of a CSS text, and what its tokenizer could not read, in order. */
export function cssTokens(css: string): {
  tokens: CSSToken[];
  errors: { offset: number; message: string }[];
} {
  const errors: { offset: number; message: string }[] = [];
  const tokens = tokenize(
    { css },
    {
      onParseError: ({ sourceStart: offset, message }) => {
        errors.push({ offset, message });
      },
    },
  );
  return { tokens, errors };
}
