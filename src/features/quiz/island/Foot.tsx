import type { ReactNode } from 'react';
import type { QuizGuide } from '../guide.model.ts';
import { fragmentOf } from '../codes/view.model.ts';
import { quizStrings } from '@strings';
import type { QuizStore, QuizSnapshot } from './store.ts';

const words = quizStrings.foot;

interface Props {
  readonly guide: QuizGuide;
  readonly store: QuizStore;
  readonly shown: QuizSnapshot;
}

/** What ends every view: help, other ways to answer, and how to delete it all. */
export function Foot({ guide, store, shown: { own, view, memory } }: Props): ReactNode {
  const { method, paper } = guide.pages;
  const any = Object.keys(own.answers).length > 0;
  return (
    <div className="note">
      <p>{words.kept}</p>
      <ul className="plain">
        {method && (
          <li>
            <a href={method}>{quizStrings.method}</a>
          </li>
        )}
        {view.kind !== 'list' && (
          <li>
            <a href={fragmentOf({ kind: 'list' })}>{words.list}</a>
          </li>
        )}
        {any && view.kind !== 'review' && (
          <li>
            <a href={fragmentOf({ kind: 'review' })}>{words.review}</a>
          </li>
        )}
        {paper && (
          <li>
            <a href={paper}>{quizStrings.paper}</a>
          </li>
        )}
        {(any || memory === 'unread' || memory === 'newer') && (
          <li>
            <button
              type="button"
              className="plainly"
              onClick={() => store.act({ type: 'asked', question: 'delete' })}
            >
              {words.delete}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
