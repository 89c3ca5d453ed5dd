import { didYouMean } from '../../../../model/nearest.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import type { ProseContext } from './rule.ts';
import { addressSign } from './plain-text.ts';

/** What an address looks like. */
const like = new RegExp(`^<?(?:/|#|\\.\\.?/|https?:|mailto:|www\\.|${addressSign})`);

/** Finds what was meant as a link or image and shows as text. */
export function unparsedLinks(
  words: string,
  start: number,
  { definitions }: ProseContext,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (!words.includes('[')) return diagnostics;
  const report = (index: number, reason: string, hint: string): void => {
    diagnostics.push({
      offset: start + index,
      field: words[index] === '!' ? 'image' : 'link',
      reason,
      hint,
      advice: true,
    });
  };
  for (const { 0: all, 1: inside = '', index } of words.matchAll(
    /(?<![\p{L}\p{N}])!?\[[^[\]]{1,200}\]\(([^()\n]{0,400})\)?/gu,
  ))
    if (like.test(inside.trim()) || /\p{L}/u.test(all))
      report(index, ...spoilt(all, inside.trim()));
  for (const { 0: all, 1: inside = '', index } of words.matchAll(
    /!?\[[^[\]]{1,200}\][ \t]+\(([^()\s]{1,400})\)/g,
  ))
    if (like.test(inside))
      report(
        index,
        'A space parts the text of the link from its address, so that it would show as text.',
        all.startsWith('!') ? 'Write ![text](address).' : 'Write [text](address).',
      );
  for (const { 1: inside = '', index } of words.matchAll(
    /\([^()\n]{1,200}\)\[([^[\]\s]{1,400})\]/g,
  ))
    if (like.test(inside))
      report(
        index,
        'The brackets of the link are the wrong way round, so that it would show as text.',
        'Write [text](address).',
      );
  const labels = definitions.map(({ label, identifier }) => label ?? identifier);
  // To compare each word with each label takes long where both are many.
  const guess = (name: string): string | null =>
    labels.length > 50 || name.length > 40 ? null : didYouMean(name, labels);
  const known = new Set(labels.map((label) => label.toLowerCase()));
  for (const { 0: all, 1: text = '', 2: label, index } of words.matchAll(
    /(?<![\p{L}\p{N}\]])!?\[(?!\^)([^[\]]{1,200})\](?:\[(?!\^)([^[\]\n]{0,200})\])?(?![([:])/gu,
  )) {
    const name = label || text;
    // An address written as a link keeps its brackets, and is no reference.
    if (known.has(name.toLowerCase()) || /^\d+$/.test(text + (label ?? ''))) continue;
    const nearest = guess(name);
    const image = all.startsWith('!') && /^\p{L}/u.test(text);
    if (label === undefined && !image && !(nearest && text.length > 2)) continue;
    report(
      index,
      `There is no line “[${name}]: address”, so that this would show as text.`,
      nearest ?? (image ? 'Write ![text](address).' : 'Write [text](address).'),
    );
  }
  return diagnostics;
}

/** Why brackets with an address after them are no link, and what to do. */
function spoilt(all: string, inside: string): [string, string] {
  const read = 'This is not read as a link and would show as text:';
  if (!all.endsWith(')')) return [`${read} its address is not closed.`, 'Write ) after it.'];
  if (/\s["'“”„‘’«]/.test(inside))
    return [
      `${read} the title after the address needs two straight quotes.`,
      'Write [text](address), or [text](address "title").',
    ];
  if (/\s/.test(inside))
    return [
      `${read} its address holds a space.`,
      'Write the address without spaces; in one of another site, %20 stands for a space.',
    ];
  return [`${read} its address is broken.`, 'Write [text](address).'];
}
