import { type ReactNode, type Ref, useEffect, useRef } from 'react';
import { fragmentOf, questionView } from '../codes/link.model.ts';
import type { QuizItem } from '../bank.model.ts';
import { numberOf } from '../choices.model.ts';
import type { QuizGuide } from '../guide.model.ts';
import { askedItems } from '../progress.model.ts';
import { viewAfter, viewBefore } from '../state.model.ts';
import { quizStrings } from '@strings';
import { firstRadioOf, QuizQuestion } from './QuizQuestion.tsx';
import type { QuizStore, QuizSnapshot } from './store.ts';

const words = quizStrings.question;

interface Props {
  readonly guide: QuizGuide;
  readonly store: QuizStore;
  readonly shown: QuizSnapshot;
  readonly item: QuizItem;
  readonly heading: Ref<HTMLHeadingElement>;
}

/** The view of one question, with the ways on and back. */
export function OneQuestion({ guide, store, shown, item, heading }: Props): ReactNode {
  const { own, view, unanswered } = shown;
  const { bank } = guide;
  const answer = Object.hasOwn(own.answers, item.id) ? own.answers[item.id] : undefined;
  const number = numberOf(guide, item.id);
  const all = askedItems(bank, own).length;
  const then = view.kind === 'question' ? view.then : null;
  const before = then ? ({ kind: then } as const) : viewBefore(bank, own, item.id);
  return (
    <form
      className="one"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        store.act({ type: 'continued' });
      }}
    >
      {view.kind === 'question' && (
        <p className="back">
          <a href={fragmentOf(before) || '#'}>{words.back}</a>
        </p>
      )}
      {unanswered && <Problem key={item.id} item={item} />}
      <QuizQuestion
        guide={guide}
        item={item}
        answer={answer}
        onAnswer={(given) => store.act({ type: 'answered', item: item.id, answer: given })}
        rank={view.kind === 'start' ? 2 : 1}
        heading={heading}
        place={
          <>
            {quizStrings.place(number, all)}
            <progress max={all} value={number} aria-hidden="true" />
          </>
        }
        unanswered={unanswered}
      />
      <p className="acts">
        <button type="submit" className="btn">
          {words.go}
        </button>
        {answer !== undefined && (
          <button
            type="button"
            className="btn quiet"
            onClick={() => {
              store.act({ type: 'cleared', item: item.id });
              document.getElementById(firstRadioOf(item))?.focus();
            }}
          >
            {words.clear}
          </button>
        )}
        <a className="skip-one" href={fragmentOf(viewAfter(bank, shown))}>
          {words.skip}
        </a>
      </p>
    </form>
  );
}

/** Says that an answer is missing, and leads to where one can be given. */
function Problem({ item }: { readonly item: QuizItem }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const first = firstRadioOf(item);
  return (
    <div className="problem" ref={box} tabIndex={-1} role="alert" aria-labelledby="_problem">
      <h2 id="_problem">{words.problem}</h2>
      <p>
        <a
          href={fragmentOf(questionView(item.id))}
          onClick={(event) => {
            event.preventDefault();
            document.getElementById(first)?.focus();
          }}
        >
          {words.unanswered}
        </a>
      </p>
    </div>
  );
}
