import { type ReactNode, useEffect, useRef } from 'react';
import { aimName, type ProfileGuide } from '../guide.model.ts';
import { encodeProfile } from '../code.model.ts';
import { shareAddress } from '../link.model.ts';
import type { OpenedProfile } from '../state.model.ts';
import { profileStrings } from '@strings';
import { Compared } from './Compared.tsx';
import { CopyOut, useCopy } from '../../../browser/island/CopyOut.tsx';
import { pageAddress } from '../../../browser/island/files.client.ts';
import { RatingForm } from './RatingForm.tsx';
import type { ProfileStore, ProfileSnapshot } from './store.ts';

const words = profileStrings.link;

interface Props {
  readonly guide: ProfileGuide;
  readonly store: ProfileStore;
  readonly shown: ProfileSnapshot;
  readonly opened: OpenedProfile;
}

const titles = {
  told: words.title,
  alongside: words.alongside,
  blind: words.blindTitle,
  compared: words.compared,
} as const;

/** A profile from a link: announced, looked at, or given a second opinion on. */
export function ProfileFromLink({ guide, store, shown, opened }: Props): ReactNode {
  const { profile, stage, opinion, dropped } = opened;
  const [copied, copy] = useCopy();
  const title = useRef<HTMLHeadingElement>(null);
  // Each stage takes the place of the one before it; reading goes on at its title.
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView?.({ block: 'nearest' });
  }, [stage]);
  // What was closed takes the focus with it; the reader’s own profile begins with the aim,
  // or with the ratings where there is nothing to aim at.
  useEffect(
    () => () => (document.getElementById('_aim') ?? document.getElementById('_rate'))?.focus(),
    [],
  );

  const turn = (next: OpenedProfile['stage'], label: string, look = 'btn quiet'): ReactNode => (
    <button
      type="button"
      className={look}
      onClick={() => store.act({ type: 'turned', stage: next })}
    >
      {label}
    </button>
  );
  const close = (label: string): ReactNode => (
    <button type="button" className="btn quiet" onClick={() => store.act({ type: 'closed' })}>
      {label}
    </button>
  );
  const keep = (
    <button
      type="button"
      className="btn quiet"
      onClick={() => store.act({ type: 'asked', question: { kind: 'keep', profile } })}
    >
      {words.keep}
    </button>
  );
  const rated = Object.keys(profile.ratings).length;
  const theirs = guide.skills.filter(({ id }) => Object.hasOwn(profile.ratings, id));
  const position = aimName(guide, profile.aim);
  const own = rated > 0 && encodeProfile(shown.own, store.world) === opened.code;
  const answered = Object.keys(opinion).length > 0;

  return (
    <section className={`opened ${stage}`} aria-labelledby="_opened">
      <h2 id="_opened" ref={title} tabIndex={-1}>
        {titles[stage]}
      </h2>
      {stage === 'told' && (
        <>
          <p className="measure">
            {words.told(rated)} {position && words.aim(position)}
          </p>
          {dropped > 0 && <p>{words.dropped(dropped)}</p>}
          {rated === 0 && <p>{words.nothing}</p>}
          {own && <p>{words.same}</p>}
          {rated > 0 && <p className="measure">{words.choice}</p>}
          <p className="acts">
            {rated > 0 && turn('blind', words.blind, 'btn')}
            {turn('alongside', words.look)}
            {close(words.close)}
          </p>
        </>
      )}
      {stage === 'alongside' && (
        <>
          <Compared
            guide={guide}
            theirs={profile.ratings}
            mine={shown.own.ratings}
            label={words.mine}
          />
          <p className="acts">
            {close(words.back)}
            {keep}
          </p>
        </>
      )}
      {stage === 'blind' && (
        <>
          <p className="measure">{words.blindLede}</p>
          <RatingForm
            guide={guide}
            skills={theirs}
            ratings={opinion}
            aim={profile.aim}
            onRate={(skill, rating) => store.act({ type: 'opined', skill, rating })}
            end={
              answered ? turn('compared', words.compare, 'btn') : <span>{words.compareFirst}</span>
            }
          />
          <p className="acts">{close(words.back)}</p>
        </>
      )}
      {stage === 'compared' && (
        <>
          <Compared guide={guide} theirs={profile.ratings} mine={opinion} label={words.opinion} />
          <p>{words.sendHelp}</p>
          <p className="acts">
            <button
              type="button"
              className="btn"
              onClick={() =>
                copy(
                  words.send,
                  shareAddress(pageAddress(), { ...profile, ratings: opinion }, store.world),
                )
              }
            >
              {words.send}
            </button>
            {turn('blind', words.goOn)}
            {close(words.back)}
          </p>
          <CopyOut copied={copied} words={profileStrings.tools} />
        </>
      )}
    </section>
  );
}
