import type { Diagnostic } from '../../diagnostic.ts';
import { hiddenCharacter } from '../../files/text.ts';
import { isElement, type ProseNode, startOf } from '../node.ts';

/** Flags of regions are a black flag and invisible characters that name the region. */
const flags = /\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}/gu;
/** Writing without spaces has an invisible character where a line may break. */
const breaks =
  /(?<=[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}])\u200B/gu;

const unseen =
  /[\u200B\u2060-\u2064\uFEFF\u180E\u115F\u1160\u3164\uFFA0\u2800\u{E0000}-\u{E007F}]/u;

/** Control and formatting characters of a text, each once: those that are reported with the file. */
export const controlCharactersIn = (text: string): string =>
  [...new Set(text.match(/[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\uFFFD]/gu))].join('');

/** Finds characters in a node's own words that nobody sees. */
export function invisibleDiagnostics(node: ProseNode, text: string, known: string): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const words of wordsIn(node)) {
    const hidden = hiddenCharacter(words, known);
    if (hidden)
      diagnostics.push({
        offset: startOf(node),
        field: 'character',
        reason: `Contains the invisible character ${hidden}.`,
        hint: 'Delete it.',
      });
    if (!unseen.test(words)) continue;
    const [character] = unseen.exec(words.replace(flags, '').replace(breaks, '')) ?? [];
    if (!character) continue;
    const place = text.slice(startOf(node), node.position?.end.offset).indexOf(character);
    diagnostics.push({
      offset: startOf(node) + Math.max(0, place),
      field: 'character',
      reason: `Contains the invisible character U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}.`,
      hint: 'Delete it; it is invisible, so retype the words around it if need be.',
      advice: true,
    });
  }
  return diagnostics;
}

/** Every text that a node itself holds, its children's left aside. */
function wordsIn(node: ProseNode): string[] {
  const words: string[] = [];
  for (const key in node) {
    const value: unknown = node[key as keyof ProseNode];
    // Addresses have a check of their own.
    if (typeof value === 'string' && key !== 'url' && key !== 'type') words.push(value);
  }
  if (isElement(node))
    for (const { value } of node.attributes) if (typeof value === 'string') words.push(value);
  return words;
}
