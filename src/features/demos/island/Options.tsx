import type { ReactNode } from 'react';
import type { PhotoName, Picture } from '../art/names.model.ts';
import { Art } from './Art.tsx';
import { Pins } from './Pins.tsx';
import { idOn, type SceneProps } from './scene.ts';

interface Option {
  readonly label: string;
  readonly detail?: string | undefined;
  readonly amount?: string | undefined;
  readonly picture?: Picture | PhotoName | undefined;
}

interface Props extends SceneProps {
  /** What the choice is called in ids, and the part that pins point at. */
  readonly part: string;
  readonly legend: string;
  readonly options: readonly Option[];
  /** Place of the chosen one; none where nothing is chosen. */
  readonly chosen: number;
  readonly onChoose: (place: number) => void;
}

/** A choice between a few things, each with a drawing where it has one. */
export function Options(props: Props): ReactNode {
  const { part, legend, options, chosen, onChoose, demo } = props;
  return (
    <fieldset className={`options ${part}`} data-part={part}>
      <legend>
        {legend}
        <Pins {...props} at={[part]} />
      </legend>
      {options.map(({ label, detail, amount, picture }, place) => (
        <label className="opt" key={label}>
          <input
            type="radio"
            name={idOn(props, part)}
            checked={place === chosen}
            autoComplete="off"
            onChange={() => onChoose(place)}
          />{' '}
          {picture && <Art demo={demo} name={picture} />}
          <span className="what">
            {label} {detail && <small>{detail}</small>}
          </span>
          {amount && <b>{amount}</b>}
        </label>
      ))}
    </fieldset>
  );
}
