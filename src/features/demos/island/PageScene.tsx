import type { ReactNode } from 'react';
import type { Scene } from '../data.model.ts';
import { Pins } from './Pins.tsx';
import { idOn, type SceneProps } from './scene.ts';
import { Sums } from './Sums.tsx';

/** A page with amounts, a choice and a main action; its sides differ by CSS alone. */
export function PageScene(props: SceneProps<Extract<Scene, { kind: 'page' }>>): ReactNode {
  const { scene, run, act } = props;
  const { phase, shown } = run.screen;
  const over = phase === 'done';
  const said = shown === scene.other ? scene.kept : '';
  return (
    <>
      <h3 className="title" data-part="heading">
        {scene.heading}
        <Pins {...props} at={['heading']} />
      </h3>
      <Sums {...props} lines={scene.lines} total={scene.total} />
      <fieldset className="options" data-part="choice">
        <legend>
          {scene.choice.label}
          <Pins {...props} at={['choice']} />
        </legend>
        {scene.choice.options.map(({ label, detail }, place) => (
          <label className="opt" key={label}>
            <input
              type="radio"
              name={idOn(props, 'option')}
              defaultChecked={place === 0}
              autoComplete="off"
              onChange={() => act({ type: 'chose' })}
            />{' '}
            <span>
              {label} <small>{detail}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <p className="acts" data-part="action">
        <button
          type="button"
          className="main"
          aria-disabled={over}
          onClick={() => act({ type: 'pressed', text: scene.action })}
        >
          {scene.action}
        </button>{' '}
        <button
          type="button"
          className="other"
          aria-disabled={over}
          onClick={() => act({ type: 'pressed', text: scene.other })}
        >
          {scene.other}
        </button>
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
