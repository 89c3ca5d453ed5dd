import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';

/** An element of a built page, with what tests ask of it. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Text inside, as it stands; what is inside templates left out. */
  readonly text: string;
  readonly parent: Tag | null;
  readonly children: readonly Tag[];
  /** Whether a `<template>` holds it, so that it does nothing until a script takes it out. */
  readonly inert: boolean;
}

/** Every element of a page in document order, inert ones included. */
export function readTags(html: string): Tag[] {
  const all: Tag[] = [];
  const visit = (element: Tree.Element, parent: Tag | null, inert: boolean): Tag => {
    const children: Tag[] = [];
    const tag: Tag = {
      name: element.tagName,
      attributes: new Map(
        element.attrs.map(({ prefix, name, value }) => [
          prefix ? `${prefix}:${name}` : name,
          value,
        ]),
      ),
      text: textOf(element),
      parent,
      children,
      inert,
    };
    all.push(tag);
    const holds = 'content' in element;
    const inside = holds ? (element as Tree.Template).content.childNodes : element.childNodes;
    for (const node of inside)
      if ('tagName' in node) children.push(visit(node, tag, inert || holds));
    return tag;
  };
  for (const node of parse(html).childNodes) if ('tagName' in node) visit(node, null, false);
  return all;
}

function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** A tag as a fault names it: `<a class="opener" href="/search/">`. */
export const describeTag = ({ name, attributes }: Tag): string =>
  `<${[name, ...[...attributes].map(([key, value]) => `${key}="${value}"`)].join(' ')}>`;

/** Ids in an attribute that lists them. */
export const wordsOf = (value: string | undefined): string[] => value?.match(/\S+/g) ?? [];

/** Whether an element, or one that holds it, is such a one. */
export const within = (tag: Tag, holds: (tag: Tag) => boolean): boolean =>
  holds(tag) || (tag.parent !== null && within(tag.parent, holds));
