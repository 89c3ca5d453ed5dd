import { anchorOf } from '../../../../model/markdown/anchor.ts';
import { tabsIn, tabTitle } from '../../../../model/markdown/tab.ts';
import { components } from '../../../../model/markdown/vocabulary.ts';
import { checkElement, type Element } from '../element.ts';
import type { Finding } from '../../diagnostic.ts';
import { type Body, startOf } from './rule.ts';

/** Checks a component or tag, and notes the anchors that it makes. */
export const componentRule = (node: Element, body: Body): Finding[] => {
  const { findings, pointers } = checkElement(node, body.ancestors, body.text);
  body.pointers.push(...pointers);
  const name = node.name ?? '';
  if (Object.hasOwn(components, name) && components[name]?.once && body.seen.has(name))
    findings.push({
      offset: startOf(node),
      field: `<${name}>`,
      reason: 'Is on this page already; one is enough.',
      hint: 'Join the two.',
    });
  body.seen.add(name);
  const titles = new Set<string>();
  for (const tab of tabsIn(node)) {
    const title = tabTitle(tab);
    if (title && titles.has(title.toLowerCase()))
      findings.push({
        offset: startOf(tab),
        field: '<Tab title>',
        reason: `Another tab here is called “${title}” already.`,
        hint: 'Give each tab a title of its own.',
      });
    titles.add(title.toLowerCase());
    const anchor = anchorOf(body.slugger, title);
    body.anchors.push(anchor);
    body.taken.add(anchor);
  }
  return findings;
};
