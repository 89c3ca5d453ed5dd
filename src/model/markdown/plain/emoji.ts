import type { Element, Root } from 'hast';
import { nameToEmoji } from 'gemoji';

/** The code of an emoji as code hosts know it, such as `:tada:`. */
const emojiCode = /:([a-z0-9_+-]{1,40}):/g;

/** Whether a code names an emoji. */
export const isEmoji = (name: string): boolean => Object.hasOwn(nameToEmoji, name);

/** Elements whose text is shown as it was typed. */
const verbatim: ReadonlySet<string> = new Set(['code', 'pre', 'kbd', 'samp', 'tt', 'var']);

/** Puts emoji in the place of their codes, in place; a code that names none stays. */
export function showEmoji(node: Root | Element): void {
  for (const child of node.children) {
    if (child.type === 'text')
      child.value = child.value.replace(emojiCode, (code, name: string) =>
        isEmoji(name) ? nameToEmoji[name]! : code,
      );
    else if (child.type === 'element' && !verbatim.has(child.tagName)) showEmoji(child);
  }
}
