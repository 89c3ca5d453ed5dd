import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { components, inlineHtml } from '../../../model/markdown/vocabulary.ts';
import { attributeOffsets, codeFindings, isCodeAttribute } from './attribute.ts';
import type { Finding } from '../diagnostic.ts';
import { writeInstead } from './markup/html.ts';
import { placeFindings } from './placement.ts';
import type { Pointer } from './prose.ts';
import { didYouMean } from '../../../model/nearest.ts';

/** A component or HTML tag as MDX parses it. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** HTML that would break a promise of the site, and which. */
const forbidden: Readonly<Record<string, string>> = {
  script: 'Scripts are not allowed in content.',
  iframe: 'Frames are not allowed: nothing is loaded from elsewhere.',
  style: 'Styles belong in content/theme.css.',
  object: 'Nothing is embedded from elsewhere.',
  embed: 'Nothing is embedded from elsewhere.',
  form: 'Forms are not allowed in content.',
  h1: 'The page has its h1 from the title already.',
};

/** Checks one tag against the vocabulary, and lists the records it points at. */
export function checkElement(
  node: Element,
  ancestors: readonly (Nodes | Element)[],
  text: string,
): { findings: Finding[]; pointers: Pointer[] } {
  const name = node.name ?? '';
  const offset = node.position?.start.offset ?? 0;
  const rule = Object.hasOwn(components, name) ? components[name] : undefined;
  const places = attributeOffsets(node, text);
  const placeOf = (attribute: string, turn = 0): number =>
    places.get(attribute)?.[turn] ?? places.get(attribute)?.[0] ?? offset;
  if (!rule)
    return {
      findings: [...unlisted(name, node, offset), ...codeFindings(node, offset, placeOf)],
      pointers: [],
    };

  const findings = codeFindings(node, offset, placeOf);
  const pointers: Pointer[] = [];
  const given = new Map<string, string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') {
      if (attribute.type === 'mdxJsxAttribute' && attribute.value === null)
        given.set(attribute.name, '');
      else continue;
    }
    if (attribute.type !== 'mdxJsxAttribute') continue;
    const value = typeof attribute.value === 'string' ? attribute.value : '';
    const place = placeOf(attribute.name, given.has(attribute.name) ? 1 : 0);
    const field = `<${name} ${attribute.name}>`;
    const report = (reason: string, hint: string): void => {
      findings.push({ offset: place, field, reason, hint });
    };
    if (isCodeAttribute(attribute.name)) continue;
    if (!Object.hasOwn(rule.attributes, attribute.name)) {
      const known = Object.keys(rule.attributes);
      report(
        'The attribute is not known here.',
        didYouMean(attribute.name, known) ??
          (known.length ? `Known attributes: ${known.join(', ')}.` : 'It takes no attributes.'),
      );
      continue;
    }
    if (given.has(attribute.name) && given.get(attribute.name))
      report('The attribute is there twice.', 'Keep one of them.');
    given.set(attribute.name, value);
    if (!value.trim() || value !== value.trim()) {
      if (value.trim()) report('Begins or ends with a space.', 'Delete the space.');
      else report('The attribute is empty.', `Write ${attribute.name}="…", or leave it out.`);
      continue;
    }
    const allowed = rule.values?.[attribute.name];
    if (allowed && !allowed.includes(value))
      report(
        `Is “${value}”, but must be one of: ${allowed.join(', ')}.`,
        didYouMean(value, allowed) ?? 'Write one of them, in lower case.',
      );
    const longest = rule.lengths?.[attribute.name];
    if (longest && value.length > longest)
      report(`Must have at most ${longest} characters.`, `It has ${value.length}; shorten it.`);
    const form = rule.forms?.[attribute.name];
    if (form && !form.pattern.test(value)) report(`Cannot be “${value}”.`, form.hint);
    const kind = rule.refers?.[attribute.name];
    if (kind) pointers.push({ kind, target: value, offset: place, field });
  }
  for (const [attribute, need] of Object.entries(rule.attributes))
    if (
      need === 'required' &&
      !node.attributes.some((one) => 'name' in one && one.name === attribute)
    )
      findings.push({
        offset,
        field: `<${name} ${attribute}>`,
        reason: 'The attribute is missing.',
        hint: `Write <${name} ${attribute}="…">.`,
      });
  findings.push(...placeFindings(name, rule, node, ancestors, offset));
  return { findings, pointers };
}

function unlisted(name: string, node: Element, offset: number): Finding[] {
  const field = name ? `<${name}>` : 'fragment';
  const component = /^[A-Z]/.test(name) || name.includes('.');
  const twin = Object.keys(components).find((one) => one.toLowerCase() === name.toLowerCase());
  const holds = node.children.length > 0;
  if (inlineHtml.includes(name) && node.attributes.length === 0) {
    const blank = node.children.every((one) => one.type === 'text' && !one.value.trim());
    if (name === 'br' ? !holds : !blank && node.type === 'mdxJsxTextElement') return [];
    return [
      {
        offset,
        field,
        reason: name === 'br' ? 'Takes no text.' : 'Is inside a sentence and holds words.',
        hint: name === 'br' ? 'Write <br />.' : `Write <${name}>…</${name}> within a line.`,
      },
    ];
  }
  if (component)
    return [
      {
        offset,
        field,
        reason: 'The component is not known here.',
        hint:
          didYouMean(name, Object.keys(components)) ??
          `Known: ${Object.keys(components).join(', ')}.`,
      },
    ];
  return [
    {
      offset,
      field,
      reason: forbidden[name.toLowerCase()] ?? 'HTML is not allowed in content.',
      hint: inlineHtml.includes(name)
        ? 'Write it without attributes.'
        : ((twin && twin !== 'Table' ? `Did you mean “${twin}”?` : writeInstead(name)) ??
          (name
            ? `Use Markdown or a component. If it is meant as text, write \\<${name}>.`
            : 'Delete the tags and keep the text.')),
    },
  ];
}
