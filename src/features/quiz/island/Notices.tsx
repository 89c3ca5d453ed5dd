import { type ReactNode, useEffect } from 'react';
import type { QuizGuide } from '../guide.model.ts';
import { quizStrings } from '@strings';
import { pageAddress } from '../../../browser/island/files.client.ts';
import { loadLate, useLate } from './late.client.ts';
import type { QuizSnapshot } from './store.ts';

const { done: dones, memory: words } = quizStrings;

interface Props {
  readonly guide: QuizGuide;
  readonly shown: QuizSnapshot;
}

/** What has just been done to the answers, and whether the browser keeps them. */
export function Notices({ guide, shown: { done, memory, own } }: Props): ReactNode {
  const { views } = useLate();
  const lost = memory === 'lost' && Object.keys(own.answers).length > 0;
  useEffect(() => {
    if (lost) void loadLate();
  }, [lost]);
  return (
    <>
      <p role="status" className="status done">
        {done && dones[done]}
      </p>
      {memory !== 'kept' && (
        <div className="lost" role="status">
          <p>{words[memory]}</p>
          {lost && views && (
            <label>
              <span className="label">{words.resume}</span>
              <input
                readOnly
                value={views.answersAddress(pageAddress(), guide.bank, own.answers)}
                onFocus={({ currentTarget }) => currentTarget.select()}
              />
            </label>
          )}
        </div>
      )}
    </>
  );
}
