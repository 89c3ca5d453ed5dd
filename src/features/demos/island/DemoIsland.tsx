import { type ReactNode, useCallback, useRef, useState } from 'react';
import { byKey, type DemoData, type Measured } from '../data.model.ts';
import { areComparable, type Conditions, firstConditions } from '../conditions.model.ts';
import { type Look, looks } from '../look.model.ts';
import { demoStrings as words } from '@strings';
import { Figures, type Trials } from './Figures.tsx';
import { Looks } from './Looks.tsx';
import { Side } from './Side.tsx';
import { Switches } from './Switches.tsx';

/** One comparison: what is shown, both sides with a service of their own, and what was measured. */
export function DemoIsland({ demo }: { readonly demo: DemoData }): ReactNode {
  const { kind } = demo.scene;
  const whole = useRef<HTMLDivElement>(null);
  const [conditions, setConditions] = useState(() => firstConditions(kind));
  const [attempt, setAttempt] = useState(0);
  const [trials, setTrials] = useState<Trials>({});
  const [said, setSaid] = useState('');
  const variant = byKey(kind) ? (conditions.keyed ? 'keyed' : 'unkeyed') : 'all';

  const restart = (changed: Conditions): void => {
    const anew = !areComparable(conditions, changed);
    setConditions(changed);
    setAttempt(attempt + 1);
    if (anew) setTrials({});
    setSaid(anew ? words.measuredAnew : words.restarted);
  };
  const tried = useCallback(
    (look: Look, measured: Measured): void =>
      setTrials((before) => ({
        ...before,
        [variant]: { ...before[variant], [look]: measured },
      })),
    [variant],
  );

  return (
    <div className="try" ref={whole}>
      <Looks demo={demo} whole={whole} onSaid={setSaid} />
      <div className="bench">
        {looks.map((look) => (
          <Side
            key={`${look}-${attempt}`}
            demo={demo}
            look={look}
            conditions={conditions}
            onTried={tried}
          />
        ))}
      </div>
      <p className="needs small">{words.needsScript}</p>
      <Switches
        demo={demo}
        conditions={conditions}
        onChange={restart}
        onAgain={() => restart(conditions)}
      />
      <Figures demo={demo} trials={trials} />
      <p className="vh" role="status">
        {said}
      </p>
    </div>
  );
}
