import { type ReactNode, useRef, useState } from 'react';
import { longestProfile, readProfile, writeProfile } from '../file.model.ts';
import { countRated, type ProfileGuide } from '../guide.model.ts';
import { shareAddress } from '../link.model.ts';
import { isEmpty } from '../parts.model.ts';
import { profileMarkdown } from '../text.model.ts';
import { profileStrings } from '@strings';
import { CopyOut, useCopy } from '../../../browser/island/CopyOut.tsx';
import { pageAddress, saveText } from '../../../browser/island/files.client.ts';
import type { ProfileStore, ProfileSnapshot } from './store.ts';

const words = profileStrings.tools;
const { title, result } = profileStrings;

interface Props {
  readonly guide: ProfileGuide;
  readonly store: ProfileStore;
  readonly shown: ProfileSnapshot;
}

/** What the reader can do with their profile as a whole. */
export function ProfileTools({ guide, store, shown: { own, memory, done } }: Props): ReactNode {
  const [said, setSaid] = useState('');
  const [copied, copy, forget] = useCopy();
  const file = useRef<HTMLInputElement>(null);
  const nothing = isEmpty(own);

  const say = (text: string): void => {
    forget();
    setSaid(text);
  };
  const put = (label: string, text: string): void => {
    setSaid('');
    copy(label, text);
  };
  const load = async (chosen: File): Promise<void> => {
    // A film in place of a profile is not read to its end to find that out.
    if (chosen.size > 4 * longestProfile) return say(words.faults.huge);
    const text = await chosen.text().catch(() => null);
    if (text === null) return say(words.faults.unreadable);
    const read = readProfile(text, store.world);
    if ('error' in read) return say(words.faults[read.error]);
    store.act({ type: 'offered', profile: read.profile });
    const rated = countRated(guide.skills, read.profile.ratings);
    const asks = store.now().question !== null;
    const parts = [
      ...(asks ? [] : [words.loaded(rated)]),
      ...(read.left.length ? [words.left(read.left.join(', '))] : []),
    ];
    say(parts.join(' '));
  };

  return (
    <section className="tools" aria-labelledby="_tools">
      <h2 id="_tools">{words.title}</h2>
      <p className={memory === 'kept' ? undefined : 'lost'}>{words[memory]}</p>
      <p className="small">{words.shareHelp}</p>
      <div className="acts">
        {!nothing && (
          <>
            <button
              type="button"
              className="btn"
              onClick={() => put(words.address, shareAddress(pageAddress(), own, store.world))}
            >
              {words.share}
            </button>
            <button
              type="button"
              className="btn quiet"
              onClick={() =>
                put(words.text, profileMarkdown(guide, own, { ...result, title }, location.origin))
              }
            >
              {words.markdown}
            </button>
            <button type="button" className="btn quiet" onClick={() => print()}>
              {words.print}
            </button>
            <button
              type="button"
              className="btn quiet"
              onClick={() => {
                saveText(words.file, writeProfile(own));
                say(words.saved);
              }}
            >
              {words.save}
            </button>
          </>
        )}
        <button type="button" className="btn quiet" onClick={() => file.current?.click()}>
          {words.load}
        </button>
        <input
          ref={file}
          type="file"
          hidden
          accept="application/json,.json"
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) void load(chosen);
            // The same file can be chosen again after it was fixed.
            currentTarget.value = '';
          }}
        />
        <button
          type="button"
          className="btn quiet"
          onClick={() => store.act({ type: 'asked', question: { kind: 'delete' } })}
        >
          {words.delete}
        </button>
      </div>
      <p role="status" className="status said">
        {done ? words.done[done] : said}
      </p>
      <CopyOut copied={copied} words={words} />
    </section>
  );
}
