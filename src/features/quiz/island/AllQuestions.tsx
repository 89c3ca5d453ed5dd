import { memo, type ReactNode, type Ref, useCallback } from 'react';
import type { QuizAnswer, QuizItem } from '../bank.model.ts';
import type { QuizGuide } from '../guide.model.ts';
import { fragmentOf } from '../codes/view.model.ts';
import { askedItems } from '../progress.model.ts';
import { resumeView } from '../state.model.ts';
import { quizStrings } from '@strings';
import { QuizQuestion } from './QuizQuestion.tsx';
import type { QuizStore, QuizSnapshot } from './store.ts';

const words = quizStrings.list;

interface Props {
  readonly guide: QuizGuide;
  readonly store: QuizStore;
  readonly shown: QuizSnapshot;
  readonly heading: Ref<HTMLHeadingElement>;
}

/** All questions in one form; the answers are the same as one at a time. */
export function AllQuestions({ guide, store, shown: { own }, heading }: Props): ReactNode {
  const items = askedItems(guide.bank, own);
  const single = resumeView(guide.bank, own);
  return (
    <form
      className="all"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        store.act({ type: 'continued' });
      }}
    >
      <h1 ref={heading} tabIndex={-1}>
        {quizStrings.titles.list}
      </h1>
      <p className="lede">{words.lede}</p>
      <p>
        <a href={fragmentOf(single.kind === 'question' ? single : { kind: 'review' })}>
          {words.single}
        </a>
      </p>
      {items.map((item, place) => (
        <One
          key={item.id}
          guide={guide}
          store={store}
          item={item}
          answer={Object.hasOwn(own.answers, item.id) ? own.answers[item.id] : undefined}
          place={quizStrings.place(place + 1, items.length)}
        />
      ))}
      <p className="acts">
        <button type="submit" className="btn">
          {quizStrings.review.result}
        </button>
      </p>
    </form>
  );
}

interface OneProps {
  readonly guide: QuizGuide;
  readonly store: QuizStore;
  readonly item: QuizItem;
  readonly answer: QuizAnswer | undefined;
  readonly place: string;
}

/** A question of the list; rendered again only when its own answer changes. */
const One = memo(function One({ store, item, ...props }: OneProps): ReactNode {
  const answer = useCallback(
    (given: QuizAnswer) => store.act({ type: 'answered', item: item.id, answer: given }),
    [store, item],
  );
  return (
    <div className="one">
      <QuizQuestion {...props} item={item} onAnswer={answer} rank={2} />
    </div>
  );
});
