import { components } from '../../../model/markdown/vocabulary.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { FoundReference } from '../reference.ts';
import { attributeOffsets, codeDiagnostics } from './attribute.ts';
import { attributeDiagnostics, missingAttributes } from './component-attribute.ts';
import { type Element, type ProseNode, startOf } from './node.ts';
import { placementDiagnostics } from './placement.ts';
import { unknownElement } from './unknown-element.ts';

/** Checks one tag against the vocabulary, and lists the records that it refers to. */
export function checkElement(
  node: Element,
  ancestors: readonly ProseNode[],
  text: string,
): { diagnostics: Diagnostic[]; references: FoundReference[] } {
  const name = node.name ?? '';
  const offset = startOf(node);
  const places = attributeOffsets(node, text);
  const placeOf = (attribute: string, turn = 0): number =>
    places.get(attribute)?.[turn] ?? places.get(attribute)?.[0] ?? offset;
  const code = codeDiagnostics(node, offset, placeOf);
  const rule = Object.hasOwn(components, name) ? components[name] : undefined;
  if (!rule)
    return { diagnostics: [...unknownElement(name, node, offset), ...code], references: [] };
  const { diagnostics, references } = attributeDiagnostics(node, rule, placeOf);
  return {
    diagnostics: [
      ...code,
      ...diagnostics,
      ...missingAttributes(node, rule, offset),
      ...placementDiagnostics(name, rule, node, ancestors, offset),
    ],
    references,
  };
}
