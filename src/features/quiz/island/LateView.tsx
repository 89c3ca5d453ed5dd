import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { startView } from '../codes/view.model.ts';
import type { QuizGuide } from '../guide.model.ts';
import { quizStrings } from '@strings';
import { loadLate, retryLate, useLate } from './late.client.ts';
import type { QuizSnapshot, QuizStore } from './store.ts';

const words = quizStrings.late;

interface Props {
  readonly guide: QuizGuide;
  readonly store: QuizStore;
  readonly shown: QuizSnapshot;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** A view that is loaded on demand; until it is here, and if it does not come, says so. */
export function LateView({ guide, store, shown, heading }: Props): ReactNode {
  const { views, failed } = useLate();
  const { view } = shown;
  useEffect(() => void loadLate(), []);
  useEffect(() => {
    if (views && view.kind === 'link')
      store.act({ type: 'went', view: views.viewIn(view.fragment, guide.bank) ?? startView });
  }, [views, view, store, guide]);
  if (!views) return failed ? <Failed store={store} heading={heading} /> : <Loading />;
  if (view.kind === 'link') return <Loading />;
  return <views.LateContent guide={guide} store={store} shown={shown} heading={heading} />;
}

const Loading = (): ReactNode => (
  <p className="waiting" role="status">
    {words.loading}
  </p>
);

/** Says that a part did not come, that no answer is lost, and lets the reader try again. */
function Failed({ store, heading }: Pick<Props, 'store' | 'heading'>): ReactNode {
  const [trying, setTrying] = useState(false);
  useEffect(() => heading.current?.focus(), [heading]);
  const retry = async (): Promise<void> => {
    if (trying) return;
    setTrying(true);
    await retryLate(store.carry);
    setTrying(false);
  };
  return (
    <div className="not-here">
      <h1 ref={heading} tabIndex={-1}>
        {words.failed}
      </h1>
      <p className="lost measure" role="alert">
        {words.safe}
      </p>
      <p className="acts">
        <button type="button" className="btn" aria-disabled={trying} onClick={() => void retry()}>
          {words.retry}
        </button>
      </p>
    </div>
  );
}
