import type { ReactNode } from 'react';
import { adviceOutcome, type QuizGuide } from '../guide.model.ts';
import type { QuizProgress } from '../progress.model.ts';
import type { QuizResult } from '../scoring/score.model.ts';
import { quizStrings } from '@strings';
import { Fold } from './result/Fold.tsx';
import type { QuizStore } from './store.ts';

const words = quizStrings.result;

type Fact = QuizGuide['facts'][number];

interface Props {
  readonly guide: QuizGuide;
  readonly store: QuizStore;
  readonly result: QuizResult;
  readonly team: QuizProgress['team'];
}

/** Facts of the reader's team, and what each means for the outcome; the result stays as it is. */
export function InTeam({ guide, store, result, team }: Props): ReactNode {
  const outcome = adviceOutcome(result);
  const chosenOf = ({ id, options }: Fact) => options.find((option) => option.id === team[id]);
  // Whoever has no team is asked nothing more about it.
  const last = guide.facts.findIndex((fact) => chosenOf(fact)?.last);
  const asked = last < 0 ? guide.facts : guide.facts.slice(0, last + 1);
  return (
    <Fold title={words.inTeam} look="in-team">
      <p className="measure">{words.inTeamLede}</p>
      {asked.map((fact) => {
        const { id, question, options } = fact;
        const chosen = chosenOf(fact);
        return (
          <div key={id} className={chosen ? 'fact-of' : 'fact-of unsaid'}>
            <p>
              <label className="label" htmlFor={`_fact-${id}`}>
                {question}
              </label>
              <select
                id={`_fact-${id}`}
                value={chosen?.id ?? ''}
                onChange={({ target }) =>
                  store.act({ type: 'told', fact: id, option: target.value || null })
                }
              >
                <option value="">{words.noFact}</option>
                {options.map((choice) => (
                  <option key={choice.id} value={choice.id}>
                    {choice.text}
                  </option>
                ))}
              </select>
            </p>
            <p role="status">{chosen?.advice[outcome]}</p>
          </div>
        );
      })}
    </Fold>
  );
}
