import type { ReactNode, Ref } from 'react';
import { type QuizGuide, textsOf } from '../guide.model.ts';
import type { QuizView } from '../codes/view.model.ts';
import { encodeAnswers } from '../codes/answer-code.model.ts';
import type { QuizCodeError } from '../codes/code.model.ts';
import type { SharedResult } from '../codes/result-code.model.ts';
import { quizStrings } from '@strings';
import { Fold } from './result/Fold.tsx';
import { Limits } from './result/Limits.tsx';
import { Numbers } from './result/Numbers.tsx';
import { ResultPicture } from './result/ResultPicture.tsx';
import type { QuizStore, QuizSnapshot } from './store.ts';

const { faults, offered, shared, result: told, titles } = quizStrings;

interface Props {
  readonly guide: QuizGuide;
  readonly store: QuizStore;
  readonly shown: QuizSnapshot;
  readonly view: Extract<QuizView, { readonly kind: 'shared' | 'offered' | 'missing' }>;
  readonly heading: Ref<HTMLHeadingElement>;
}

/** What a link brought: a result to look at, answers to take or leave, or why it says nothing. */
export function QuizFromLink({ guide, store, shown, view, heading }: Props): ReactNode {
  const mine = Object.keys(shown.own.answers).length;
  const close = (
    <button type="button" className="btn" onClick={() => store.act({ type: 'closed' })}>
      {mine ? shared.own : shared.take}
    </button>
  );
  if ('error' in view.read)
    return <Unread error={view.read.error} heading={heading} close={close} />;
  if (view.kind === 'shared' && 'result' in view.read)
    return (
      <Somebodys
        guide={guide}
        result={view.read.result}
        mine={mine}
        heading={heading}
        close={close}
      />
    );
  if (view.kind === 'missing' || !('answers' in view.read)) return null;
  const { answers, edition, dropped } = view.read;
  const same = encodeAnswers(guide.bank, shown.own.answers) === view.code;
  return (
    <div className="from-link">
      <h1 ref={heading} tabIndex={-1}>
        {titles.offered}
      </h1>
      <p className="lede">{offered.lede(Object.keys(answers).length)}</p>
      {dropped > 0 && <p>{offered.dropped(dropped)}</p>}
      {edition !== guide.bank.bank && <p>{offered.older}</p>}
      <p className="measure">{same ? offered.same : mine > 0 && offered.mine(mine)}</p>
      <p className="acts">
        <button type="button" className="btn" onClick={() => store.act({ type: 'closed' })}>
          {mine ? offered.keep : shared.take}
        </button>
        <button type="button" className="btn quiet" onClick={() => store.act({ type: 'took' })}>
          {offered.load}
        </button>
      </p>
    </div>
  );
}

interface UnreadProps {
  readonly error: QuizCodeError | 'no-question';
  readonly heading: Ref<HTMLHeadingElement>;
  readonly close: ReactNode;
}

function Unread({ error, heading, close }: UnreadProps): ReactNode {
  return (
    <div className="from-link">
      <h1 ref={heading} tabIndex={-1}>
        {faults.title}
      </h1>
      <p className="lost measure" role="alert">
        {faults[error]} {faults.safe}
      </p>
      <p className="acts">{close}</p>
    </div>
  );
}

interface SomebodysProps {
  readonly guide: QuizGuide;
  readonly result: SharedResult;
  /** How many answers the reader has. */
  readonly mine: number;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly close: ReactNode;
}

function Somebodys({ guide, result, mine, heading, close }: SomebodysProps): ReactNode {
  const [text] = textsOf(guide, result);
  const { team } = guide.pages;
  const drawn = !result.reasons.includes('too-few');
  return (
    <div className="from-link result">
      <p className="about">
        <b>{guide.site.name}.</b> {guide.site.about}
      </p>
      <div className={drawn ? 'result-head drawn' : 'result-head'}>
        <div className="told">
          <p className="eyebrow">{shared.told(told.bands[result.band ?? 'none'])}</p>
          <h1 ref={heading} tabIndex={-1}>
            {text!.theirs ?? told.quoted(text!.title)}
          </h1>
        </div>
        {drawn && <ResultPicture guide={guide} result={result} who={told.them} />}
        <div className="say">
          <p className="lede">{mine ? shared.safe(mine) : shared.invite}</p>
          <p className="acts">{close}</p>
          {result.edition !== guide.bank.bank && <p>{shared.older}</p>}
        </div>
      </div>
      <div className="folds">
        {drawn && <Numbers guide={guide} result={result} />}
        <Fold title={shared.proof}>
          <p className="measure">{shared.lede}</p>
          {team && (
            <p>
              <a href={team}>{quizStrings.team}</a>
            </p>
          )}
        </Fold>
        <Limits guide={guide} />
      </div>
    </div>
  );
}
