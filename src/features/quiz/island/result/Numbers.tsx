import type { ReactNode } from 'react';
import { furthestLean } from '../../scoring/lean-map.model.ts';
import type { QuizGuide } from '../../guide.model.ts';
import { scaleEstimates } from '../../scoring/places.model.ts';
import { scaleNames, withSigns } from '../../text.model.ts';
import type { SharedResult } from '../../codes/result-code.model.ts';
import type { QuizResult } from '../../scoring/score.model.ts';
import { quizStrings } from '@strings';
import { Fold } from './Fold.tsx';

const words = quizStrings.result;

interface Props {
  readonly guide: QuizGuide;
  readonly result: QuizResult | SharedResult;
}

/** How to read the map, and the same in numbers. */
export function Numbers({ guide, result }: Props): ReactNode {
  const { frontend, backend } = guide.outcomes;
  const names = scaleNames(guide, result, words);
  return (
    <Fold title={words.where}>
      <p className="measure">{words.whereLede(frontend.name, backend.name)}</p>
      <table className="numbers">
        <caption>{words.caption(furthestLean())}</caption>
        <thead>
          <tr>
            <th scope="col">{words.scale}</th>
            <th scope="col">{words.estimate}</th>
            <th scope="col">{words.likely}</th>
            <th scope="col">{words.words}</th>
          </tr>
        </thead>
        <tbody>
          {scaleEstimates(result).map(({ scale, at, between, word }) => (
            <tr key={scale}>
              <th scope="row">{names[scale]}</th>
              <td data-label={words.estimate}>{at}</td>
              <td data-label={words.likely}>{words.between(...withSigns(between))}</td>
              <td data-label={words.words}>
                {(scale === 'lean' ? words.leans : words.pulls)[word]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="measure">{words.drawn}</p>
    </Fold>
  );
}
