import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Diagnostic } from '../diagnostic.ts';
import { syntaxDiagnostic } from './json-syntax.ts';
import type { RecordText } from './record.ts';

/** Reads JSON into plain data with the place of each value and key. */
export function readJson(text: string): RecordText {
  const errors: ParseError[] = [];
  try {
    const tree = parseTree(text, errors, { disallowComments: true });
    // What follows an error cannot be told from it.
    const [error] = errors;
    if (error || !tree) return unread(syntaxDiagnostic(text, error));
    const { diagnostics, ...found } = walk(tree, text);
    const data: unknown = diagnostics.length ? null : JSON.parse(text);
    return { data, readable: !diagnostics.length, diagnostics, advice: [], ...found };
  } catch {
    const nested = {
      reason: 'Cannot be read as JSON.',
      hint: 'Take out brackets: it may be nested too deep.',
    };
    return unread({ offset: 0, field: 'json', ...nested });
  }
}

const unread = (diagnostic: Diagnostic): RecordText => ({
  data: null,
  readable: false,
  diagnostics: [diagnostic],
  places: new Map(),
  keyPlaces: new Map(),
  written: new Map(),
  advice: [],
});

/** Goes through all values once: notes where they are, and finds keys that are there twice. */
function walk(tree: Node, text: string) {
  const places = new Map<string, number>();
  const keyPlaces = new Map<string, number>();
  const written = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const visit = (node: Node, path: readonly (string | number)[]): void => {
    places.set(JSON.stringify(path), node.offset);
    if (!node.children && node.type !== 'string')
      written.set(JSON.stringify(path), text.slice(node.offset, node.offset + node.length));
    if (node.type === 'array')
      node.children?.forEach((item, place) => visit(item, [...path, place]));
    if (node.type !== 'object') return;
    const seen = new Set<string>();
    for (const { children: [key, value] = [] } of node.children ?? []) {
      if (!key || !value) continue;
      const name = String(key.value);
      if (seen.has(name))
        diagnostics.push({
          offset: key.offset,
          field: name || 'key',
          reason: 'The key is there twice.',
          hint: 'Keep one of them.',
        });
      seen.add(name);
      keyPlaces.set(JSON.stringify([...path, name]), key.offset);
      visit(value, [...path, name]);
    }
  };
  visit(tree, []);
  return { places, keyPlaces, written, diagnostics };
}
