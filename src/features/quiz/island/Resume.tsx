import type { ReactNode, Ref } from 'react';
import type { QuizGuide } from '../guide.model.ts';
import { fragmentOf } from '../codes/view.model.ts';
import { progressCounts, resumeView } from '../state.model.ts';
import { quizStrings } from '@strings';
import type { QuizStore, QuizSnapshot } from './store.ts';

const words = quizStrings.resume;

interface Props {
  readonly guide: QuizGuide;
  readonly store: QuizStore;
  readonly shown: QuizSnapshot;
  readonly heading: Ref<HTMLHeadingElement>;
}

/** Greets a reader who has answers here: go on, or begin anew. */
export function Resume({ guide, store, shown: { own }, heading }: Props): ReactNode {
  const { answered, all } = progressCounts(guide.bank, own);
  const next = resumeView(guide.bank, own);
  return (
    <section className="resume" aria-labelledby="_resume">
      <h2 id="_resume" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p className="lede">{words.answered(answered, all)}</p>
      <p className="acts">
        <a className="btn" href={fragmentOf(next)}>
          {next.kind === 'result' ? words.result : words.go}
        </a>
        <button
          type="button"
          className="btn quiet"
          onClick={() => store.act({ type: 'asked', question: 'again' })}
        >
          {words.again}
        </button>
      </p>
    </section>
  );
}
