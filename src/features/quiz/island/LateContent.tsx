import type { ReactNode, Ref } from 'react';
import type { QuizGuide } from '../guide.model.ts';
import { AllQuestions } from './AllQuestions.tsx';
import { AnswerReview } from './AnswerReview.tsx';
import { QuizFromLink } from './QuizFromLink.tsx';
import { ResultView } from './ResultView.tsx';
import type { QuizSnapshot, QuizStore } from './store.ts';

interface Props {
  readonly guide: QuizGuide;
  readonly store: QuizStore;
  readonly shown: QuizSnapshot;
  readonly heading: Ref<HTMLHeadingElement>;
}

/** The views that no reader needs before they have answered; null where the view is another. */
export function LateContent({ guide, store, shown, heading }: Props): ReactNode {
  const { view } = shown;
  switch (view.kind) {
    case 'list':
      return <AllQuestions guide={guide} store={store} shown={shown} heading={heading} />;
    case 'review':
      return <AnswerReview guide={guide} shown={shown} heading={heading} />;
    case 'result':
      return <ResultView guide={guide} store={store} shown={shown} heading={heading} />;
    case 'shared':
    case 'offered':
    case 'missing':
      return (
        <QuizFromLink guide={guide} store={store} shown={shown} view={view} heading={heading} />
      );
    default:
      return null;
  }
}
