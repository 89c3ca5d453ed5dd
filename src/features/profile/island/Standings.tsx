import { Fragment, type ReactNode } from 'react';
import type { Standing } from '../gap.model.ts';
import { byDomain, levelUrl, type ProfileGuide, type ProfileSkill } from '../guide.model.ts';
import { ratingName, targetName } from '../text.model.ts';
import { profileStrings } from '@strings';
import { expectationOf } from '../../skills/asking.model.ts';
import { levelText } from '../../skills/lines.model.ts';
import type { Column } from '../../skills/matrix.model.ts';
import { Bar } from './Bar.tsx';
import { Lines } from './Lines.tsx';
import { RoleSign } from '../../roles/RoleSign.tsx';

const words = profileStrings.result;

interface Props {
  readonly guide: ProfileGuide;
  /** The skills to show. */
  readonly skills: readonly ProfileSkill[];
  readonly standings: readonly Standing<ProfileSkill>[];
  readonly aim: Column;
  /** Name of the position that is aimed at. */
  readonly position: string;
}

/** Every skill with own and asked level, in words and as a bar, and with what is expected. */
export function Standings({ guide, skills: shown, standings, aim, position }: Props): ReactNode {
  const highest = guide.scale.at(-1)!.level;
  const standingOf = new Map(standings.map((standing) => [standing.skill.id, standing]));
  return (
    <table className="standings">
      <caption>{words.caption(position)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.skill}</th>
          <td aria-hidden="true">{words.key}</td>
          <th scope="col">{words.you}</th>
          <th scope="col">{words.asked}</th>
        </tr>
      </thead>
      {byDomain(guide, shown, profileStrings.others.groups).map(({ label, items }) => (
        <Fragment key={label}>
          {label !== null && (
            <tbody>
              <tr className="domain">
                <th scope="rowgroup" colSpan={4}>
                  {label}
                </th>
              </tr>
            </tbody>
          )}
          {items.map(({ group, skills }) => (
            <tbody key={group.id}>
              <tr className="group">
                <th scope="rowgroup" colSpan={4}>
                  <RoleSign mark={group.mark} /> {group.label}
                </th>
              </tr>
              {skills.map((skill) => {
                const { rating, target, kind } = standingOf.get(skill.id)!;
                return (
                  <tr key={skill.id} className={kind}>
                    <th scope="row">
                      <a href={levelUrl(skill, target)}>{skill.data.name}</a>
                    </th>
                    <td aria-hidden="true">
                      <Bar mark={group.mark} highest={highest} rating={rating} target={target} />
                    </td>
                    <td data-label={words.you}>{ratingName(guide, rating, words, skill)}</td>
                    <td data-label={words.asked}>
                      {targetName(guide, target, words, skill)}
                      {expectationOf(skill, aim).length > 0 && (
                        <div className="small">
                          <Lines text={levelText(expectationOf(skill, aim))} />
                        </div>
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          ))}
        </Fragment>
      ))}
    </table>
  );
}
