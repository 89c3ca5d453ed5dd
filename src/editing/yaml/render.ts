import { Document, isScalar, Scalar, visit } from 'yaml';
import { inline, type Plain } from './scalar.ts';
import { isGroup } from './alike.ts';

/** Writes data as YAML over several lines, as formatters leave it. */
export function render(data: unknown): string {
  const document = new Document(data);
  visit(document, {
    Scalar(key, node) {
      if (typeof node.value !== 'string') return;
      if (node.value.includes('\n') && key !== 'key') {
        node.type = Scalar.BLOCK_LITERAL;
        return;
      }
      const written = inline(node.value, { inFlow: false });
      if (written === node.value) node.type = Scalar.PLAIN;
      else node.type = written.startsWith('"') ? Scalar.QUOTE_DOUBLE : Scalar.QUOTE_SINGLE;
    },
  });
  if (isScalar(document.contents) && document.contents.value === null) return 'null\n';
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Writes data on one line. */
export function renderInline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(renderInline).join(', ')}]`;
  if (!isGroup(value)) return inline(value as Plain, { inFlow: true });
  const pairs = Object.entries(value).map(([key, item]) => renderPair(key, renderInline(item)));
  return pairs.length ? `{ ${pairs.join(', ')} }` : '{}';
}

/** Writes a key and what belongs to it, which is written already. */
export const renderPair = (key: string, value: string): string =>
  `${inline(key, { inFlow: true })}: ${value}`;

/** Moves all lines of a text but the first to the right. */
export const indented = (text: string, by: number): string =>
  text.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(by)}`);
