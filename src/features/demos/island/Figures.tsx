import type { ReactNode } from 'react';
import type { Measure } from '../data.model.ts';
import { byKey, type DemoData, type Measured } from '../data.model.ts';
import { type Look, looks } from '../look.model.ts';
import { demoStrings as words } from '@strings';

type Variant = 'all' | 'unkeyed' | 'keyed';

/** What was measured, by how the service was set and by side. */
export type Trials = Partial<Readonly<Record<Variant, Partial<Readonly<Record<Look, Measured>>>>>>;

const format = (measure: Measure, value: number): string => {
  if (measure === 'feedback') return words.milliseconds(Math.round(value));
  return measure === 'shift' ? value.toFixed(3) : String(value);
};

const keyed: readonly Variant[] = ['unkeyed', 'keyed'];
const unkeyed: readonly Variant[] = ['all'];

/** The figures of both sides: what will be measured, and a table once something was. */
export function Figures({
  demo,
  trials,
}: {
  readonly demo: DemoData;
  readonly trials: Trials;
}): ReactNode {
  const variants = (byKey(demo.scene.kind) ? keyed : unkeyed).filter((name) => trials[name]);
  if (!variants.length)
    return (
      <div className="figures">
        <b className="tag">{words.measured}</b>
        <p className="small">{demo.measures.map((name) => words.measures[name]).join(', ')}</p>
      </div>
    );
  return (
    <div className="figures">
      <table>
        <caption>
          <b className="tag">{words.measured}</b>
          <span className="small"> {words.measuredText}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.measure}</th>
            {looks.map((look) => (
              <th scope="col" key={look}>
                {words.choices[look]}
              </th>
            ))}
          </tr>
        </thead>
        {variants.map((variant) => (
          <tbody key={variant}>
            {variant !== 'all' && (
              <tr className="group">
                <th scope="rowgroup" colSpan={3}>
                  {words.keys[variant]}
                </th>
              </tr>
            )}
            {demo.measures.map((measure) => (
              <tr key={measure}>
                <th scope="row">{words.measures[measure]}</th>
                {looks.map((look) => {
                  const tried = trials[variant]?.[look];
                  const value = tried?.[measure];
                  return (
                    <td key={look} className={value === undefined ? 'none' : undefined}>
                      {value === undefined ? (
                        <span className="vh">{tried ? words.unfinished : words.untried}</span>
                      ) : (
                        format(measure, value)
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
