import type { ReactNode } from 'react';
import { answerText } from '../choices.model.ts';
import type { QuizGuide } from '../guide.model.ts';
import { fragmentOf, questionView } from '../codes/view.model.ts';
import { askedItems, type QuizProgress } from '../progress.model.ts';
import { quizStrings } from '@strings';

const words = quizStrings.review;

interface Props {
  readonly guide: QuizGuide;
  readonly own: QuizProgress;
  /** Where the reader goes on to after a change. */
  readonly then: 'review' | 'result';
}

/** Every question with its answer and a way to change it. */
export function Answers({ guide, own: { answers, ...own }, then }: Props): ReactNode {
  return (
    <ol className="given plain">
      {askedItems(guide.bank, own).map((item, place) => {
        const given = Object.hasOwn(answers, item.id);
        const { short } = guide.about[item.id]!;
        return (
          <li key={item.id}>
            <span className="number">{place + 1}</span>
            <p>
              <b>{short}</b>
              <span className={given ? undefined : 'none'}>
                {given ? answerText(guide, item, answers[item.id]!) : words.none}
              </span>
            </p>
            <a href={fragmentOf(questionView(item.id, then))}>
              {given ? words.change : words.answerIt}{' '}
              <span className="vh">{quizStrings.questionTitle(place + 1, short)}</span>
            </a>
          </li>
        );
      })}
    </ol>
  );
}
