import type { Element } from 'hast';

const elementsIn = ({ children }: Element): Element[] =>
  children.filter((child): child is Element => child.type === 'element');

/**
 * A table in a region that scrolls by itself when it is wide. The first column names its rows.
 * Alignment becomes a class, since the policy blocks the inline style that Markdown makes of it.
 */
export function frameTable(table: Element, label: string, caption: string | null): Element {
  for (const part of elementsIn(table))
    for (const row of elementsIn(part))
      elementsIn(row).forEach((cell, column) => {
        nameCell(cell, part.tagName === 'thead', column);
      });
  if (caption)
    table.children.unshift({
      type: 'element',
      tagName: 'caption',
      properties: {},
      children: [{ type: 'text', value: caption }],
    });
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['scroll'], role: 'region', tabIndex: 0, ariaLabel: label },
    children: [table],
  };
}

function nameCell(cell: Element, head: boolean, column: number): void {
  const { style, ...properties } = cell.properties;
  const align = /text-align:\s*(\w+)/.exec(typeof style === 'string' ? style : '')?.[1];
  const scope = head ? 'col' : column === 0 ? 'row' : null;
  cell.tagName = scope ? 'th' : 'td';
  cell.properties = {
    ...properties,
    ...(scope && { scope }),
    ...(align && { className: [`align-${align}`] }),
  };
}
