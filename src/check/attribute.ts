import type { Element } from './element.ts';
import type { Finding } from './fault.ts';

/** Whether an attribute is code or style by its name alone. */
export const isCodeAttribute = (name: string): boolean =>
  /^on/i.test(name) || name.toLowerCase() === 'style';

/** Event handlers, inline styles, spreads and expressions: code, whatever the tag. */
export function codeFindings(node: Element, offset: number, text: string): Finding[] {
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
export function attributeOffset(node: Element, name: string, offset: number, text: string): number {
  const end = node.position?.end.offset ?? text.length;
  const parts = text
    .slice(offset, end)
    .matchAll(/[\s"'}]([^\s=/>"'{}]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}))?/g);
  for (const part of parts) if (part[1] === name) return offset + part.index + 1;
  return offset;
}
