import type { ReactNode } from 'react';
import type { QuizGuide } from '../guide.model.ts';
import { answersAddress } from '../codes/link.model.ts';
import type { QuizProgress } from '../progress.model.ts';
import { resultMarkdown } from '../text.model.ts';
import type { QuizResult } from '../scoring/score.model.ts';
import { quizStrings } from '@strings';
import { CopyOut, useCopy } from '../../../browser/island/CopyOut.tsx';
import { pageAddress } from '../../../browser/island/files.client.ts';
import { Fold } from './result/Fold.tsx';
import type { QuizStore } from './store.ts';

const words = quizStrings.tools;
const said = { ...quizStrings.result, none: quizStrings.review.none };

interface Props {
  readonly guide: QuizGuide;
  readonly store: QuizStore;
  readonly own: QuizProgress;
  readonly result: QuizResult;
}

/** What the reader can do with their result and answers as a whole. */
export function QuizTools({ guide, store, own, result }: Props): ReactNode {
  const [copied, copy] = useCopy();
  const page = pageAddress();
  const button = (name: string, press: () => void): ReactNode => (
    <button type="button" className="btn quiet" onClick={press}>
      {name}
    </button>
  );
  return (
    <Fold title={words.title} look="tools">
      <p className="measure">{words.shareHelp}</p>
      <p className="measure">{words.answersHelp}</p>
      <p className="acts">
        {button(words.markdown, () =>
          copy(words.text, resultMarkdown(guide, own, result, said, location.origin)),
        )}
        {button(words.print, () => print())}
        {button(words.answers, () =>
          copy(words.addressOfAnswers, answersAddress(page, guide.bank, own.answers)),
        )}
      </p>
      <CopyOut copied={copied} words={words} />
      <p className="acts">
        {button(words.again, () => store.act({ type: 'asked', question: 'again' }))}
        {button(words.delete, () => store.act({ type: 'asked', question: 'delete' }))}
      </p>
      {guide.pages.team && (
        <p>
          <a href={guide.pages.team}>{quizStrings.team}</a>
        </p>
      )}
    </Fold>
  );
}
