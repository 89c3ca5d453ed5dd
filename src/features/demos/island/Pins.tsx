import type { ReactNode } from 'react';
import { noteAnchor } from '../data.model.ts';
import { demoStrings as words } from '@strings';
import type { SceneProps } from './scene.ts';

/** The numbers of the annotations that point at some parts; seen once a reader asks for them. */
export function Pins({
  at,
  demo,
  title,
  look,
  pins,
}: Pick<SceneProps, 'demo' | 'title' | 'look' | 'pins'> & {
  readonly at: readonly string[];
}): ReactNode {
  const numbers = at.flatMap((part) => pins[part] ?? []).toSorted((a, b) => a - b);
  return (
    numbers.length > 0 && (
      <span className="pins">
        {numbers.map((number) => (
          <a
            key={number}
            className="pin"
            data-note={number}
            href={`#${noteAnchor(demo, number)}`}
            aria-label={words.changeOn[look](number, title)}
          >
            {number}
          </a>
        ))}
      </span>
    )
  );
}
