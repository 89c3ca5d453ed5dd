import type { ReactNode } from 'react';
import type { Scene } from '../data.model.ts';
import { phaseShown } from '../run.model.ts';
import { Art } from './Art.tsx';
import { Attempt } from './Attempt.tsx';
import { Options } from './Options.tsx';
import { Pins } from './Pins.tsx';
import type { SceneProps } from './scene.ts';
import { Title } from './Title.tsx';

type Props = SceneProps<Extract<Scene, { kind: 'upload' }>>;

/** Photos, one of which is saved; drawn, so that nothing is loaded. */
export function Upload(props: Props): ReactNode {
  const { scene, run, act, demo } = props;
  const { photos, pictures } = scene;
  const { screen, policy } = run;
  const phase = phaseShown(run);
  // A photo that was saved after another was chosen is saved all the same.
  const said = phase === 'rest' && screen.shown !== null ? 'done' : phase;
  const told = { rest: '', unsure: '', ...scene }[said];
  // What is chosen is on the page before it is saved; each side says by its looks whether it shows.
  const place = photos.indexOf(screen.shown ?? screen.input);
  return (
    <>
      <Title {...props} />
      <figure className={`preview ${screen.shown === null ? 'draft' : said}`} data-part="preview">
        {place >= 0 &&
          (pictures?.[place] ? (
            <Art demo={demo} name={pictures[place]} className="photo" />
          ) : (
            <Landscape place={place} />
          ))}
        <figcaption>
          {screen.shown ?? scene.empty}
          <Pins {...props} at={['preview']} />
        </figcaption>
      </figure>
      <Options
        {...props}
        part="photos"
        legend={scene.choose}
        options={photos.map((label, at) => ({ label, picture: pictures?.[at] }))}
        chosen={photos.indexOf(screen.input)}
        onChoose={(at) => act({ type: 'chose', text: photos[at]! })}
      />
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

/** A landscape, of which there are four kinds. */
function Landscape({ place }: { readonly place: number }): ReactNode {
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
