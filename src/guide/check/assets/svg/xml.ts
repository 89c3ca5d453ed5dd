import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Diagnostic } from '../../diagnostic.ts';
import { xmlReason } from './xml-reason.ts';

/** An attribute with its namespace resolved and its entities decoded. */
export interface XmlAttribute {
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly value: string;
  readonly offset: number;
}

/** The start of an element, with its namespace resolved. */
export interface XmlElement {
  /** Name as it is written. */
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: readonly XmlAttribute[];
  readonly offset: number;
  /** Where its first tag ends. */
  readonly end: number;
  /** How many elements are around it. */
  readonly depth: number;
}

/** Elements nested deeper than this make readers of XML slow, or end them. */
const deepest = 100;

const entity = 'Write & as &amp; and < as &lt;.';
const again = 'Export it again as plain SVG, or delete what is here.';

/**
 * Reads XML strictly and hands over each element in order. What is not well-formed ends the reading
 * and is named at its place; so is what could change how the rest is read.
 */
export function readXml(text: string, visit: (element: XmlElement) => void): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const starts: number[] = [];
  let begun = false;
  const parser = new SaxesParser({ xmlns: true });
  const report = (offset: number, field: string, reason: string, hint: string): void => {
    diagnostics.push({
      offset: Math.max(0, Math.min(offset, text.length)),
      field: field.slice(0, 40),
      reason,
      hint,
    });
  };
  const back = (wanted: string): number =>
    text.lastIndexOf(wanted, Math.max(0, parser.position - 1));

  /** Where a value begins that goes on over the end of its line, as one without its last quote does. */
  const openQuote = (): number | null => {
    const from = back('="');
    const value = text.slice(from + 2, parser.position - 1);
    return from >= 0 && value.includes('\n') && !value.includes('"') ? from + 1 : null;
  };

  parser.on('error', ({ message }) => {
    let reason = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    // A & without its ; swallows what follows, up to the end.
    const loose = text.search(/&(?!#?\w+;)/);
    if (loose >= 0 && reason.startsWith('unclosed tag')) reason = 'malformed character entity';
    const offset = reason.startsWith('unclosed tag')
      ? (starts.at(-1) ?? 0)
      : reason.startsWith('malformed character') && loose >= 0
        ? loose
        : /entity/.test(reason)
          ? back('&')
          : /close tag|attribute|namespace/.test(reason)
            ? back('<')
            : begun
              ? (openQuote() ?? parser.position - 1)
              : text.search(/\S|$/);
    report(
      offset,
      'xml',
      reason.startsWith('document must contain')
        ? 'There is no drawing in this file.'
        : xmlReason(reason),
      reason.includes('"xlink"')
        ? 'Write href instead of xlink:href.'
        : /entity|disallowed character/.test(reason)
          ? entity
          : again,
    );
    throw new StopReading();
  });
  parser.on('xmldecl', ({ encoding, version }) => {
    if ((encoding && !/^utf-8$/i.test(encoding)) || (version && version !== '1.0'))
      report(
        0,
        '<?xml',
        'The file says that it is not XML 1.0 in UTF-8.',
        'Delete the first line.',
      );
  });
  parser.on('doctype', () => {
    report(
      back('<!DOCTYPE'),
      '<!DOCTYPE',
      'The file must not declare anything.',
      'Delete the part from <!DOCTYPE to its >.',
    );
  });
  parser.on('processinginstruction', ({ target }) => {
    report(
      back('<?'),
      `<?${target}`,
      'An instruction to programs can load or run something.',
      'Delete it.',
    );
  });
  parser.on('opentag', ({ name, local, uri, attributes, isSelfClosing }) => {
    begun = true;
    const offset = back('<');
    const places = placesIn(text, offset + 1 + name.length, parser.position);
    visit({
      name,
      local,
      uri,
      offset,
      end: parser.position,
      depth: starts.length,
      attributes: Object.values(attributes as SaxesTagNS['attributes']).map((attribute) => ({
        name: attribute.name,
        local: attribute.local,
        uri: attribute.uri,
        value: attribute.value,
        offset: places.get(attribute.name) ?? offset,
      })),
    });
    if (isSelfClosing) return;
    starts.push(offset);
    if (starts.length <= deepest) return;
    report(offset, `<${name}`, `Elements are nested more than ${deepest} deep.`, again);
    throw new StopReading();
  });
  parser.on('closetag', ({ isSelfClosing }) => {
    if (!isSelfClosing) starts.pop();
  });
  try {
    parser.write(text).close();
  } catch (error) {
    // The parser throws an error of its own where a text ends within <? … ?>.
    if (error instanceof RangeError) report(back('<'), 'xml', xmlReason('unexpected end'), again);
    else if (!(error instanceof StopReading)) throw error;
  }
  return diagnostics;
}

/** Ends the reading; what it stopped at is reported by then. */
class StopReading extends Error {}

/** Where each attribute of a well-formed tag begins. */
function placesIn(text: string, from: number, end: number): Map<string, number> {
  const found = text.slice(from, end).matchAll(/([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/g);
  return new Map(Array.from(found, ({ 1: name = '', index }) => [name, from + index]));
}
