import type { ReactNode, Ref } from 'react';
import type { QuizGuide } from '../guide.model.ts';
import { fragmentOf, questionView } from '../codes/view.model.ts';
import { askedItems } from '../progress.model.ts';
import { progressCounts } from '../state.model.ts';
import { quizStrings } from '@strings';
import { Answers } from './Answers.tsx';
import type { QuizSnapshot } from './store.ts';

const words = quizStrings.review;

interface Props {
  readonly guide: QuizGuide;
  readonly shown: QuizSnapshot;
  readonly heading: Ref<HTMLHeadingElement>;
}

/** All answers with a way to change each, before the result. */
export function AnswerReview({ guide, shown: { own }, heading }: Props): ReactNode {
  const { answered, all } = progressCounts(guide.bank, own);
  const open = askedItems(guide.bank, own).find(({ id }) => !Object.hasOwn(own.answers, id));
  const result = (
    <a className="btn" href={fragmentOf({ kind: 'result' })}>
      {words.result}
    </a>
  );
  return (
    <div className="checking">
      <h1 ref={heading} tabIndex={-1}>
        {quizStrings.titles.review}
      </h1>
      <p className="lede">{words.lede(answered, all)}</p>
      <p className="acts">
        {result}
        {open && <a href={fragmentOf(questionView(open.id))}>{words.open(all - answered)}</a>}
      </p>
      <Answers guide={guide} own={own} then="review" />
      <p className="acts">{result}</p>
    </div>
  );
}
