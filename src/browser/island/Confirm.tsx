import { type ReactNode, useLayoutEffect, useRef } from 'react';

interface Props {
  /** What is asked. */
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before something of the reader's own is lost. */
export function Confirm({ text, yes, no, onYes, onNo }: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  // A dialog that leaves the page open keeps WebKit from moving the focus to what takes its place,
  // so it is closed while it is still there: effects of layout are undone before elements go.
  useLayoutEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      shown?.close();
      if (before?.isConnected) before.focus();
    };
  }, []);
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
      <p id="_question">{text}</p>
      <p className="acts">
        <button type="button" className="btn quiet" onClick={onNo}>
          {no}
        </button>
        <button type="button" className="btn" onClick={onYes}>
          {yes}
        </button>
      </p>
    </dialog>
  );
}
