import type { Element, ElementContent, Root, Text } from 'hast';
import { calloutOf, type CalloutName } from './callout-names.ts';

/** What each callout is called, in the language of the site. */
export type CalloutWords = Readonly<Record<CalloutName, string>>;

const grave: ReadonlySet<CalloutName> = new Set(['warning', 'caution', 'danger']);

/** `[!NOTE]` at the beginning of a quotation, and words of its own behind it. */
const alert = /^\[!([A-Za-z]{3,12})\][+-]?[ \t]*([^\n]*)(?:\n|$)/;

/** Makes callouts, as the site shows them, of the quotations and containers that are meant as such. */
export function makeCallouts(node: Root | Element, words: CalloutWords): void {
  (node.children as ElementContent[]).forEach((child, at) => {
    if (child.type !== 'element') return;
    makeCallouts(child, words);
    const made = child.tagName === 'blockquote' ? fromAlert(child, words) : fromBox(child, words);
    if (made) node.children[at] = made;
  });
}

function fromBox(box: Element, words: CalloutWords): Element | null {
  const { dataContainer, title } = box.properties;
  if (dataContainer === undefined) return null;
  delete box.properties['dataContainer'];
  const name = calloutOf(String(dataContainer));
  return name && callout(name, String(title ?? ''), box.children, words);
}

function fromAlert(quotation: Element, words: CalloutWords): Element | null {
  const at = quotation.children.findIndex(({ type }) => type === 'element');
  const first = quotation.children[at];
  const opening = first?.type === 'element' && first.tagName === 'p' ? first.children[0] : null;
  if (opening?.type !== 'text') return null;
  const [written, given = '', title = ''] = alert.exec(opening.value) ?? [];
  const name = calloutOf(given);
  if (!written || !name) return null;
  opening.value = opening.value.slice(written.length);
  const paragraph = first as Element;
  if (!opening.value) {
    paragraph.children.shift();
    if (paragraph.children[0]?.type === 'element' && paragraph.children[0].tagName === 'br')
      paragraph.children.shift();
  }
  const rest = quotation.children.filter(
    (child) => child !== paragraph || paragraph.children.length > 0,
  );
  return callout(name, title, rest, words);
}

function callout(
  name: CalloutName,
  title: string,
  children: ElementContent[],
  words: CalloutWords,
): Element {
  const label = title.trim() || words[name];
  const text: Text = { type: 'text', value: label };
  return {
    type: 'element',
    tagName: 'div',
    properties: {
      className: ['callout', grave.has(name) ? 'caution' : 'note'],
      role: 'note',
      ariaLabel: label,
    },
    children: [
      { type: 'element', tagName: 'p', properties: { className: ['tag'] }, children: [text] },
      ...children,
    ],
  };
}
