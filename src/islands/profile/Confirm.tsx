import { type ReactNode, useEffect, useRef } from 'react';
import type { Question } from '../../domain/profile-state.ts';
import { profileStrings } from '@strings';

const words = profileStrings.questions;

interface Props {
  readonly question: Question;
  /** How many skills the reader's own profile has rated. */
  readonly rated: number;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before something of the reader's own is lost. */
export function Confirm({ question, rated, onYes, onNo }: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      shown?.close();
      if (before?.isConnected) before.focus();
    };
  }, []);
  const { kind } = question;
  return (
    <dialog
      ref={dialog}
      className="question"
      aria-labelledby="_question"
      onCancel={(event) => {
        event.preventDefault();
        onNo();
      }}
    >
      <p id="_question">
        {kind === 'delete'
          ? words.delete
          : words[kind](rated, Object.keys(question.profile.ratings).length)}
      </p>
      <p className="acts">
        <button type="button" className="btn quiet" onClick={onNo}>
          {words.no}
        </button>
        <button type="button" className="btn" onClick={onYes}>
          {words.yes[kind]}
        </button>
      </p>
    </dialog>
  );
}
