import type { ReactNode } from 'react';
import { priorities, type Standing, standingsOf, strengths } from '../gap.model.ts';
import type { Profile } from '../profile.model.ts';
import {
  aimName,
  countRated,
  levelUrl,
  type ProfileGuide,
  type ProfileSkill,
  skillsFor,
} from '../guide.model.ts';
import { pointsSaid, ratingName, targetName } from '../text.model.ts';
import { profileStrings } from '@strings';
import { Gaps } from './Gaps.tsx';
import { LinePicture } from './LinePicture.tsx';
import { Rated } from './Rated.tsx';
import { Standings } from './Standings.tsx';

const words = profileStrings.result;
const kinds = ['gap', 'unknown', 'met', 'strength', 'unrated', 'untargeted'] as const;

interface Props {
  readonly guide: ProfileGuide;
  readonly profile: Profile;
}

/**
 * The reader's result: points, counts, gaps in order, strengths, and every skill; what is rated
 * alone, where no level is asked for.
 */
export function ProfileResult({ guide, profile }: Props): ReactNode {
  const { aim, ratings } = profile;
  const asked = skillsFor(guide, profile);
  const rated = countRated(guide.skills, ratings) > 0;
  const role = guide.roles.find(({ id }) => id === aim?.role)?.name ?? '';
  const position = aimName(guide, aim) ?? '';
  const standings = aim ? standingsOf(guide.skills, aim, ratings) : [];
  const beyond = strengths(standings);
  const asksLevels = standings.some(({ target }) => target !== null);
  const isAloneShown = guide.roles.length === 0 || (aim !== null && !asksLevels);
  const points = pointsSaid(guide, profile, words);
  const some = ({ kind }: Standing, wanted: string): boolean => kind === wanted;
  return (
    <section className="result" aria-labelledby="_result" data-rated={rated}>
      <h2 id="_result" tabIndex={-1}>
        {words.title}
      </h2>
      {aim && <p className="lede">{words.against(position)}</p>}
      {!aim && <p>{guide.roles.length ? words.noAim : profileStrings.aim.none}</p>}
      {!rated && <p>{words.nothing}</p>}
      {rated && points && <p className="points">{points}</p>}
      {rated && isAloneShown && (
        <>
          {aim && <p>{words.noLevels}</p>}
          <Rated guide={guide} profile={profile} />
        </>
      )}
      {aim && asksLevels && rated && (
        <>
          <ul className="counts">
            {kinds.map((kind) => {
              const number = standings.filter((standing) => some(standing, kind)).length;
              return number > 0 && <li key={kind}>{words.kinds[kind](number)}</li>;
            })}
          </ul>
          <LinePicture guide={guide} skills={asked} standings={standings} />
          <h3>{words.gaps}</h3>
          <Gaps guide={guide} gaps={priorities(standings)} aim={aim} role={role} />
          {beyond.length > 0 && (
            <>
              <h3>{words.strengths}</h3>
              <p>{words.strengthsLede}</p>
              <ul className="strong">
                {beyond.map(({ skill, rating, target }: Standing<ProfileSkill>) => (
                  <li key={skill.id}>
                    <a href={levelUrl(skill, target)}>{skill.data.name}</a>
                    <span>
                      {words.you}: {ratingName(guide, rating, words, skill)}. {words.asked}:{' '}
                      {targetName(guide, target, words, skill)}.
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )}
          <h3>{words.all}</h3>
          {asked.length < guide.skills.length && <p>{words.onlyAsked(asked.length)}</p>}
          <Standings
            guide={guide}
            skills={asked}
            standings={standings}
            aim={aim}
            position={position}
          />
        </>
      )}
    </section>
  );
}
