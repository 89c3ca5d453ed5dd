import type { Element } from './node.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** Whether an attribute is code or style by its name alone. */
export const isCodeAttribute = (name: string): boolean =>
  /^on/i.test(name) || name.toLowerCase() === 'style';

/** Event handlers, inline styles, spreads and expressions: code, whatever the tag. */
export function codeDiagnostics(
  node: Element,
  offset: number,
  placeOf: (attribute: string) => number,
): Diagnostic[] {
  return node.attributes.flatMap((attribute): Diagnostic[] => {
    if (attribute.type !== 'mdxJsxAttribute')
      return [
        {
          offset,
          field: `<${node.name ?? ''} {…}>`,
          reason: 'Content holds no code: attributes are not spread.',
          hint: 'Write each attribute out.',
        },
      ];
    const place = placeOf(attribute.name);
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

const attributes =
  /[\s"'}]([^\s=/>"'{}]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}))?|>/g;

/** Where each attribute is, by its name; the parser tells only where its tag begins. */
export function attributeOffsets(node: Element, text: string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  const offset = node.position?.start.offset ?? 0;
  if (!node.attributes.length) return places;
  for (const part of text.slice(offset, node.position?.end.offset).matchAll(attributes)) {
    const [all, name] = part;
    // The tag ends here; what follows are its children.
    if (name === undefined || all === '>') break;
    const known = places.get(name);
    if (known) known.push(offset + part.index + 1);
    else places.set(name, [offset + part.index + 1]);
  }
  return places;
}
