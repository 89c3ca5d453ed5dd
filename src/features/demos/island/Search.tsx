import type { ReactNode } from 'react';
import type { Scene } from '../data.model.ts';
import { findItems } from '../data.model.ts';
import { phaseShown } from '../run.model.ts';
import { Art } from './Art.tsx';
import { Pins } from './Pins.tsx';
import { idOn, off, type SceneProps } from './scene.ts';
import { Title } from './Title.tsx';

/** How many results a screen shows at most. */
const most = 4;

/** A box that searches while one types. */
export function Search(props: SceneProps<Extract<Scene, { kind: 'search' }>>): ReactNode {
  const { scene, run, act, demo } = props;
  const { shown, settled, input } = run.screen;
  const { suggested } = scene;
  const waiting = phaseShown(run) === 'waiting';
  const items = shown === null ? [] : findItems(scene.items, shown);
  const found = (items.length > most ? scene.more : scene.found)
    .replace('{count}', String(items.length))
    .replace('{shown}', String(most));
  const type = (text: string): void => act({ type: 'typed', text });
  return (
    <>
      <Title {...props} />
      <p className="entry" data-part="field">
        <label htmlFor={idOn(props, 'query')}>{scene.field}</label>
        <Pins {...props} at={['field']} />{' '}
        <input
          type="search"
          id={idOn(props, 'query')}
          placeholder={scene.example}
          autoComplete="off"
          spellCheck={false}
          value={input}
          onChange={({ target }) => type(target.value)}
        />
      </p>
      <div className="said" data-part="state">
        <p className="state" role="status">
          {waiting ? scene.waiting : shown === null ? '' : items.length ? found : scene.none}
        </p>
        <Pins {...props} at={['state', 'results']} />
      </div>
      <div className={waiting ? 'found busy' : 'found'}>
        {suggested && !input && (
          <div className="suggested" data-part="suggested">
            <h4 className="label">
              {suggested.label}
              <Pins {...props} at={['suggested']} />
            </h4>
            <p>
              {suggested.words.map(({ word, picture }) => (
                <button type="button" key={word} onClick={() => type(word)}>
                  {picture && <Art demo={demo} name={picture} />}
                  {word}
                </button>
              ))}
            </p>
          </div>
        )}
        <ul className="bones off" aria-hidden="true">
          {scene.items.slice(0, most).map(({ name }) => (
            <li key={name} />
          ))}
        </ul>
        <ul className="results">
          {items.slice(0, most).map(({ name, detail, picture }) => (
            <li key={name} data-part={name}>
              {picture ? (
                <Art demo={demo} name={picture} className={`thumb${off(!settled)}`} />
              ) : (
                <svg className={`thumb${off(!settled)}`} viewBox="0 0 48 48" aria-hidden="true">
                  <path d="M0 38 16 20l12 14 8-8 12 12v10H0z" />
                </svg>
              )}{' '}
              <span>
                <b>{name}</b> <Found text={detail} word={shown!} />
              </span>
            </li>
          ))}
        </ul>
      </div>
      <p className="below-results" data-part="below">
        {scene.below}
        <Pins {...props} at={['below']} />
      </p>
    </>
  );
}

/** A text with the word that was looked for marked where it first is. */
function Found({ text, word }: { readonly text: string; readonly word: string }): ReactNode {
  const sought = word.trim();
  const at = text.toLowerCase().indexOf(sought.toLowerCase());
  if (at < 0) return text;
  const end = at + sought.length;
  return (
    <>
      {text.slice(0, at)}
      <mark>{text.slice(at, end)}</mark>
      {text.slice(end)}
    </>
  );
}
