import type { Nodes, Paragraph, PhrasingContent } from 'mdast';

const bold = (children: Nodes[]): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'strong', children: children as PhrasingContent[] }],
});

const line = (children: Nodes[]): Paragraph => ({
  type: 'paragraph',
  children: children as PhrasingContent[],
});

/** What an element of HTML becomes in Markdown, from an attribute of it and from what it holds. */
export function copyHtml(
  name: string,
  given: (attribute: string) => string,
  children: Nodes[],
): Nodes[] {
  switch (name) {
    case 'br':
      return [{ type: 'break' }];
    case 'hr':
      return [{ type: 'thematicBreak' }];
    case 'summary':
    case 'dt':
      return [bold(children)];
    case 'dd':
    case 'figcaption':
      return [line(children)];
    case 'del':
      return children.some(({ type }) => type === 'paragraph')
        ? children
        : [{ type: 'delete', children: children as PhrasingContent[] }];
    case 'abbr':
      return given('title')
        ? [...children, { type: 'text', value: ` (${given('title')})` }]
        : children;
    default:
      return children;
  }
}
