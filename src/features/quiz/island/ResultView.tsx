import { type ReactNode, type Ref, useMemo } from 'react';
import { type QuizGuide, textsOf } from '../guide.model.ts';
import { fragmentOf, questionView } from '../codes/view.model.ts';
import { helpsToSharpen } from '../scoring/reasons.model.ts';
import { askedItems } from '../progress.model.ts';
import { progressCounts } from '../state.model.ts';
import { standingText } from '../text.model.ts';
import { encodeResult } from '../codes/result-code.model.ts';
import { scoreQuiz } from '../scoring/score.model.ts';
import { quizStrings } from '@strings';
import { Answers } from './Answers.tsx';
import { Changes } from './Changes.tsx';
import { Contents } from './Contents.tsx';
import { InTeam } from './InTeam.tsx';
import { Limits } from './Limits.tsx';
import { OnwardLinks } from './OnwardLinks.tsx';
import type { QuizStore, QuizSnapshot } from './store.ts';
import { QuizTools } from './QuizTools.tsx';
import { Where } from './Where.tsx';
import { Why } from './Why.tsx';

const words = quizStrings.result;

/** The parts that rest on enough answers. */
const partsFromAnswers = [
  ['_why', words.why],
  ['_change', words.change],
  ['_where', words.where],
] as const;

interface Props {
  readonly guide: QuizGuide;
  readonly store: QuizStore;
  readonly shown: QuizSnapshot;
  readonly heading: Ref<HTMLHeadingElement>;
}

/** What the reader's answers come to, why, and what to do with it. */
export function ResultView({ guide, store, shown: { own }, heading }: Props): ReactNode {
  const { bank } = guide;
  const { answers } = own;
  const result = useMemo(() => scoreQuiz(bank, answers), [bank, answers]);
  const [text, ...more] = textsOf(guide, result);
  const { answered, unknown, all } = progressCounts(bank, own);
  const open = askedItems(bank, own).find(({ id }) => !Object.hasOwn(answers, id));
  const extra = bank.items.length - all;
  const tooFew = result.reasons.includes('too-few');
  const meaning = result.band ? words.meaning : words.meaningOfNone;
  if (!Object.keys(answers).length)
    return (
      <div className="result">
        <div className="result-head">
          <h1 ref={heading} tabIndex={-1}>
            {words.empty.title}
          </h1>
          <p className="lede">{words.empty.text}</p>
          <p className="acts">
            <a className="btn" href={fragmentOf(questionView(askedItems(bank, own)[0]!.id))}>
              {words.empty.go}
            </a>
          </p>
        </div>
      </div>
    );
  return (
    <div className="result">
      <div className="result-head">
        <p className="eyebrow">{words.eyebrow(answered, all, unknown)}</p>
        <h1 ref={heading} tabIndex={-1}>
          {text!.title}
        </h1>
        <p className="lede standing">{standingText(guide, result, words)}</p>
        <p className="measure">{text!.text}</p>
        {more.map(({ title, text: why, reason }) => (
          <div key={reason} className="also measure">
            <h2>{words.also(title)}</h2>
            <p>{why}</p>
          </div>
        ))}
        {tooFew && open && (
          <p className="acts">
            <a className="btn" href={fragmentOf(questionView(open.id))}>
              {words.openGo}
            </a>
          </p>
        )}
        {extra > 0 && !(tooFew && open) && helpsToSharpen(result) && (
          <div className="sharpen measure">
            <p>{words.sharpen}</p>
            <p className="acts">
              <button
                type="button"
                className="btn quiet"
                onClick={() => store.act({ type: 'sharpened' })}
              >
                {words.sharpenGo(extra)}
              </button>
            </p>
          </div>
        )}
      </div>
      <div className="split">
        <Contents
          parts={[
            ...(tooFew ? [] : partsFromAnswers),
            ['_meaning', meaning],
            ['_team', words.inTeam],
            ['_onward', words.next],
            ['_tools', quizStrings.tools.title],
            ['_limits', words.limits],
          ]}
        />
        <div className="parts">
          {!tooFew && (
            <>
              <Why guide={guide} result={result} answers={answers} />
              <Changes guide={guide} answers={answers} />
              <Where guide={guide} result={result} title={words.where} who={words.you} />
            </>
          )}
          <section aria-labelledby="_meaning">
            <h2 id="_meaning" tabIndex={-1}>
              {meaning}
            </h2>
            <p className="measure">{text!.meaning}</p>
            <h3>{words.trial}</h3>
            <p className="measure">{text!.try}</p>
          </section>
          <InTeam guide={guide} store={store} result={result} team={own.team} />
          <OnwardLinks
            guide={guide}
            result={result}
            next={{ text: text!.next.text, url: text!.next.link }}
          />
          <details className="all-given">
            <summary>
              <h2>{words.answers}</h2>
            </summary>
            <Answers guide={guide} own={own} then="result" />
          </details>
          <QuizTools guide={guide} store={store} own={own} result={result} />
          <Limits guide={guide} />
          <p className="code">{words.print(encodeResult(result))}</p>
        </div>
      </div>
    </div>
  );
}
