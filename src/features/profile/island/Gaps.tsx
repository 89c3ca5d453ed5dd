import type { ReactNode } from 'react';
import type { Standing } from '../gap.model.ts';
import {
  levelDescription,
  levelUrl,
  type ProfileGuide,
  type ProfileSkill,
} from '../guide.model.ts';
import type { Column } from '../../skills/matrix.model.ts';
import { ratingName, targetName } from '../text.model.ts';
import { profileStrings } from '@strings';
import { Expected } from './Expected.tsx';
import { Lines } from './Lines.tsx';

const words = profileStrings.result;

/** How many gaps are shown open; more than these cannot be worked on first. */
const first = 5;

interface Props {
  readonly guide: ProfileGuide;
  /** What to work on, the most pressing first. */
  readonly gaps: readonly Standing<ProfileSkill>[];
  readonly aim: Column;
  /** Name of the role that is aimed at. */
  readonly role: string;
}

/** What to work on first: own and asked level in words, what to do and what to read. */
export function Gaps({ guide, gaps, aim, role }: Props): ReactNode {
  const item = ({ skill, rating, target, weight }: Standing<ProfileSkill>): ReactNode => (
    <li key={skill.id}>
      <h4>
        <a href={levelUrl(skill, target)}>{skill.data.name}</a>
      </h4>
      {weight > 1 && <p className="central">{words.central(role)}</p>}
      <dl>
        <div>
          <dt>
            {words.you}: {ratingName(guide, rating, words, skill)}
          </dt>
          <dd>
            {typeof rating === 'number' ? (
              <Lines text={levelDescription(guide, skill, rating)} />
            ) : (
              skill.data.definition
            )}
          </dd>
        </div>
        <div>
          <dt>
            {words.asked}: {targetName(guide, target, words, skill)}
          </dt>
          <dd>
            {target !== null && <Lines text={levelDescription(guide, skill, target)} />}
            <Expected skill={skill} aim={aim} title={words.expected} />
          </dd>
        </div>
        {skill.data.start && (
          <div>
            <dt>{words.doFirst}</dt>
            <dd>{skill.data.start}</dd>
          </div>
        )}
        {skill.data.read && (
          <div>
            <dt>{words.readFirst}</dt>
            <dd>
              <a href={skill.data.read.url}>{skill.data.read.text}</a>
            </dd>
          </div>
        )}
      </dl>
    </li>
  );
  if (!gaps.length) return <p>{words.noGaps}</p>;
  return (
    <>
      <p className="measure">{words.gapsLede}</p>
      <ol className="gaps">{gaps.slice(0, first).map(item)}</ol>
      {gaps.length > first && (
        <details className="others">
          <summary>{words.more(gaps.length - first)}</summary>
          <ol className="gaps" start={first + 1}>
            {gaps.slice(first).map(item)}
          </ol>
        </details>
      )}
    </>
  );
}
