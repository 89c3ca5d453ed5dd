import type { ReactNode } from 'react';
import { answerText, numberOf } from '../../choices.model.ts';
import type { QuizGuide } from '../../guide.model.ts';
import { fragmentOf, questionView } from '../../codes/view.model.ts';
import { reasonsOf, type Weight } from '../../scoring/reasons.model.ts';
import { standingText } from '../../text.model.ts';
import type { QuizAnswers } from '../../bank.model.ts';
import type { QuizResult } from '../../scoring/score.model.ts';
import { quizStrings } from '@strings';
import { RoleSign } from '../../../roles/RoleSign.tsx';

const words = quizStrings.result;

interface Props {
  readonly guide: QuizGuide;
  readonly result: QuizResult;
  readonly answers: QuizAnswers;
}

/**
 * The answers that spoke most for a result and those against it. Each shows what was rated, and leads
 * to its question.
 */
export function Why({ guide, result, answers }: Props): ReactNode {
  const [first, second] = reasonsOf(guide.bank, result);
  const named = result.headline !== 'inconclusive';
  const title = ({ outcome }: typeof first): string =>
    outcome ? words.forIt(guide.outcomes[outcome].name) : words.against;
  return (
    <section aria-labelledby="_why">
      <h2 id="_why">{words.why}</h2>
      <p className="measure">
        {standingText(guide, result, words)} {words.whyLede}
      </p>
      <div className="pair">
        {[first, second].map((reasons, place) => (
          <div key={reasons.outcome ?? 'against'}>
            <h3>
              {reasons.outcome && (
                <RoleSign mark={guide.outcomes[reasons.outcome].role?.mark ?? 'none'} />
              )}
              {title(reasons)}
            </h3>
            {reasons.heaviest.length ? (
              <ol className="weights plain">
                {reasons.heaviest.map((weight) => (
                  <Spoke key={weight.item} guide={guide} weight={weight} answers={answers} />
                ))}
              </ol>
            ) : (
              <p>{named && place ? words.noAgainst : words.noFor}</p>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

interface SpokeProps {
  readonly guide: QuizGuide;
  readonly weight: Weight;
  readonly answers: QuizAnswers;
}

function Spoke({ guide, weight: { item: id }, answers }: SpokeProps): ReactNode {
  const item = guide.bank.items.find((item) => item.id === id)!;
  const { short } = guide.about[id]!;
  return (
    <li>
      <a href={fragmentOf(questionView(id, 'result'))}>
        <span className="vh">{quizStrings.questionTitle(numberOf(guide, id), '')}</span>{' '}
        {item.kind === 'rating' ? item.text : short}
      </a>
      <b>{answerText(guide, item, answers[id]!)}</b>
    </li>
  );
}
