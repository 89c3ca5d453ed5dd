import type { ReactNode } from 'react';
import type { QuizGuide } from '../../guide.model.ts';
import { quizStrings } from '@strings';
import { Fold } from './Fold.tsx';

const words = quizStrings.result;

/** What the quiz cannot tell, and must not be used for. */
export function Limits({ guide: { limits, pages } }: { readonly guide: QuizGuide }): ReactNode {
  return (
    <Fold title={words.limits} look="limits">
      <ul className="measure">
        {limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
      {pages.method && (
        <p>
          <a href={pages.method}>{quizStrings.method}</a>
        </p>
      )}
    </Fold>
  );
}
