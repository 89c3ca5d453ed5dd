import type { ReactNode } from 'react';
import type { Scene } from '../data.model.ts';
import type { Look } from '../look.model.ts';
import { chargesOf, type Service } from '../service.model.ts';
import { demoStrings as words } from '@strings';

interface Props {
  readonly scene: Scene;
  readonly service: Service;
  readonly look: Look;
  /** What the record is called, apart from those of the other demos and sides. */
  readonly name: string;
}

/** How many lines of the log have room. */
const most = 4;

/** What the service of one side saw, below the line. */
export function Log({ scene, service, look, name }: Props): ReactNode {
  const charges = chargesOf(service);
  const paid = scene.kind === 'checkout' ? scene.total.amount : '';
  let times = 0;
  const lines = service.log.map(({ what, request }, place) => ({
    text: what === 'charged' ? words.log.charged(request, paid, ++times) : words.log[what](request),
    key: place,
    what,
  }));
  return (
    <div className="service below ground" role="group" aria-label={name}>
      <p className="counts">
        <span>
          {words.requests} <b>{service.sent}</b>
        </span>
        {paid && (
          <span className={charges > 1 ? 'twice' : undefined}>
            {words.charges} <b>{charges}</b>
          </span>
        )}
      </p>
      {/* Read out as lines come, since they are the point of a demo; what was read is not repeated. */}
      <div role="log" aria-live="polite" aria-relevant="additions">
        <ol className="small">
          {lines.length ? (
            lines.slice(-most).map(({ text, key, what }) => (
              <li key={key} className={what}>
                {/* Who hears a line alone must know which side it is of. */}
                <span className="vh">{words.choices[look]}: </span>
                {text}
              </li>
            ))
          ) : (
            <li>{words.idle}</li>
          )}
        </ol>
      </div>
    </div>
  );
}
