import { type ReactNode, type RefObject, useEffect } from 'react';
import type { DemoData } from '../data.model.ts';
import {
  type Choice,
  choiceAnchor,
  choiceFrom,
  choices,
  keptAs,
  parseChoice,
} from '../look.model.ts';
import { storageKey } from '../../../model/storage.ts';
import { demoStrings as words } from '@strings';
import { keep, readKept } from '../../../browser/island/kept.client.ts';

interface Props {
  readonly demo: DemoData;
  /** The element that holds the choice and the sides. */
  readonly whole: RefObject<HTMLElement | null>;
  readonly onSaid: (text: string) => void;
}

/**
 * What is shown. The browser holds the choice, in a native group that works by CSS alone; this
 * takes it from the address or from last time, and reports it.
 */
export function Looks({ demo: { id, title, base }, whole, onSaid }: Props): ReactNode {
  useEffect(() => {
    const radios = (): HTMLInputElement[] => [
      ...whole.current!.querySelectorAll<HTMLInputElement>('.looks input'),
    ];
    const show = (choice: Choice | null): void => {
      for (const radio of radios()) if (radio.value === choice) radio.checked = true;
    };
    const fromAddress = (): Choice | null => choiceFrom(location.hash, id);
    const kept = readKept(storageKey(base, keptAs(id)));
    const untouched = radios()[0]!.checked;
    show(fromAddress() ?? (untouched && kept !== 'blocked' ? parseChoice(kept.text) : null));
    const follow = (): void => show(fromAddress());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [id, base, whole]);

  const choose = (choice: Choice): void => {
    keep(storageKey(base, keptAs(id)), choice);
    history.replaceState(history.state, '', `#${choiceAnchor(id, choice)}`);
    onSaid(words.shown[choice]);
  };

  return (
    <fieldset className="looks">
      <legend className="vh">{words.look(title)}</legend>
      <div className="seg">
        {choices.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={`_${id}-look`}
              id={choiceAnchor(id, choice)}
              value={choice}
              defaultChecked={choice === 'plain'}
              autoComplete="off"
              onChange={() => choose(choice)}
            />
            <span>{words.choices[choice]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
