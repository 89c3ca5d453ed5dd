import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { type ComponentRule, components, inlineHtml } from '../markdown/vocabulary.ts';
import type { Finding } from './fault.ts';
import type { Pointer } from './prose.ts';
import { didYouMean } from '../domain/nearest.ts';

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
  if (!rule)
    return {
      findings: [...unlisted(name, node, offset), ...codeFindings(node, offset, text)],
      pointers: [],
    };

  const findings = codeFindings(node, offset, text);
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
    const place = attributeOffset(node, attribute.name, offset, text);
    const field = `<${name} ${attribute.name}>`;
    const report = (reason: string, hint: string | null = null): void => {
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
      report(value.trim() ? 'Begins or ends with a space.' : 'The attribute is empty.');
      continue;
    }
    const allowed = rule.values?.[attribute.name];
    if (allowed && !allowed.includes(value))
      report(
        `Is “${value}”, but must be one of: ${allowed.join(', ')}.`,
        didYouMean(value, allowed),
      );
    const longest = rule.lengths?.[attribute.name];
    if (longest && value.length > longest) report(`Must have at most ${longest} characters.`);
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
  if (inlineHtml.includes(name) && node.attributes.length === 0) return [];
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
        : 'Use Markdown or a component.',
    },
  ];
}

const isCodeAttribute = (name: string): boolean =>
  /^on/i.test(name) || name.toLowerCase() === 'style';

/** Event handlers, inline styles, spreads and expressions: code, whatever the tag. */
function codeFindings(node: Element, offset: number, text: string): Finding[] {
  return node.attributes.flatMap((attribute): Finding[] => {
    if (attribute.type !== 'mdxJsxAttribute')
      return [
        {
          offset,
          field: `<${node.name ?? ''} {…}>`,
          reason: 'Content holds no code: attributes are not spread.',
          hint: 'Write each attribute out.',
        },
      ];
    const place = attributeOffset(node, attribute.name, offset, text);
    const field = `<${node.name ?? ''} ${attribute.name}>`;
    if (/^on/i.test(attribute.name))
      return [
        {
          offset: place,
          field,
          reason: 'Event attributes are not allowed in content.',
          hint: 'Delete it.',
        },
      ];
    if (attribute.name.toLowerCase() === 'style')
      return [
        {
          offset: place,
          field,
          reason: 'Inline styles are not allowed; the site’s policy blocks them.',
          hint: 'Use content/theme.css.',
        },
      ];
    if (attribute.value && typeof attribute.value === 'object')
      return [
        {
          offset: place,
          field,
          reason: 'Content holds no code: the value is an expression.',
          hint: `Write ${attribute.name}="…".`,
        },
      ];
    return [];
  });
}

/** Where an attribute stands; the parser tells only where its tag begins. */
function attributeOffset(node: Element, name: string, offset: number, text: string): number {
  const end = node.position?.end.offset ?? text.length;
  const escaped = name.replace(/[^\w-]/g, '\\$&');
  const match = new RegExp(`\\s${escaped}(?=[\\s=/>])`).exec(text.slice(offset, end));
  return match ? offset + match.index + 1 : offset;
}

const interactive = new Set(['link', 'heading']);

function placeFindings(
  name: string,
  rule: ComponentRule,
  node: Element,
  ancestors: readonly (Nodes | Element)[],
  offset: number,
): Finding[] {
  const field = `<${name}>`;
  const findings: Finding[] = [];
  const report = (reason: string, hint: string | null = null): void => {
    findings.push({ offset, field, reason, hint });
  };
  const within = (type: string): boolean => ancestors.some((one) => one.type === type);
  const parent = ancestors.at(-1);
  const parentName = parent && 'name' in parent ? parent.name : undefined;
  if (rule.place === 'inline') {
    if (node.type === 'mdxJsxFlowElement')
      report('Stands on a line of its own, but belongs inside a sentence.', 'Join it to its text.');
    for (const type of interactive) if (within(type)) report(`Cannot stand inside a ${type}.`);
    if (ancestors.some((one) => 'name' in one && one.name === 'Term'))
      report('Cannot stand inside a term.');
  } else if (node.type === 'mdxJsxTextElement') {
    report(
      'Stands inside a sentence, but belongs on lines of its own.',
      'Put an empty line before and after it.',
    );
  } else if (
    rule.parent ? parentName !== rule.parent : parent?.type !== 'root' && parentName !== 'Column'
  ) {
    report(
      rule.parent
        ? `Stands outside <${rule.parent}>.`
        : 'Cannot stand inside a list, quotation or other component.',
      rule.parent ? `Put it directly inside <${rule.parent}>.` : 'Move it out.',
    );
  }
  if (rule.body === 'required' && !node.children.length)
    report('Nothing stands between its tags.', `Write <${name} …>text</${name}>.`);
  if (rule.body === 'none' && node.children.length)
    report('Takes no text.', `Write <${name} … />.`);
  if (rule.children)
    for (const child of node.children)
      if (!('name' in child && child.name && rule.children.includes(child.name)))
        report(`May hold only ${rule.children.map((one) => `<${one}>`).join(', ')}.`);
  return findings;
}
