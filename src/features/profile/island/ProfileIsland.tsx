import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { countRated, describesLevels, type ProfileGuide, skillsFor } from '../guide.model.ts';
import { profileStrings } from '@strings';
import { Aim } from './Aim.tsx';
import { BarFills } from './Bar.tsx';
import { ProfileFromLink } from './ProfileFromLink.tsx';
import { RatingForm } from './RatingForm.tsx';
import { ProfileResult } from './ProfileResult.tsx';
import { openProfileStore } from './store.ts';
import { ProfileTools } from './ProfileTools.tsx';
import { Confirm } from '../../../browser/island/Confirm.tsx';

const { rating: words, link, questions, tools } = profileStrings;

/** The reader's own profile, and the profile that a link brings with it. */
export function ProfileIsland({ guide }: { readonly guide: ProfileGuide }): ReactNode {
  const [store] = useState(() => openProfileStore(guide));
  const shown = useSyncExternalStore(store.listen, store.now);
  const { own, opened, fault, question, memory } = shown;
  const [whole, setWhole] = useState(false);
  const asked = skillsFor(guide, own);
  const others = guide.skills.length - asked.length;
  const rated = countRated(guide.skills, own.ratings);
  return (
    <div className="profile">
      {memory !== 'kept' && (
        <p className="lost" role="status">
          {tools[memory]}
        </p>
      )}
      {fault && (
        <p className="lost" role="alert">
          {link.faults[fault]}
        </p>
      )}
      {opened && (
        <ProfileFromLink
          key={opened.code}
          guide={guide}
          store={store}
          shown={shown}
          opened={opened}
        />
      )}
      {(!opened || opened.stage === 'told') && (
        <>
          <Aim guide={guide} aim={own.aim} onAim={(aim) => store.act({ type: 'aimed', aim })} />
          <section className="rate" aria-labelledby="_rate">
            <h2 id="_rate" tabIndex={-1}>
              {words.title}
            </h2>
            <p className="measure">{describesLevels(guide) ? words.lede : words.ledeBare}</p>
            {others > 0 && (
              <p>
                {words.others(others)}{' '}
                <button
                  type="button"
                  className="btn quiet"
                  aria-pressed={whole}
                  onClick={() => setWhole(!whole)}
                >
                  {words.whole}
                </button>
              </p>
            )}
            <RatingForm
              guide={guide}
              skills={whole ? guide.skills : asked}
              ratings={own.ratings}
              aim={own.aim}
              onRate={(skill, rating) => store.act({ type: 'rated', skill, rating })}
              end={rated > 0 && <a href="#_result">{words.result}</a>}
            />
          </section>
          <ProfileResult guide={guide} profile={own} />
          <ProfileTools guide={guide} store={store} shown={shown} />
        </>
      )}
      <BarFills />
      {question && (
        <Confirm
          key={question.kind}
          text={
            question.kind === 'delete'
              ? questions.delete
              : questions[question.kind](rated, Object.keys(question.profile.ratings).length)
          }
          yes={questions.yes[question.kind]}
          no={questions.no}
          onYes={() => store.act({ type: 'confirmed' })}
          onNo={() => store.act({ type: 'declined' })}
        />
      )}
    </div>
  );
}
