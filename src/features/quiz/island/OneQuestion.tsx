import { type MouseEvent, type ReactNode, type Ref, useEffect, useRef } from 'react';
import { fragmentOf, questionView } from '../codes/view.model.ts';
import type { QuizAnswer, QuizItem } from '../bank.model.ts';
import { numberOf } from '../choices.model.ts';
import type { QuizGuide } from '../guide.model.ts';
import { type ChoiceBy, leadsOn } from '../pace.model.ts';
import { askedItems } from '../progress.model.ts';
import { viewAfter, viewBefore } from '../state.model.ts';
import { quizStrings } from '@strings';
import { Pace } from './Pace.tsx';
import { firstRadioOf, QuizQuestion } from './QuizQuestion.tsx';
import type { QuizStore, QuizSnapshot } from './store.ts';

const words = quizStrings.question;

interface Props {
  readonly guide: QuizGuide;
  readonly store: QuizStore;
  readonly shown: QuizSnapshot;
  readonly item: QuizItem;
  readonly heading: Ref<HTMLHeadingElement>;
  /** Whether the reader works with keys, as far as can be told. */
  readonly keyed: boolean;
}

/** The view of one question, with the ways on and back. */
export function OneQuestion({ guide, store, shown, item, heading, keyed }: Props): ReactNode {
  const { own, view, unanswered, moved } = shown;
  const { bank } = guide;
  const answer = Object.hasOwn(own.answers, item.id) ? own.answers[item.id] : undefined;
  const number = numberOf(guide, item.id);
  const all = askedItems(bank, own).length;
  const then = view.kind === 'question' ? view.then : null;
  const before = then ? ({ kind: then } as const) : viewBefore(bank, own, item.id);
  const expects = own.pace === null ? !keyed : own.pace === 'on';
  const by = useRef<ChoiceBy>('other');
  const mouse = useRef(false);
  const goesOn = (): boolean => {
    const how = by.current;
    by.current = 'other';
    return leadsOn(how, own.pace);
  };
  /** The second press of a double click was meant for the question before. */
  const ignoreSecondPress = (event: MouseEvent): void => {
    if (
      !moved ||
      !mouse.current ||
      event.detail < 2 ||
      !(event.target as Element).closest('.answers')
    )
      return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <form
      className="one"
      noValidate
      onPointerDownCapture={({ pointerType }) => {
        by.current = 'pointer';
        mouse.current = pointerType === 'mouse';
      }}
      onKeyDownCapture={({ key }) => (by.current = key.startsWith('Arrow') ? 'arrow' : 'key')}
      onClickCapture={ignoreSecondPress}
      onSubmit={(event) => {
        event.preventDefault();
        store.act({ type: 'continued' });
      }}
    >
      {unanswered && <Problem key={item.id} item={item} />}
      <QuizQuestion
        guide={guide}
        item={item}
        answer={answer}
        onAnswer={(given: QuizAnswer) =>
          store.act({ type: 'answered', item: item.id, answer: given, on: goesOn() })
        }
        onSame={() => {
          if (goesOn()) store.act({ type: 'continued' });
        }}
        rank={view.kind === 'start' ? 2 : 1}
        heading={heading}
        place={
          <>
            {view.kind === 'question' && (
              <a className="back" href={fragmentOf(before) || '#'}>
                {words.back}
              </a>
            )}
            <span>{quizStrings.place(number, all)}</span>
            <progress max={all} value={number} aria-hidden="true" />
          </>
        }
        unanswered={unanswered}
      />
      <p className="acts">
        {/* Where a choice leads on, this is the second way. */}
        <button type="submit" className={expects && answer === undefined ? 'btn quiet' : 'btn'}>
          {words.go}
        </button>
        {answer === undefined ? (
          <a className="skip-one" href={fragmentOf(viewAfter(bank, shown))}>
            {words.skip}
          </a>
        ) : (
          <button
            type="button"
            className="plainly skip-one"
            onClick={() => {
              store.act({ type: 'cleared', item: item.id });
              document.getElementById(firstRadioOf(item))?.focus();
            }}
          >
            {words.clear}
          </button>
        )}
      </p>
      <Pace guide={guide} store={store} shown={shown} expects={expects} />
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
