import type { ReactNode } from 'react';
import { opinionsInOrder, type Opinion } from '../opinion.model.ts';
import type { Profile } from '../profile.model.ts';
import { levelUrl, type ProfileGuide, type ProfileSkill } from '../guide.model.ts';
import { ratingName } from '../text.model.ts';
import { profileStrings } from '@strings';

const words = profileStrings.link;
const named = profileStrings.result;

interface Props {
  readonly guide: ProfileGuide;
  readonly theirs: Profile['ratings'];
  readonly mine: Profile['ratings'];
  /** What the reader's ratings are called. */
  readonly label: string;
}

const distance = ({ apart, same }: Opinion<unknown>): string =>
  same
    ? words.agreed
    : apart === null
      ? words.cannot
      : apart > 0
        ? words.higher(apart)
        : words.lower(-apart);

/** Two ratings of the same skills, then the skills that only the link rates. */
export function Compared({ guide, theirs, mine, label }: Props): ReactNode {
  const both = opinionsInOrder(guide.skills, mine, theirs);
  const same = both.filter((opinion) => opinion.same).length;
  const only = guide.skills.filter(
    ({ id }) => Object.hasOwn(theirs, id) && !Object.hasOwn(mine, id),
  );
  const name = (skill: ProfileSkill): ReactNode => {
    const rating = theirs[skill.id];
    return (
      <a href={levelUrl(skill, typeof rating === 'number' ? rating : null)}>{skill.data.name}</a>
    );
  };
  return (
    <>
      {both.length ? (
        <>
          <p className="measure">{words.summary(same, both.length - same)}</p>
          <table className="standings compared">
            <caption>{words.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.skill}</th>
                <th scope="col">{words.theirs}</th>
                <th scope="col">{label}</th>
                <th scope="col">{words.difference}</th>
              </tr>
            </thead>
            <tbody>
              {both.map((opinion) => (
                <tr key={opinion.skill.id} className={opinion.same ? 'met' : 'gap'}>
                  <th scope="row">{name(opinion.skill)}</th>
                  <td data-label={words.theirs}>
                    {ratingName(guide, opinion.other, named, opinion.skill)}
                  </td>
                  <td data-label={label}>{ratingName(guide, opinion.own, named, opinion.skill)}</td>
                  <td data-label={words.difference}>{distance(opinion)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      ) : (
        <p>{words.noCommon}</p>
      )}
      {only.length > 0 && (
        <>
          <h3>{words.only}</h3>
          <ul className="strong">
            {only.map((skill) => (
              <li key={skill.id}>
                {name(skill)}
                <span>{ratingName(guide, theirs[skill.id]!, named, skill)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
