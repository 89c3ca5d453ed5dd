import { html, htmlAttributes, type HtmlRule, htmlValues } from '../../../model/markdown/html.ts';
import { components } from '../../../model/markdown/vocabulary.ts';
import { didYouMean } from '../../../model/nearest.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { attributeOffsets, codeDiagnostics, isCodeAttribute } from './attribute.ts';
import type { ProseContext } from './markup/rule.ts';
import { type Element, isElement, type ProseNode, startOf } from './node.ts';
import { unknownElement } from './unknown-element.ts';

/** Checks one element of HTML in plain Markdown against the list of those that are allowed. */
export function htmlDiagnostics(node: Element, { text, ancestors }: ProseContext): Diagnostic[] {
  const name = node.name ?? '';
  const offset = startOf(node);
  const places = new Map(
    [...attributeOffsets(node, text)].map(([key, all]) => [key.toLowerCase(), all]),
  );
  const placeOf = (attribute: string, turn = 0): number => places.get(attribute)?.[turn] ?? offset;
  const code = codeDiagnostics(node, offset, placeOf);
  if (!Object.hasOwn(html, name)) return [...unknownHtml(node, offset), ...code];
  return [
    ...code,
    ...attributeDiagnostics(node, placeOf),
    ...placeDiagnostics(node, html[name]!, ancestors.at(-1)),
  ];
}

/** What is wrong with an element that plain Markdown may not hold. */
function unknownHtml(node: Element, offset: number): Diagnostic[] {
  const component = Object.keys(components).find((name) => name.toLowerCase() === node.name);
  return component
    ? [
        {
          offset,
          field: `<${component}>`,
          reason: 'Components are read in .mdx files only.',
          hint: `Give this file the ending .mdx, or write it without <${component}>.`,
        },
      ]
    : unknownElement(node.name ?? '', node, offset).map((found) => ({
        ...found,
        reason: found.reason.replace('HTML is not allowed', 'This HTML is not allowed'),
        hint: found.hint.replace('Markdown or a component', 'Markdown'),
      }));
}

function attributeDiagnostics(
  { name, attributes }: Element,
  placeOf: (attribute: string, turn: number) => number,
): Diagnostic[] {
  const allowed = htmlAttributes(name!);
  const seen = new Set<string>();
  return attributes.flatMap((one): Diagnostic[] => {
    if (one.type !== 'mdxJsxAttribute' || isCodeAttribute(one.name)) return [];
    const value = typeof one.value === 'string' ? one.value : '';
    const isRepeated = seen.has(one.name);
    seen.add(one.name);
    const report = (reason: string, hint: string): Diagnostic[] => [
      {
        offset: placeOf(one.name, isRepeated ? 1 : 0),
        field: `<${name} ${one.name}>`,
        reason,
        hint,
      },
    ];
    if (!allowed.includes(one.name))
      return report(
        `<${name}> takes no attribute “${one.name}” here.`,
        (one.name.length > 3 ? didYouMean(one.name, allowed) : null) ??
          `Delete it. Allowed: ${allowed.join(', ')}.`,
      );
    if (isRepeated) return report('The attribute is there twice.', 'Keep one of them.');
    const { pattern, hint } = htmlValues[one.name]!;
    return pattern.test(value) ? [] : report(`Cannot be “${value.slice(0, 40)}”.`, hint);
  });
}

/** What is wrong with where an element is and what is in it. */
function placeDiagnostics(node: Element, rule: HtmlRule, parent?: ProseNode): Diagnostic[] {
  const { place, parent: home, children: only, first, line, void: isVoid } = rule;
  const isInLine = node.type === 'mdxJsxTextElement';
  const diagnostics: Diagnostic[] = [];
  const report = (reason: string, hint: string): void => {
    diagnostics.push({ offset: startOf(node), field: `<${node.name}>`, reason, hint });
  };
  const children = node.children as ProseNode[];
  const nameOf = (child: ProseNode | undefined) => (child && isElement(child) ? child.name : null);
  if (home && nameOf(parent) !== home)
    report(`Is outside <${home}>.`, `Put it directly inside <${home}>.`);
  else if (place === 'block' && isInLine)
    report('Is inside a sentence, but belongs on lines of its own.', 'Put empty lines around it.');
  else if (place === 'inline' && !isInLine)
    report('Holds more than words in a line.', `Write <${node.name}>…</${node.name}> in a line.`);
  if (!isVoid && !children.length)
    report('There is nothing between its tags.', 'Write something, or delete them.');
  else if (first && nameOf(children[0]) !== first)
    report(`Does not begin with <${first}>.`, `Write <${first}>…</${first}> first.`);
  if (only && children.some((child) => !only.includes(nameOf(child) ?? '')))
    report(
      `May hold only ${only.map((name) => `<${name}>`).join(' and ')}.`,
      'Move everything else out.',
    );
  if (line && children.some((child) => child.type === 'heading'))
    report('Holds a heading.', 'Write its words alone.');
  return diagnostics;
}
