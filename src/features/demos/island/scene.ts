import type { DemoData, Scene } from '../data.model.ts';
import type { Look } from '../look.model.ts';
import type { ReaderAction, Run } from '../run.model.ts';

/** Properties of every scene. */
export interface SceneProps<S extends Scene = Scene> {
  /** Id of the demo. */
  readonly demo: string;
  /** What the demo is called. */
  readonly title: string;
  readonly scene: S;
  readonly look: Look;
  readonly run: Run;
  readonly act: (action: ReaderAction) => void;
  readonly pins: DemoData['pins'];
}

/** Id of an element on one side, which no other side or text has. */
export const idOn = ({ demo, look }: SceneProps, name: string): string =>
  `_${demo}-${look}-${name}`;

/** A class that each side styles in its own way: away, or there with its room kept. */
export const off = (hidden: boolean): string => (hidden ? ' off' : '');
