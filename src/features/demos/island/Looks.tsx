import { type ReactNode, type RefObject, useEffect } from 'react';
import { type Conditions, stateAnchor } from '../conditions.model.ts';
import type { DemoData } from '../data.model.ts';
import {
  type Choice,
  choiceAnchor,
  choiceFrom,
  choices,
  firstChoice,
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
  readonly conditions: Conditions;
  readonly onSaid: (text: string) => void;
}

/**
 * What is shown. The browser holds the choice, in a native group that works by CSS alone; this
 * takes it from the address or from last time, and reports it.
 */
export function Looks({ demo, whole, conditions, onSaid }: Props): ReactNode {
  const { id, title, base } = demo;
  useEffect(() => {
    const radios = (): HTMLInputElement[] => [
      ...whole.current!.querySelectorAll<HTMLInputElement>('.looks input'),
    ];
    const show = (choice: Choice | null): void => {
      for (const radio of radios()) if (radio.value === choice) radio.checked = true;
    };
    const fromAddress = (): Choice | null => choiceFrom(location.hash, id);
    const kept = readKept(storageKey(base, keptAs(id)));
    const both = radios().find(({ value }) => value === 'both')!;
    const untouched = radios().some(({ value, checked }) => value === firstChoice && checked);
    show(fromAddress() ?? (untouched && kept !== 'blocked' ? parseChoice(kept.text) : null));
    // Where there is no room for both, their choice is not offered, and the polished side is shown.
    if (both.checked && getComputedStyle(both.parentElement!).display === 'none') show('polished');
    const follow = (): void => show(fromAddress());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [id, base, whole]);

  const choose = (choice: Choice): void => {
    keep(storageKey(base, keptAs(id)), choice);
    history.replaceState(
      history.state,
      '',
      `#${stateAnchor({ id, kind: demo.scene.kind }, choice, conditions)}`,
    );
    onSaid(words.shown[choice]);
  };

  return (
    <fieldset className="looks">
      <legend className="vh">{words.look(title)}</legend>
      <div className="pick seg">
        {choices.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={`_${id}-look`}
              id={choiceAnchor(id, choice)}
              value={choice}
              defaultChecked={choice === firstChoice}
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
