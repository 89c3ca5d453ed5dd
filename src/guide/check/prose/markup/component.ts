import { anchorOf } from '../../../../model/markdown/anchor.ts';
import { tabsIn, tabTitle } from '../../../../model/markdown/tab.ts';
import { components } from '../../../../model/markdown/vocabulary.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { checkElement } from '../element.ts';
import { type Element, startOf } from '../node.ts';
import type { ProseContext } from './rule.ts';

/** A component or tag is one of the vocabulary, and is used as that says. */
export const elementRule = (node: Element, context: ProseContext): readonly Diagnostic[] => {
  const { diagnostics, references } = checkElement(node, context.ancestors, context.text);
  context.references.push(...references);
  return diagnostics;
};

/** Some components are on a page once only. */
export const onceRule = (node: Element, { components: earlier }: ProseContext): Diagnostic[] => {
  const name = node.name ?? '';
  const isRepeated = earlier.has(name);
  earlier.add(name);
  return isRepeated && Object.hasOwn(components, name) && components[name]?.once
    ? [
        {
          offset: startOf(node),
          field: `<${name}>`,
          reason: 'Is on this page already; one is enough.',
          hint: 'Join the two.',
        },
      ]
    : [];
};

/** Tabs next to each other have titles of their own. Notes the anchors that they make. */
export const tabsRule = (node: Element, context: ProseContext): Diagnostic[] => {
  const diagnostics: Diagnostic[] = [];
  const titles = new Set<string>();
  for (const tab of tabsIn(node)) {
    const title = tabTitle(tab);
    if (title && titles.has(title.toLowerCase()))
      diagnostics.push({
        offset: startOf(tab),
        field: '<Tab title>',
        reason: `Another tab here is called “${title}” already.`,
        hint: 'Give each tab a title of its own.',
      });
    titles.add(title.toLowerCase());
    const anchor = anchorOf(context.slugger, title);
    context.anchors.push(anchor);
    context.taken.add(anchor);
  }
  return diagnostics;
};
