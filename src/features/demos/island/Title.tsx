import type { ReactNode } from 'react';
import { Pins } from './Pins.tsx';
import type { SceneProps } from './scene.ts';

/** What a screen is about. */
export function Title(props: SceneProps): ReactNode {
  return (
    <h3 className="title" data-part="heading">
      {props.scene.heading}
      <Pins {...props} at={['heading']} />
    </h3>
  );
}
