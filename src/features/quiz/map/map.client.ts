import { mapBox, offsetOf, type Shape } from './drawing.model.ts';

const drawn = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (Node | string)[]
): SVGElement => {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
};

/** The map in the colours of the page, for pages without React. */
export function drawnMap(shapes: readonly Shape[], label: string): SVGElement {
  const { x, y, width, height } = mapBox;
  return drawn(
    'svg',
    {
      class: 'lean-map',
      viewBox: `${x} ${y} ${width} ${height}`,
      role: 'img',
      'aria-label': label,
    },
    ...shapes.map(({ tag, look, attributes, mark, placed, text }) => {
      const offset = placed && offsetOf(placed);
      return drawn(
        tag,
        {
          ...attributes,
          class: mark ? `${look} at-${mark}` : look,
          ...(offset && {
            transform: `translate(${offset.x} ${offset.y}) scale(${offset.scale})`,
          }),
        },
        text ?? '',
      );
    }),
  );
}
