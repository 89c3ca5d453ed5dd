import type { ReactNode } from 'react';
import type { Scene } from '../data.model.ts';
import { phaseShown } from '../run.model.ts';
import { Art } from './Art.tsx';
import { Attempt } from './Attempt.tsx';
import { Pins } from './Pins.tsx';
import { idOn, type SceneProps } from './scene.ts';

type Props = SceneProps<Extract<Scene, { kind: 'upload' }>>;

/** Photos, one of which is saved; drawn, so that nothing is loaded. */
export function Upload(props: Props): ReactNode {
  const { scene, run, act } = props;
  const { screen, policy } = run;
  const phase = phaseShown(run);
  // A photo that was saved after another was chosen is saved all the same.
  const said = phase === 'rest' && screen.shown !== null ? 'done' : phase;
  const told = { rest: '', unsure: '', ...scene }[said];
  return (
    <>
      <h3 className="title" data-part="heading">
        {scene.heading}
        <Pins {...props} at={['heading']} />
      </h3>
      <fieldset className="options" data-part="photos">
        <legend>
          {scene.choose}
          <Pins {...props} at={['photos']} />
        </legend>
        {scene.photos.map((name) => (
          <label className="opt" key={name}>
            <input
              type="radio"
              name={idOn(props, 'photo')}
              checked={screen.input === name}
              autoComplete="off"
              onChange={() => act({ type: 'chose', text: name })}
            />{' '}
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <figure
        className={screen.shown !== null && said !== 'done' ? 'preview early' : 'preview'}
        data-part="preview"
      >
        {screen.shown !== null && shownPhoto(props, screen.shown)}
        <figcaption>
          {screen.shown ?? scene.empty}
          <Pins {...props} at={['preview']} />
        </figcaption>
      </figure>
      <Attempt
        {...props}
        label={policy.keeps && phase === 'failed' ? scene.retry : scene.action}
        parts={['action']}
        phase={said}
        told={told}
        waiting={scene.waiting}
      />
    </>
  );
}

/** The photo of this name: what it shows, or a landscape. */
function shownPhoto({ scene, demo }: Props, name: string): ReactNode {
  const place = scene.photos.indexOf(name);
  const picture = scene.pictures?.[place];
  return picture ? <Art demo={demo} name={picture} className="photo" /> : <Photo place={place} />;
}

/** A landscape, of which there are four kinds. */
function Photo({ place }: { readonly place: number }): ReactNode {
  const hill = [40, 62, 30, 52][place % 4]!;
  return (
    <svg
      className={`photo kind-${place % 4}`}
      viewBox="0 0 160 90"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <rect width="160" height="90" className="sky" />
      <circle cx={160 - hill * 2} cy="26" r="11" className="sun" />
      <path d={`M0 70 ${hill} 34 84 66 112 ${hill - 4} 160 72V90H0z`} className="hills" />
      <path d="M0 78q40-14 80-4t80-2v18H0z" className="meadow" />
    </svg>
  );
}
