import fc from 'fast-check';

/** One thing that a program does to the fragment of an address on its way. */
type Mangling = (fragment: string, place: number, choice: number) => string;

/** Signs that chat and mail take for a part of an address that they end or wrap. */
export const endings = [
  ...'.,)>]};:!?\'"’”»…*_`|\\',
  '”.',
  ').',
  '**',
  '__',
  '%20',
  '%0A',
  '%0D%0A',
  '%22',
  '%3E',
  '%29',
  '%E2%80%9D',
  '%C2%A0',
  '%E2%80%8B',
  '&quot;',
  '&gt;',
  '&nbsp;',
  '</a>',
  '<br>',
  '/',
  '&utm_source=chat&utm_medium=social',
  '&amp;utm_source=chat',
  '&fbclid=IwAR0_abc-DEF',
  '?utm_source=chat',
  ':~:text=a%20word,-more',
  '#:~:text=word',
];

/** What may come to stand inside a code. */
export const breaks = ['\n', '\r\n', ' ', '\t', '\u200B', '\u00AD', '\u2060', '\uFEFF', '=\r\n'];

/** A place at which none of the escapes before it is cut in two. */
const outside = (text: string, start: number, place: number): number => {
  const rest = text
    .slice(start)
    .replace(/(?:%[\dA-F]{2})+|&#?\w+;/gi, (escaped) => '\0'.repeat(escaped.length));
  const free = [...rest].flatMap((sign, at) =>
    at > 0 && sign !== '\0' && /[\w-]/.test(sign) && /[\w-]/.test(rest[at - 1]!) ? [at] : [],
  );
  return free.length ? start + free[place % free.length]! : text.length;
};

/** Where the code begins: behind the sign after the key, however it is written. */
const keyEnd = (text: string): number => {
  const found = /=|＝|%3D|&#61;/i.exec(text);
  return found ? found.index + found[0].length : 0;
};

/** Every mangling by name; each leaves the code complete. */
export const manglings: Readonly<Record<string, Mangling>> = {
  'a sign at the end': (text, _, choice) => text + endings[choice % endings.length]!,
  'a break inside': (text, place, choice) => {
    const start = Math.max(keyEnd(text), 1);
    // Behind the code, a break would join what does not belong to it.
    const code = /^[\w-]+/.exec(text.slice(start))?.[0].length ?? 0;
    if (code < 2) return text;
    const at = start + 1 + (place % (code - 1));
    return text.slice(0, at) + breaks[choice % breaks.length]! + text.slice(at);
  },
  'an invisible sign': (text, place) => {
    const at = outside(text, 1, place);
    return text.slice(0, at) + '\u200B' + text.slice(at);
  },
  'a second number sign': (text) => `#${text}`,
  'an encoded number sign': (text) => text.replace(/^#/, '#%23'),
  'a slash before the key': (text) => text.replace(/^#/, '#/'),
  'an exclamation mark before the key': (text) => text.replace(/^#/, '#!'),
  'an encoded equals sign': (text) => text.replace(/(?<=#[\W]*[a-z]+)=/i, '%3D'),
  'an equals sign of HTML': (text) => text.replace(/(?<=#[\W]*[a-z]+)=/i, '&#61;'),
  'a key in capitals': (text) => text.replace(/(?<=^\W*)[a-z]+(?==)/, (key) => key.toUpperCase()),
  'a key with a capital': (text) =>
    text.replace(/(?<=^\W*)[a-z](?=[a-z]*=)/, (key) => key.toUpperCase()),
  'encoded hyphens': (text) => text.replaceAll('-', '%2D').replaceAll('_', '%5f'),
  'hyphens of HTML': (text) => text.replaceAll('-', '&#45;'),
  'escaped signs of emphasis': (text) => text.replaceAll('_', '\\_'),
  'everything encoded twice': (text) => `#${encodeURIComponent(text.slice(1))}`,
  'full-width signs': (text) => text.replace(/(?<=#[\W]*[a-z]+)=/i, '＝'),
  'parameters before the key': (text) => text.replace(/^#/, '#utm_source=mail&'),
  'words after a space': (text) => `${text} and more words`,
};

const names = Object.keys(manglings);

/** A few manglings, one after the other. */
export const anyMangling = fc
  .array(fc.record({ name: fc.constantFrom(...names), place: fc.nat(), choice: fc.nat() }), {
    minLength: 1,
    maxLength: 5,
  })
  // Words end the code, so that nothing can be put into it any more.
  .map((steps) =>
    steps.toSorted(
      (a, b) => Number(a.name === 'words after a space') - Number(b.name === 'words after a space'),
    ),
  );

/** A fragment after manglings. */
export const mangled = (
  fragment: string,
  steps: readonly { readonly name: string; readonly place: number; readonly choice: number }[],
): string =>
  steps.reduce((text, { name, place, choice }) => manglings[name]!(text, place, choice), fragment);
