import { type ReactNode, useState } from 'react';
import { profileStrings } from '@strings';
import { copyText } from './files.ts';

const words = profileStrings.tools;

/** A text that was copied, or that stands to be copied by hand. */
export interface Copied {
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

/** Shows what was copied, to check it or to copy it by hand. */
export function CopyOut({ copied }: { readonly copied: Copied | null }): ReactNode {
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
