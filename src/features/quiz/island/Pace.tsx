import type { ReactNode } from 'react';
import { answerText } from '../choices.model.ts';
import type { QuizGuide } from '../guide.model.ts';
import { quizStrings } from '@strings';
import type { QuizSnapshot, QuizStore } from './store.ts';

const words = quizStrings.question;

interface Props {
  readonly guide: QuizGuide;
  readonly store: QuizStore;
  readonly shown: QuizSnapshot;
  /** Whether the next choice leads on, as far as can be told. */
  readonly expects: boolean;
}

/** Whether a choice leads on by itself, and a way to take back the one that did. */
export function Pace({ guide, store, shown: { moved }, expects }: Props): ReactNode {
  const before = moved && guide.bank.items.find(({ id }) => id === moved.item);
  return (
    <div className="pace">
      <label>
        <input
          type="checkbox"
          checked={expects}
          onChange={({ currentTarget: { checked } }) =>
            store.act({ type: 'paced', pace: checked ? 'on' : 'off' })
          }
        />
        {words.pace}
      </label>
      {before && (
        <p className="moved">
          <span>{words.answered(answerText(guide, before, moved.answer))}</span>{' '}
          <button type="button" className="plainly" onClick={() => store.act({ type: 'undone' })}>
            {words.undo}
          </button>
        </p>
      )}
    </div>
  );
}
