import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { answerText, numberOf } from '../../choices.model.ts';
import { headlineName, type QuizGuide } from '../../guide.model.ts';
import { fragmentOf, questionView } from '../../codes/view.model.ts';
import type { QuizAnswers } from '../../bank.model.ts';
import { type HeadlineChange, whatWouldChange } from '../../scoring/change.model.ts';
import type { Edit } from '../../scoring/edits.model.ts';
import { quizStrings } from '@strings';
import { Fold } from './Fold.tsx';

const words = quizStrings.result;

interface Props {
  readonly guide: QuizGuide;
  readonly answers: QuizAnswers;
}

/** The smallest changes of answers that would bring another headline. */
export function Changes({ guide, answers }: Props): ReactNode {
  // Trying every other answer takes longest of all, so the rest of the result is shown before.
  const tried = useDeferredValue<QuizAnswers | null>(answers, null);
  const changes = useMemo(() => tried && whatWouldChange(guide.bank, tried), [guide, tried]);
  return (
    <Fold title={words.change}>
      {changes?.length ? (
        <ul className="rows plain measure">
          {changes.map((change) => (
            <li key={change.edits.map(({ item, to }) => `${item} ${to}`).join(' ')}>
              <Would guide={guide} change={change} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="measure">{changes && words.nothingChanges}</p>
      )}
    </Fold>
  );
}

function Would({
  guide,
  change: { edits, headline, band },
}: {
  readonly guide: QuizGuide;
  readonly change: HeadlineChange;
}): ReactNode {
  const name = headlineName(guide, headline);
  const [first, second] = edits;
  const edit = ({ item: id, to }: Edit): ReactNode => {
    const item = guide.bank.items.find((item) => item.id === id)!;
    return (
      <>
        <b>{words.quoted(answerText(guide, item, to).replace(/\.$/, ''))}</b> {words.to}{' '}
        <a href={fragmentOf(questionView(id, 'result'))}>
          {quizStrings.questionTitle(numberOf(guide, id), guide.about[id]!.short)}
        </a>
      </>
    );
  };
  return (
    <>
      {words.answering} {edit(first!)}
      {second && (
        <>
          {' '}
          {words.and} {edit(second)}
        </>
      )}{' '}
      {name === null ? words.becomesNone : words.becomes(name, words.bandNames[band!])}
    </>
  );
}
