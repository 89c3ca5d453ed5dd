import type { ReactNode } from 'react';
import { quizStrings } from '@strings';

const words = quizStrings.result;

interface Props {
  /** Ids of headings on the page, and what each is called. */
  readonly parts: readonly (readonly [id: string, name: string])[];
}

/** The parts of the result, each of which takes the focus; the address goes on to name the result. */
export function Contents({ parts }: Props): ReactNode {
  return (
    <nav className="toc" aria-labelledby="_contents">
      <div className="sticky">
        <h2 id="_contents" className="tag-h">
          {words.contents}
        </h2>
        <ol>
          {parts.map(([id, name]) => (
            <li key={id}>
              <a
                href={`#${id}`}
                onClick={(event) => {
                  const part = document.getElementById(id);
                  if (!part) return;
                  event.preventDefault();
                  part.focus({ preventScroll: true });
                  part.scrollIntoView?.({ block: 'start' });
                }}
              >
                {name}
              </a>
            </li>
          ))}
        </ol>
      </div>
    </nav>
  );
}
