import type { ReactNode } from 'react';
import type { Scene } from '../data.model.ts';
import { faultText } from '../fault.model.ts';
import { phaseShown } from '../run.model.ts';
import { Art } from './Art.tsx';
import { Pins } from './Pins.tsx';
import { idOn, type SceneProps } from './scene.ts';
import { Title } from './Title.tsx';

/** A mistake and a list with nothing in it: the one scene whose words differ. */
export function Message(props: SceneProps<Extract<Scene, { kind: 'message' }>>): ReactNode {
  const { scene, look, run, act, demo } = props;
  const { pictures = {}, accepts } = scene;
  const { input, refused } = run.screen;
  const phase = phaseShown(run);
  const wrong = phase === 'failed';
  const [hint, error] = [idOn(props, 'hint'), idOn(props, 'error')];
  return (
    <>
      <Title {...props} />
      <div className={wrong ? 'entry wrong' : 'entry'} data-part="field">
        {pictures.hint && <Art demo={demo} name={pictures.hint} />}
        <label htmlFor={idOn(props, 'number')}>{scene.field}</label>
        <Pins {...props} at={['field']} />{' '}
        <span className="hint" id={hint}>
          {scene.hint[look]}
        </span>{' '}
        <span className="number">
          <input
            type="text"
            id={idOn(props, 'number')}
            autoComplete="off"
            spellCheck={false}
            aria-invalid={wrong}
            aria-describedby={`${hint} ${error}`}
            value={input}
            onChange={({ target }) => act({ type: 'typed', text: target.value })}
            onKeyDown={({ key }) => key === 'Enter' && act({ type: 'pressed' })}
          />
          <span className="slots" aria-hidden="true">
            {[...accepts[0]!].map((_, place) => (
              <i key={place} className={place < input.length ? 'taken' : undefined} />
            ))}
          </span>
        </span>{' '}
        <span className="fault">
          <span className="error" id={error} role="status">
            {wrong ? faultText(scene, look, refused ?? '') : ''}
          </span>
          <Pins {...props} at={['error']} />
        </span>
        <span className={phase === 'done' ? 'state done' : 'state'} role="status">
          {phase === 'waiting' ? scene.waiting : phase === 'done' ? scene.done[look] : ''}
        </span>
      </div>
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
      <div className="empty" data-part="empty">
        {pictures.empty && <Art demo={demo} name={pictures.empty} />}
        <h4 className="label">
          {scene.list}
          <Pins {...props} at={['empty']} />
        </h4>
        <p>{scene.empty[look]}</p>
      </div>
    </>
  );
}
