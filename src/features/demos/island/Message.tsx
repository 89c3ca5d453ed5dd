import type { ReactNode } from 'react';
import type { Scene } from '../data.model.ts';
import { faultText } from '../fault.model.ts';
import { phaseShown } from '../run.model.ts';
import { Pins } from './Pins.tsx';
import { idOn, type SceneProps } from './scene.ts';

/** A mistake and a list with nothing in it: the one scene whose words differ. */
export function Message(props: SceneProps<Extract<Scene, { kind: 'message' }>>): ReactNode {
  const { scene, look, run, act } = props;
  const phase = phaseShown(run);
  const wrong = phase === 'failed';
  const [hint, error] = [idOn(props, 'hint'), idOn(props, 'error')];
  return (
    <>
      <h3 className="title" data-part="heading">
        {scene.heading}
        <Pins {...props} at={['heading']} />
      </h3>
      <p className={wrong ? 'entry wrong' : 'entry'} data-part="field">
        <label htmlFor={idOn(props, 'number')}>{scene.field}</label>
        <Pins {...props} at={['field']} />{' '}
        <span className="hint" id={hint}>
          {scene.hint[look]}
        </span>{' '}
        <input
          type="text"
          id={idOn(props, 'number')}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={wrong}
          aria-describedby={`${hint} ${error}`}
          value={run.screen.input}
          onChange={({ target }) => act({ type: 'typed', text: target.value })}
          onKeyDown={({ key }) => key === 'Enter' && act({ type: 'pressed' })}
        />{' '}
        <span className="fault">
          <span className="error" id={error} role="status">
            {wrong ? faultText(scene, look, run.screen.refused ?? '') : ''}
          </span>
          <Pins {...props} at={['error']} />
        </span>
      </p>
      <p className="acts" data-part="action">
        <button
          type="button"
          className="main"
          aria-disabled={phase === 'done'}
          onClick={() => act({ type: 'pressed' })}
        >
          {scene.action}
        </button>
        <Pins {...props} at={['action']} />
      </p>
      <p className={phase === 'done' ? 'state done' : 'state'} role="status" data-part="state">
        {phase === 'waiting' ? scene.waiting : phase === 'done' ? scene.done[look] : ''}
      </p>
      <div className="empty" data-part="empty">
        <h4 className="label">
          {scene.list}
          <Pins {...props} at={['empty']} />
        </h4>
        <p>{scene.empty[look]}</p>
      </div>
    </>
  );
}
