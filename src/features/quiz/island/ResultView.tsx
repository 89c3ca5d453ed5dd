import { type ReactNode, type Ref, useMemo } from 'react';
import { type QuizGuide, textsOf } from '../guide.model.ts';
import { fragmentOf, questionView } from '../codes/view.model.ts';
import { helpsToSharpen } from '../scoring/reasons.model.ts';
import { askedItems } from '../progress.model.ts';
import { progressCounts } from '../state.model.ts';
import { encodeResult } from '../codes/result-code.model.ts';
import { scoreQuiz } from '../scoring/score.model.ts';
import { quizStrings } from '@strings';
import { Answers } from './Answers.tsx';
import { Changes } from './result/Changes.tsx';
import { Fold } from './result/Fold.tsx';
import { InTeam } from './InTeam.tsx';
import { Limits } from './result/Limits.tsx';
import { Numbers } from './result/Numbers.tsx';
import { Paths, Reading } from './result/OnwardLinks.tsx';
import { ResultPicture } from './result/ResultPicture.tsx';
import { Share } from './result/Share.tsx';
import type { QuizStore, QuizSnapshot } from './store.ts';
import { QuizTools } from './QuizTools.tsx';
import { Why } from './result/Why.tsx';

const words = quizStrings.result;

interface Props {
  readonly guide: QuizGuide;
  readonly store: QuizStore;
  readonly shown: QuizSnapshot;
  readonly heading: Ref<HTMLHeadingElement>;
}

/** What the reader's answers come to as a picture, then why and what to do with it. */
export function ResultView({ guide, store, shown: { own }, heading }: Props): ReactNode {
  const { bank } = guide;
  const { answers } = own;
  const result = useMemo(() => scoreQuiz(bank, answers), [bank, answers]);
  const [text, ...more] = textsOf(guide, result);
  const { answered, unknown, all } = progressCounts(bank, own);
  const open = askedItems(bank, own).find(({ id }) => !Object.hasOwn(answers, id));
  const extra = bank.items.length - all;
  const tooFew = result.reasons.includes('too-few');
  if (!Object.keys(answers).length)
    return (
      <div className="result">
        <div className="result-head">
          <h1 ref={heading} tabIndex={-1}>
            {words.empty.title}
          </h1>
          <div className="say">
            <p className="lede">{words.empty.text}</p>
            <p className="acts">
              <a className="btn" href={fragmentOf(questionView(askedItems(bank, own)[0]!.id))}>
                {words.empty.go}
              </a>
            </p>
          </div>
        </div>
      </div>
    );
  return (
    <div className="result">
      <div className={tooFew ? 'result-head' : 'result-head drawn'}>
        <div className="told">
          <p className="eyebrow">
            {words.eyebrow(words.bands[result.band ?? 'none'], answered, all, unknown)}
          </p>
          <h1 ref={heading} tabIndex={-1}>
            {text!.title}
          </h1>
        </div>
        {!tooFew && <ResultPicture guide={guide} result={result} who={words.you} />}
        <div className="say">
          <p className="lede">{text!.text}</p>
          {tooFew && open ? (
            <p className="acts">
              <a className="btn" href={fragmentOf(questionView(open.id))}>
                {words.openGo}
              </a>
            </p>
          ) : (
            <Share guide={guide} result={result} title={text!.title} drawn={!tooFew} />
          )}
        </div>
      </div>
      {more.map(({ title, text: why, reason }) => (
        <div key={reason} className="also measure">
          <h2>{words.also(title)}</h2>
          <p>{why}</p>
        </div>
      ))}
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
      {!tooFew && <Why guide={guide} result={result} answers={answers} />}
      <div className="onto">
        <section className="trial" aria-labelledby="_try">
          <h2 id="_try">{words.trial}</h2>
          <p className="measure">{text!.try}</p>
          {text!.alone && (
            <p className="measure">
              <b>{words.alone}</b> {text!.alone}
            </p>
          )}
        </section>
        <Reading
          guide={guide}
          result={result}
          next={{ text: text!.next.text, url: text!.next.link }}
        />
      </div>
      <div className="folds">
        <Fold title={result.band ? words.meaning : words.meaningOfNone}>
          <p className="measure">{text!.meaning}</p>
        </Fold>
        {!tooFew && (
          <>
            <Changes guide={guide} answers={answers} />
            <Numbers guide={guide} result={result} />
          </>
        )}
        <InTeam guide={guide} store={store} result={result} team={own.team} />
        <Paths guide={guide} result={result} />
        <Fold title={words.answers}>
          <Answers guide={guide} own={own} then="result" />
        </Fold>
        <QuizTools guide={guide} store={store} own={own} result={result} />
        <Limits guide={guide} />
      </div>
      <p className="code">{words.print(encodeResult(result))}</p>
    </div>
  );
}
