import { Fragment, type ReactNode, useRef, useState } from 'react';
import { hasSeveralLines } from '../../skills/lines.model.ts';
import type { Profile, Rating as Given } from '../profile.model.ts';
import {
  byDomain,
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
  const domains = byDomain(guide, skills, profileStrings.others.groups);
  const groups = domains.flatMap(({ items }) => items);
  const Heading = guide.domains.length ? 'h4' : 'h3';
  const done = (group: (typeof groups)[number]): boolean =>
    countRated(group.skills, ratings) === group.skills.length;
  const first = groups.find((group) => !done(group))?.group.id;
  const [wanted, setOpen] = useState(first);
  // Another aim may have left the open group out.
  const isLeftOut = wanted !== undefined && !groups.some(({ group }) => group.id === wanted);
  if (isLeftOut) setOpen(first);
  const open = isLeftOut ? first : wanted;
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
      {domains.map(({ label, items }) => (
        <Fragment key={label}>
          {label !== null && <h3 className="domain">{label}</h3>}
          {items.map((section) => {
            const { group } = section;
            const next = groups[groups.indexOf(section) + 1]?.group;
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
                  <Heading>
                    <RoleSign mark={group.mark} />
                    {group.label}
                  </Heading>
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
        </Fragment>
      ))}
      <div className="progress">
        <progress max={skills.length} value={countRated(skills, ratings)} aria-hidden="true" />
        <p role="status">{words.rated(countRated(skills, ratings), skills.length)}</p>
        {end}
      </div>
    </div>
  );
}
