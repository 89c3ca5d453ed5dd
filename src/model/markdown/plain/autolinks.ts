import type { Element, Root, RootContent, Text } from 'hast';

/** What of a text behind an address still belongs to it: a resource, as of `xmpp:a@b.example/desk`. */
const resource = /^\/[A-Za-z0-9@.]+/;

/**
 * Makes links of bare addresses what the Markdown of GitHub says they are, in place, where the
 * parser does not: `mailto:` and `xmpp:` before an address belong to it, and what follows a `<` is
 * none.
 */
export function repairAutolinks(node: Root | RootContent): void {
  if (!('children' in node)) return;
  const { children } = node as Root;
  [...children].forEach((child) => {
    if (!isBare(child)) return repairAutolinks(child);
    const place = children.indexOf(child);
    const before = children[place - 1];
    if (before?.type !== 'text') return;
    const scheme = /(?:^|[^A-Za-z0-9])(mailto:|xmpp:)$/.exec(before.value)?.[1];
    if (scheme && wordsOf(child).includes('@'))
      lengthen(child, scheme, before, children[place + 1]);
    else if (/<$/.test(before.value) && /^(?:https?:|www\.)/.test(wordsOf(child)))
      unlink(child, before, children);
  });
}

/** Makes a link a part of the text around it. */
function unlink(link: Element, before: Text, siblings: RootContent[]): void {
  const at = siblings.indexOf(link);
  const after = siblings[at + 1];
  before.value += wordsOf(link) + (after?.type === 'text' ? after.value : '');
  siblings.splice(at, after?.type === 'text' ? 2 : 1);
}

/** Puts a scheme, and for XMPP what follows the address, into the link. */
function lengthen(
  link: Element,
  scheme: string,
  before: Text,
  after: RootContent | undefined,
): void {
  const text = link.children[0] as Text;
  before.value = before.value.slice(0, -scheme.length);
  text.value = scheme + text.value;
  const rest =
    scheme === 'xmpp:' && after?.type === 'text' ? resource.exec(after.value)?.[0] : undefined;
  if (rest && after?.type === 'text') {
    after.value = after.value.slice(rest.length);
    text.value += rest;
  }
  link.properties['href'] = text.value;
}

const wordsOf = ({ children: [only] }: Element): string =>
  only?.type === 'text' ? only.value : '';

/** Whether a link shows its own address. */
function isBare(node: RootContent): node is Element {
  if (node.type !== 'element' || node.tagName !== 'a' || node.children.length !== 1) return false;
  const words = wordsOf(node);
  return words !== '' && [words, `mailto:${words}`, `http://${words}`].includes(hrefOf(node));
}

const hrefOf = ({ properties }: Element): string => {
  try {
    return decodeURI(String(properties['href'] ?? ''));
  } catch {
    return String(properties['href'] ?? '');
  }
};
