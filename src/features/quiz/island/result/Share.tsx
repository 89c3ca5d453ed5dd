import { type ReactNode, useState } from 'react';
import type { QuizGuide } from '../../guide.model.ts';
import { resultAddress } from '../../codes/link.model.ts';
import { savePicture } from '../../map/picture.client.ts';
import type { QuizResult } from '../../scoring/score.model.ts';
import { quizStrings } from '@strings';
import { CopyOut, useCopy } from '../../../../browser/island/CopyOut.tsx';
import { pageAddress } from '../../../../browser/island/files.client.ts';
import { resultShapes } from './ResultPicture.tsx';

const words = quizStrings.tools;

interface Props {
  readonly guide: QuizGuide;
  readonly result: QuizResult;
  /** The headline. */
  readonly title: string;
  /** Whether there is a picture to save. */
  readonly drawn: boolean;
}

/** The two ways to show a result to others, as a link and as a picture. */
export function Share({ guide, result, title, drawn }: Props): ReactNode {
  const [copied, copy, forget] = useCopy();
  const [saved, setSaved] = useState<boolean | null>(null);
  const page = pageAddress();
  const file = words.file(result.headline);
  const save = (): void => {
    forget();
    setSaved(null);
    const role = result.headline === 'inconclusive' ? null : guide.outcomes[result.headline].role;
    void savePicture(file, {
      shapes: resultShapes(guide, result, quizStrings.result.you),
      mark: role?.mark ?? 'none',
      title,
      site: guide.site.name,
      invitation: words.invitation,
      address: page.replace(/^https?:\/\//, ''),
    }).then(setSaved);
  };
  return (
    <div className="share">
      <p className="acts">
        <button
          type="button"
          className="btn"
          onClick={() => {
            setSaved(null);
            copy(words.address, resultAddress(page, result));
          }}
        >
          {words.share}
        </button>
        {drawn && (
          <button type="button" className="btn quiet" onClick={save}>
            {words.picture}
          </button>
        )}
      </p>
      {saved === null ? (
        <CopyOut copied={copied} words={words} />
      ) : (
        <p role="status" className="status">
          {saved ? words.saved(file) : words.notSaved}
        </p>
      )}
    </div>
  );
}
