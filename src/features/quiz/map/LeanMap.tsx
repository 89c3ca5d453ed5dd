import { createElement, type ReactNode } from 'react';
import { mapBox, offsetOf, type Shape } from './drawing.model.ts';

interface Props {
  readonly shapes: readonly Shape[];
  /** What the map shows, for those who cannot see it. */
  readonly label: string;
}

/** The map in the colours of the page. */
export function LeanMap({ shapes, label }: Props): ReactNode {
  const { x, y, width, height } = mapBox;
  return (
    <svg
      className="lean-map"
      viewBox={`${x} ${y} ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {shapes.map(({ tag, look, attributes, mark, placed, text }, place) => {
        const { x: right, y: down, scale } = placed ? offsetOf(placed) : { x: 0, y: 0, scale: 1 };
        return createElement(
          tag,
          {
            key: place,
            ...attributes,
            className: mark ? `${look} at-${mark}` : look,
            ...(placed && { transform: `translate(${right} ${down}) scale(${scale})` }),
          },
          text,
        );
      })}
    </svg>
  );
}
