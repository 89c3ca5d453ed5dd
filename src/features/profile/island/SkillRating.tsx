import type { ReactNode } from 'react';
import type { Profile, Rating } from '../profile.model.ts';
import {
  aimName,
  levelLabel,
  levelDescription,
  type ProfileGuide,
  type ProfileSkill,
} from '../guide.model.ts';
import { expectationOf } from '../../skills/asking.model.ts';
import { pointsName } from '../text.model.ts';
import { profileStrings } from '@strings';
import { Expected } from './Expected.tsx';

const { rating: words, result } = profileStrings;

interface Props {
  readonly guide: ProfileGuide;
  readonly skill: ProfileSkill;
  readonly rating: Rating | null;
  /** The position whose expectation is shown, where it has one. */
  readonly aim: Profile['aim'];
  readonly onRate: (rating: Rating | null) => void;
}

/** One skill with a sentence for each level, of which the reader chooses one. */
export function SkillRating({ guide, skill, rating, aim, onRate }: Props): ReactNode {
  const id = `_rate-${skill.id}`;
  const Heading = guide.domains.length ? 'h5' : 'h4';
  // A label holds no list, so that the lines of a level are lines only by their style.
  const described = (level: number): ReactNode => {
    const { lead, lines } = levelDescription(guide, skill, level);
    if (lines.length < 2) return [lead, ...lines].filter(Boolean).join(' ');
    return (
      <>
        {lead}
        {lines.map((line) => (
          <span key={line} className="line">
            {line}
          </span>
        ))}
      </>
    );
  };
  const isExpected = aim !== null && expectationOf(skill, aim).length > 0;
  const about = [
    ...(skill.data.definition ? [`${id}-is`] : []),
    ...(isExpected ? [`${id}-asks`] : []),
  ];
  const option = (value: Rating | null, name: string, text?: ReactNode): ReactNode => (
    <label key={value} className={text === undefined ? 'not' : undefined}>
      <input type="radio" name={id} checked={rating === value} onChange={() => onRate(value)} />
      <span>
        <b>{name}</b> {text}
      </span>
    </label>
  );
  return (
    <div
      className="skill"
      role="radiogroup"
      aria-labelledby={id}
      aria-describedby={about.join(' ') || undefined}
    >
      <div className="what">
        <Heading id={id}>{skill.data.name}</Heading>
        {skill.data.definition && <p id={`${id}-is`}>{skill.data.definition}</p>}
        {aim && (
          <Expected
            skill={skill}
            aim={aim}
            title={words.expected(aimName(guide, aim) ?? '')}
            id={`${id}-asks`}
          />
        )}
      </div>
      <div className="options">
        {guide.scale.map(({ level, points }) =>
          option(
            level,
            levelLabel(guide, level, skill),
            <>
              {points !== null && <small>{pointsName(guide, points, result)} </small>}
              {described(level)}
            </>,
          ),
        )}
        {option('unknown', words.unknown)}
        {option(null, words.none)}
      </div>
    </div>
  );
}
