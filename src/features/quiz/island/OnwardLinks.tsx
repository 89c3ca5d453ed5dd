import type { ReactNode } from 'react';
import { type QuizGuide, type QuizLink } from '../guide.model.ts';
import { reasonsOf } from '../scoring/reasons.model.ts';
import type { QuizResult } from '../scoring/score.model.ts';
import { quizStrings } from '@strings';

const words = quizStrings.result;

interface Props {
  readonly guide: QuizGuide;
  readonly result: QuizResult;
  /** The one step that the text of the result names. */
  readonly next: QuizLink;
}

/** Where to go from a result: its role, skills and positions, and what to read. */
export function OnwardLinks({ guide, result, next }: Props): ReactNode {
  const outcome = result.headline === 'inconclusive' ? null : guide.outcomes[result.headline];
  const { comparison } = guide.pages;
  const read = readingOf(guide, result);
  const link = ({ text, url }: QuizLink): ReactNode => (
    <li key={url}>
      <a href={url}>{text}</a>
    </li>
  );
  return (
    <section className="onward" aria-labelledby="_onward">
      <h2 id="_onward" tabIndex={-1}>
        {words.next}
      </h2>
      <ul className="first plain">
        {link(next)}
        {outcome?.role?.url && link({ text: words.role(outcome.role.name), url: outcome.role.url })}
        {!outcome?.role && comparison && link({ text: words.comparison, url: comparison })}
      </ul>
      <div className="columns">
        {outcome && outcome.skills.length > 0 && (
          <div>
            <h3>{words.skills}</h3>
            <ul className="plain">
              {outcome.skills.map(({ text, url, definition }) => (
                <li key={url}>
                  <a href={url}>{text}</a>
                  <span>{definition}</span>
                </li>
              ))}
            </ul>
            {outcome.profile && (
              <p>
                <a href={outcome.profile}>{words.profile}</a>
              </p>
            )}
          </div>
        )}
        {outcome && outcome.positions.length > 0 && (
          <div>
            <h3>{words.positions}</h3>
            <ul className="plain">{outcome.positions.map(link)}</ul>
          </div>
        )}
        {read.length > 0 && (
          <div>
            <h3>{words.reading}</h3>
            <ul className="plain">{read.map(link)}</ul>
          </div>
        )}
      </div>
    </section>
  );
}

/** What to read of the answers that weighed most, each page once. */
function readingOf(guide: QuizGuide, result: QuizResult): QuizLink[] {
  const links = reasonsOf(guide.bank, result)
    .flatMap(({ heaviest }) => heaviest)
    .map(({ item }) => guide.about[item]!.read);
  return [...new Map(links.map((link) => [link.url, link])).values()];
}
