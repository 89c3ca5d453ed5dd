import type { ReactNode } from 'react';
import type { DemoData } from '../data.model.ts';
import { type Conditions, switchesOf } from '../conditions.model.ts';
import { demoStrings as words } from '@strings';

interface Props {
  readonly demo: DemoData;
  readonly conditions: Conditions;
  readonly onChange: (conditions: Conditions) => void;
  readonly onAgain: () => void;
}

/** What a reader sets about the service and the network, for both sides at once. */
export function Switches({ demo, conditions, onChange, onAgain }: Props): ReactNode {
  const switches = switchesOf(demo.scene.kind);
  return (
    <div className="switches">
      {switches.length > 0 && (
        <fieldset>
          <legend className="tag">
            {words.conditions}
            <span className="vh">{words.ofDemo(demo.title)}</span>
          </legend>
          {switches.map((name) => (
            <label key={name}>
              <input
                type="checkbox"
                name={`_${demo.id}-set-${name}`}
                checked={conditions[name]}
                autoComplete="off"
                onChange={({ target }) => onChange({ ...conditions, [name]: target.checked })}
              />
              <span>{words.switches[name]}</span>
            </label>
          ))}
        </fieldset>
      )}
      <button type="button" className="btn quiet" onClick={onAgain}>
        {words.again}
        <span className="vh">{words.ofDemo(demo.title)}</span>
      </button>
    </div>
  );
}
