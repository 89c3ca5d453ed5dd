import { type ReactNode, useCallback, useRef } from 'react';
import type { DemoData, Measured, SceneKind } from '../data.model.ts';
import type { Look } from '../look.model.ts';
import type { Conditions } from '../conditions.model.ts';
import type { ReaderAction } from '../run.model.ts';
import { demoStrings as words } from '@strings';
import { Checkout } from './Checkout.tsx';
import { Log } from './Log.tsx';
import { useMeasures } from './measure.ts';
import { Message } from './Message.tsx';
import { PageScene } from './PageScene.tsx';
import { useRun } from './run.ts';
import type { SceneProps } from './scene.ts';
import { Search } from './Search.tsx';
import { Upload } from './Upload.tsx';

const scenes: Readonly<Record<SceneKind, (props: SceneProps<never>) => ReactNode>> = {
  page: PageScene,
  upload: Upload,
  search: Search,
  checkout: Checkout,
  message: Message,
};

interface Props {
  readonly demo: DemoData;
  readonly look: Look;
  readonly conditions: Conditions;
  readonly onTried: (look: Look, measured: Measured) => void;
}

/** One side: the screen above the line, and what its service saw below. */
export function Side({ demo, look, conditions, onTried }: Props): ReactNode {
  const { id, title, brand, place, scene, pins } = demo;
  const screen = useRef<HTMLDivElement>(null);
  const [run, act] = useRun(scene, look, conditions);
  const tell = useCallback((measured: Measured) => onTried(look, measured), [onTried, look]);
  const measure = useMeasures(run, screen, tell);
  const perform = (action: ReaderAction): void => {
    measure(action);
    act(action);
  };
  const Shown = scenes[scene.kind] as (props: SceneProps) => ReactNode;
  return (
    <div className={`side ${look}`} role="group" aria-label={words.sides[look](title)}>
      <p className="tag" aria-hidden="true">
        {words.choices[look]}
      </p>
      <div className={`screen ${scene.kind}`} ref={screen}>
        {brand && (
          <p className="shop">
            <b>{brand}</b> {place && <span>{place}</span>}
          </p>
        )}
        <Shown
          demo={id}
          title={title}
          scene={scene}
          look={look}
          run={run}
          act={perform}
          pins={pins}
        />
      </div>
      <Log scene={scene} service={run.service} look={look} name={words.service[look](title)} />
    </div>
  );
}
