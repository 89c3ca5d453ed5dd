import { load } from 'js-yaml';
import { type Document, isAlias, isMap, isScalar, parseDocument, visit } from 'yaml';
import type { Finding } from './fault.ts';

/** Fields of a record, read from YAML or JSON, that still know where they stand. */
export interface RecordText {
  /** Plain data; null where the text could not be read. */
  readonly data: unknown;
  /** Offset of the value at a path of keys, or of the last part of the path that exists. */
  readonly locate: (path: readonly PropertyKey[]) => number;
  /** Offset of a key inside the map at a path. */
  readonly locateKey: (path: readonly PropertyKey[], key: string) => number;
  readonly findings: readonly Finding[];
  /** Whether there are values; not so where anything of the text cannot be read. */
  readonly readable: boolean;
}

/**
 * Reads YAML (JSON is YAML too) into plain data: no tags, anchors or aliases.
 * `shift` is added to every offset, for fields that stand inside a larger file.
 */
export function readRecord(text: string, shift = 0): RecordText {
  const document = parseDocument(text, { prettyErrors: false });
  const findings = [...syntaxFindings(document, text), ...referenceFindings(document)].map(
    (finding) => ({ ...finding, offset: finding.offset + shift }),
  );
  const locate = (path: readonly PropertyKey[]): number => shift + offsetOf(document, path);
  const values = findings.length ? null : valuesOf(text);
  return {
    data: values?.data ?? null,
    readable: values !== null,
    findings,
    locate,
    locateKey: (path, key) => {
      const map = nodeAt(document, path);
      const pair = isMap(map)
        ? map.items.find((one) => isScalar(one.key) && one.key.value === key)
        : undefined;
      return isScalar(pair?.key) && pair.key.range ? shift + pair.key.range[0] : locate(path);
    },
  };
}

/** The values of a record's fields, as check and build take them. Throws where they are no YAML. */
export const yamlValues = (text: string): Record<string, unknown> =>
  (load(text) ?? {}) as Record<string, unknown>;

/** The values as the build reads them, with its parser; the other one only knows their places. */
function valuesOf(text: string): { data: unknown } | null {
  try {
    return { data: load(text) ?? null };
  } catch {
    return null;
  }
}

const syntaxFindings = (document: Document, text: string): Finding[] =>
  document.errors.map(({ code, pos, message }) =>
    code === 'DUPLICATE_KEY'
      ? {
          offset: pos[0],
          field: /^["']?([^"':\s]+)/.exec(text.slice(pos[0]))?.[1] ?? 'key',
          reason: 'The key is there twice.',
          hint: 'Keep one of them.',
        }
      : {
          offset: pos[0],
          field: 'yaml',
          reason: `Cannot be read as YAML: ${message}.`,
          hint: 'Put quotes around a text that holds “: ” or “ #”, or begins with a special character.',
        },
  );

/** Aliases can make a small file grow without end, tags can build more than plain data. */
function referenceFindings(document: Document): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Node(_, node) {
      const anchor = 'anchor' in node && node.anchor;
      const tag = node.tag && !node.tag.startsWith('tag:yaml.org,2002:');
      if (isAlias(node) || anchor || tag)
        findings.push({
          offset: node.range?.[0] ?? 0,
          field: 'yaml',
          reason: 'Anchors, aliases and tags are not read here.',
          hint: 'Write the value out.',
        });
    },
  });
  return findings;
}

const nodeAt = (document: Document, path: readonly PropertyKey[]): unknown =>
  path.length ? document.getIn(path, true) : document.contents;

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = nodeAt(document, path.slice(0, length));
    if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range))
      return Number(node.range[0]);
  }
  return 0;
}
