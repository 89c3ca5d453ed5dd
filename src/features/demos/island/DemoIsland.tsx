import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { byKey, type DemoData, type Measured } from '../data.model.ts';
import {
  areComparable,
  type Conditions,
  conditionsFrom,
  firstConditions,
  stateAnchor,
} from '../conditions.model.ts';
import { firstChoice, type Look, looks, parseChoice } from '../look.model.ts';
import { demoStrings as words } from '@strings';
import { Figures, type Trials } from './Figures.tsx';
import { Looks } from './Looks.tsx';
import { Side } from './Side.tsx';
import { Switches } from './Switches.tsx';

/** One comparison: what is shown, both sides with a service of their own, and what was measured. */
export function DemoIsland({ demo }: { readonly demo: DemoData }): ReactNode {
  const { id, title, task } = demo;
  const { kind } = demo.scene;
  const whole = useRef<HTMLDivElement>(null);
  const [conditions, setConditions] = useState(() => firstConditions(kind));
  const [attempt, setAttempt] = useState(0);
  const [trials, setTrials] = useState<Trials>({});
  const [said, setSaid] = useState('');
  const variant = byKey(kind) ? (conditions.keyed ? 'keyed' : 'unkeyed') : 'all';

  useEffect(() => {
    const take = (set: Conditions | null): void => {
      if (!set) return;
      setConditions(set);
      setAttempt((before) => before + 1);
    };
    const read = (): Conditions | null => conditionsFrom(location.hash, id, kind);
    const follow = (): void => take(read());
    const opened = read();
    // After the first drawing, which has to be what the page holds already.
    const first = setTimeout(() => take(opened));
    addEventListener('hashchange', follow);
    return () => {
      clearTimeout(first);
      removeEventListener('hashchange', follow);
    };
  }, [id, kind]);

  const restart = (changed: Conditions): void => {
    const anew = !areComparable(conditions, changed);
    setConditions(changed);
    setAttempt(attempt + 1);
    if (anew) setTrials({});
    setSaid(anew ? words.measuredAnew : words.restarted);
  };
  const change = (changed: Conditions): void => {
    const shown = whole.current!.querySelector<HTMLInputElement>('.looks :checked');
    const choice = parseChoice(shown?.value) ?? firstChoice;
    history.replaceState(history.state, '', `#${stateAnchor({ id, kind }, choice, changed)}`);
    restart(changed);
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
      <div className="controls">
        <Looks demo={demo} whole={whole} conditions={conditions} onSaid={setSaid} />
        <label className="marks">
          <input type="checkbox" id={`_${id}-marks`} autoComplete="off" />
          <span>
            {words.marks}
            <span className="vh">{words.ofDemo(title)}</span>
          </span>
        </label>
      </div>
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
      <div className="panel">
        <p className="task">
          <b className="tag">{words.task}</b> {task}
        </p>
        <p className="needs small">{words.needsScript}</p>
        <Switches
          demo={demo}
          conditions={conditions}
          onChange={change}
          onAgain={() => restart(conditions)}
        />
        <Figures demo={demo} trials={trials} />
      </div>
      <p className="vh" role="status">
        {said}
      </p>
    </div>
  );
}
