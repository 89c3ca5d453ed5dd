import { type ReactNode, useRef, useState } from 'react';
import { hasSeveralLines } from '../../skills/lines.model.ts';
import type { Profile, Rating as Given } from '../profile.model.ts';
import {
  byGroup,
  countRated,
  type ProfileGuide,
  type ProfileSkill,
  ratingOf,
} from '../guide.model.ts';
import { profileStrings } from '@strings';
import { RoleSign } from '../../roles/RoleSign.tsx';
import { SkillRating } from './SkillRating.tsx';

const words = profileStrings.rating;

interface Props {
  readonly guide: ProfileGuide;
  readonly skills: readonly ProfileSkill[];
  readonly ratings: Profile['ratings'];
  /** The position whose expectations are shown, where it has some. */
  readonly aim: Profile['aim'];
  readonly onRate: (skill: string, rating: Given | null) => void;
  /** What comes after the last group, and is shown next to the progress. */
  readonly end: ReactNode;
}

/** Skills to rate, one group open at a time, and how far the reader has come. */
export function RatingForm({ guide, skills, ratings, aim, onRate, end }: Props): ReactNode {
  const groups = byGroup(guide, skills);
  const done = (group: (typeof groups)[number]): boolean =>
    countRated(group.skills, ratings) === group.skills.length;
  const [open, setOpen] = useState(() => groups.find((group) => !done(group))?.group.id);
  const summaries = useRef(new Map<string, HTMLElement>());
  const go = (id: string): void => {
    setOpen(id);
    const summary = summaries.current.get(id);
    summary?.focus({ preventScroll: true });
    // The group before it closes first, which moves everything.
    requestAnimationFrame(() => summary?.scrollIntoView({ block: 'start' }));
  };
  return (
    <div className="rating">
      {hasSeveralLines(skills) && <p className="measure">{words.reached}</p>}
      {groups.map((section, place) => {
        const { group } = section;
        const next = groups[place + 1]?.group;
        return (
          <details
            key={group.id}
            open={open === group.id}
            onToggle={({ currentTarget }) => {
              if (currentTarget.open) setOpen(group.id);
              else setOpen((now) => (now === group.id ? undefined : now));
            }}
          >
            <summary
              ref={(element) => {
                if (element) summaries.current.set(group.id, element);
              }}
            >
              <h3>
                <RoleSign mark={group.mark} />
                {group.label}
              </h3>
              <span className={done(section) ? 'done' : undefined}>
                {done(section)
                  ? words.done
                  : words.rated(countRated(section.skills, ratings), section.skills.length)}
              </span>
            </summary>
            {group.text && <p className="measure">{group.text}</p>}
            {section.skills.map((skill) => (
              <SkillRating
                key={skill.id}
                guide={guide}
                skill={skill}
                rating={ratingOf(ratings, skill.id)}
                aim={aim}
                onRate={(rating) => onRate(skill.id, rating)}
              />
            ))}
            {next && (
              <p className="on">
                <button type="button" className="btn" onClick={() => go(next.id)}>
                  {words.next(next.label)}
                </button>
              </p>
            )}
          </details>
        );
      })}
      <div className="progress">
        <progress max={skills.length} value={countRated(skills, ratings)} aria-hidden="true" />
        <p role="status">{words.rated(countRated(skills, ratings), skills.length)}</p>
        {end}
      </div>
    </div>
  );
}
