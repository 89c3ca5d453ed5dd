import type { ReactNode } from 'react';
import type { QuizGuide, QuizLink, QuizOutcome } from '../../guide.model.ts';
import { reasonsOf } from '../../scoring/reasons.model.ts';
import type { QuizResult } from '../../scoring/score.model.ts';
import { quizStrings } from '@strings';
import { Fold } from './Fold.tsx';

const words = quizStrings.result;

interface Props {
  readonly guide: QuizGuide;
  readonly result: QuizResult;
  /** The one step that the text of the result names. */
  readonly next: QuizLink;
}

const link = ({ text, url }: QuizLink): ReactNode => (
  <li key={url}>
    <a href={url}>{text}</a>
  </li>
);

const outcomeOf = (guide: QuizGuide, { headline }: QuizResult): QuizOutcome | null =>
  headline === 'inconclusive' ? null : guide.outcomes[headline];

/** What to read next: the one step of the result, its role, and what weighed most. */
export function Reading({ guide, result, next }: Props): ReactNode {
  const outcome = outcomeOf(guide, result);
  const { comparison } = guide.pages;
  const read = readingOf(guide, result).filter(({ url }) => url !== next.url);
  return (
    <section className="onward" aria-labelledby="_onward">
      <h2 id="_onward">{words.next}</h2>
      <ul className="first plain">
        {link(next)}
        {outcome?.role?.url && link({ text: words.role(outcome.role.name), url: outcome.role.url })}
        {!outcome?.role && comparison && link({ text: words.comparison, url: comparison })}
      </ul>
      {read.length > 0 && (
        <>
          <h3>{words.reading}</h3>
          <ul className="plain">{read.map(link)}</ul>
        </>
      )}
    </section>
  );
}

/** Skills and positions of the role; nothing where no role is named. */
export function Paths({ guide, result }: Omit<Props, 'next'>): ReactNode {
  const { skills, positions, profile } = outcomeOf(guide, result) ?? nowhere;
  if (!skills.length && !positions.length) return null;
  return (
    <Fold title={words.paths}>
      <div className="columns">
        {skills.length > 0 && (
          <div>
            <h3>{words.skills}</h3>
            <ul className="plain">
              {skills.map(({ text, url, definition }) => (
                <li key={url}>
                  <a href={url}>{text}</a>
                  <span>{definition}</span>
                </li>
              ))}
            </ul>
            {profile && (
              <p>
                <a href={profile}>{words.profile}</a>
              </p>
            )}
          </div>
        )}
        {positions.length > 0 && (
          <div>
            <h3>{words.positions}</h3>
            <ul className="plain">{positions.map(link)}</ul>
          </div>
        )}
      </div>
    </Fold>
  );
}

const nowhere = { skills: [], positions: [], profile: null } as const;
/** As many pages as one sitting has room for. */
const mostRead = 3;

/** What to read of the answers that weighed most, each page once. */
function readingOf(guide: QuizGuide, result: QuizResult): QuizLink[] {
  const links = reasonsOf(guide.bank, result)
    .flatMap(({ heaviest }) => heaviest)
    .map(({ item }) => guide.about[item]!.read);
  return [...new Map(links.map((link) => [link.url, link])).values()].slice(0, mostRead);
}
