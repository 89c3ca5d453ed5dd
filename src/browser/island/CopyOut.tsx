import { type ReactNode, useState } from 'react';
import { copyText } from './files.client.ts';

/** A text that was copied, or that is shown to be copied by hand. */
interface Copied {
  readonly label: string;
  readonly text: string;
  readonly done: boolean;
}

/** What was copied last, and a function that copies. */
export function useCopy(): [Copied | null, (label: string, text: string) => void, () => void] {
  const [copied, setCopied] = useState<Copied | null>(null);
  const copy = (label: string, text: string): void => {
    void copyText(text).then((done) => setCopied({ label, text, done }));
  };
  return [copied, copy, () => setCopied(null)];
}

interface Props {
  readonly copied: Copied | null;
  /** What is said of it, whether the browser let the page copy or not. */
  readonly words: { readonly copied: string; readonly notCopied: string };
}

/** Shows what was copied, to check it or to copy it by hand. */
export function CopyOut({ copied, words }: Props): ReactNode {
  return (
    <>
      <p role="status" className="status">
        {copied && (copied.done ? words.copied : words.notCopied)}
      </p>
      {copied && (
        <label className="copied">
          <span className="label">{copied.label}</span>
          <textarea
            readOnly
            rows={copied.text.includes('\n') ? 10 : 3}
            value={copied.text}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </label>
      )}
    </>
  );
}
