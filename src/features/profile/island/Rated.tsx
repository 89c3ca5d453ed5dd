import type { ReactNode } from 'react';
import { expectationOf, hasExpectations } from '../../skills/asking.model.ts';
import { levelText } from '../../skills/lines.model.ts';
import type { Profile } from '../profile.model.ts';
import { byGroup, levelUrl, type ProfileGuide, ratingOf } from '../guide.model.ts';
import { ratingName } from '../text.model.ts';
import { profileStrings } from '@strings';
import { Bar } from './Bar.tsx';
import { Lines } from './Lines.tsx';
import { RoleSign } from '../../roles/RoleSign.tsx';

const words = profileStrings.result;

interface Props {
  readonly guide: ProfileGuide;
  readonly profile: Profile;
}

/** What is rated, where no level is asked for, and what is expected where the position says so. */
export function Rated({ guide, profile: { aim, ratings } }: Props): ReactNode {
  const highest = guide.scale.at(-1)!.level;
  const rated = guide.skills.filter(({ id }) => Object.hasOwn(ratings, id));
  const expecting = aim !== null && hasExpectations(guide.skills, aim) ? aim : null;
  return (
    <table className="standings">
      <caption>{words.ratedCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.skill}</th>
          <td aria-hidden="true">{words.keyRated}</td>
          <th scope="col">{words.you}</th>
          {expecting && <th scope="col">{words.expected}</th>}
        </tr>
      </thead>
      {byGroup(guide, rated).map(({ group, skills }) => (
        <tbody key={group.id}>
          <tr className="group">
            <th scope="rowgroup" colSpan={expecting ? 4 : 3}>
              <RoleSign mark={group.mark} /> {group.label}
            </th>
          </tr>
          {skills.map((skill) => {
            const rating = ratingOf(ratings, skill.id);
            return (
              <tr key={skill.id}>
                <th scope="row">
                  <a href={levelUrl(skill, typeof rating === 'number' ? rating : null)}>
                    {skill.data.name}
                  </a>
                </th>
                <td aria-hidden="true">
                  <Bar mark={group.mark} highest={highest} rating={rating} target={null} />
                </td>
                <td data-label={words.you}>{ratingName(guide, rating, words, skill)}</td>
                {expecting && (
                  <td data-label={words.expected}>
                    <Lines text={levelText(expectationOf(skill, expecting))} />
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      ))}
    </table>
  );
}
