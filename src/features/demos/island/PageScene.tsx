import { type ReactNode, useState } from 'react';
import { actionOf, type Scene, sumsOf } from '../data.model.ts';
import { Options } from './Options.tsx';
import { Pins } from './Pins.tsx';
import type { SceneProps } from './scene.ts';
import { Sums } from './Sums.tsx';
import { Title } from './Title.tsx';

/** A page with a choice, amounts and a main action; its sides differ by CSS alone. */
export function PageScene(props: SceneProps<Extract<Scene, { kind: 'page' }>>): ReactNode {
  const { scene, run, act } = props;
  const [chosen, choose] = useState(0);
  const { phase, shown } = run.screen;
  const over = phase === 'done';
  const action = actionOf(scene, chosen);
  const said = shown === scene.other ? scene.kept : '';
  return (
    <>
      <Title {...props} />
      <Options
        {...props}
        part="choice"
        legend={scene.choice.label}
        options={scene.choice.options}
        chosen={chosen}
        onChoose={(place) => {
          // What is being paid for is no longer open to choice.
          if (phase === 'rest') choose(place);
          act({ type: 'chose' });
        }}
      />
      <Sums {...props} {...sumsOf(scene, chosen)} />
      <p className="acts" data-part="action">
        {[action, scene.other].map((label, place) => (
          <button
            key={place}
            type="button"
            className={place ? 'other' : 'main'}
            aria-disabled={over}
            onClick={() => act({ type: 'pressed', text: label })}
          >
            {label}
          </button>
        ))}
        <Pins {...props} at={['action']} />
      </p>
      <p className="note" data-part="note">
        {scene.note}
        <Pins {...props} at={['note']} />
      </p>
      <p className={over ? 'state done' : 'state'} role="status">
        {over ? scene.done : said}
      </p>
    </>
  );
}
