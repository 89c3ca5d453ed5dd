import type { ProfileWorld } from '../profile.model.ts';
import { readProfile, writeProfile } from '../file.model.ts';
import { type ProfileGuide, worldOf } from '../guide.model.ts';
import { aimIn, codeIn, profileIn, withoutAim } from '../link.model.ts';
import { isEmpty, parseProfile } from '../parts.model.ts';
import {
  emptyState,
  type ProfileAction,
  type ProfileState,
  reduceProfile,
} from '../state.model.ts';
import { storageKey } from '../../../model/storage.ts';
import { concerns, keep, readKept } from '../../../browser/island/kept.client.ts';
import { openListeners } from '../../../browser/island/listeners.client.ts';

/** Whether the browser keeps the profile, loses it, or had kept something unreadable. */
export type ProfileStorageStatus = 'kept' | 'lost' | 'unread';

export interface ProfileSnapshot extends ProfileState {
  readonly memory: ProfileStorageStatus;
}

/** The profile, its storage and its address in one place. */
export interface ProfileStore {
  readonly world: ProfileWorld;
  readonly now: () => ProfileSnapshot;
  readonly act: (action: ProfileAction) => void;
  /** Calls back after every change until the function that it returns is called. */
  readonly listen: (heard: () => void) => () => void;
}

interface KeptOpinion {
  readonly code: string;
  readonly ratings: ProfileState['own']['ratings'];
}

/** Opens what this browser keeps, and what the page's address asks for. */
export function openProfileStore(guide: ProfileGuide): ProfileStore {
  const world = worldOf(guide);
  const keys = {
    own: storageKey(guide.base, 'profile'),
    opinion: storageKey(guide.base, 'opinion'),
  };
  let shown: ProfileSnapshot = { ...emptyState, memory: 'kept' };

  const load = (): void => {
    const kept = readKept(keys.own);
    if (kept === 'blocked') shown = { ...shown, memory: 'lost' };
    else {
      const read = kept.text === null ? { profile: emptyState.own } : readProfile(kept.text, world);
      if ('error' in read) shown = { ...shown, memory: 'unread' };
      else
        shown = {
          ...reduceProfile(shown, { type: 'loaded', profile: read.profile }),
          memory: 'kept',
        };
    }
  };

  const keptOpinion = (code: string): KeptOpinion['ratings'] => {
    const kept = readKept(keys.opinion);
    if (kept === 'blocked' || !kept.text) return {};
    try {
      const value = JSON.parse(kept.text) as KeptOpinion;
      return value.code === code ? (parseProfile(value, world)?.ratings ?? {}) : {};
    } catch {
      return {};
    }
  };

  const save = (before: ProfileState): void => {
    const { own, opened, done } = shown;
    const deleted = done === 'delete';
    if (own !== before.own || deleted) {
      const stored = keep(keys.own, isEmpty(own) ? null : writeProfile(own));
      shown = {
        ...shown,
        memory: stored ? 'kept' : 'lost',
        done: deleted && !stored ? null : done,
      };
    }
    if (opened && opened.opinion !== before.opened?.opinion)
      keep(keys.opinion, JSON.stringify({ code: opened.code, ratings: opened.opinion }));
  };

  const act = (action: ProfileAction): void => {
    const before = shown;
    shown = { ...reduceProfile(shown, action), memory: shown.memory };
    if (shown.done === 'delete') keep(keys.opinion, null);
    save(before);
    // What the reader chooses counts from now on, not what the address asked for.
    if (action.type === 'aimed')
      history.replaceState(
        history.state,
        '',
        location.pathname + withoutAim(location.search) + location.hash,
      );
    // A link that was answered stays out of what the reader reloads or copies next.
    if (before.opened && !shown.opened && codeIn(location.hash) !== null)
      history.replaceState(history.state, '', location.pathname + location.search);
    tell();
  };

  const follow = (): void => {
    const code = codeIn(location.hash);
    const read = profileIn(location.hash, world);
    if (code === null || !read || code === shown.opened?.code) return;
    if ('error' in read)
      shown = { ...shown, ...reduceProfile(shown, { type: 'misread', fault: read.error }) };
    else {
      const opened = { code, ...read, stage: 'told', opinion: keptOpinion(code) } as const;
      shown = { ...shown, ...reduceProfile(shown, { type: 'opened', opened }) };
    }
    tell();
  };

  // An address is no choice of the reader's: it is shown, and kept with the first thing they do.
  const aimAsAddressed = (): void => {
    const aim = aimIn(location.search, world);
    if (aim && shown.memory !== 'unread' && !shown.opened)
      shown = { ...shown, own: { ...shown.own, aim } };
  };

  const reload = (): void => {
    load();
    aimAsAddressed();
    tell();
  };

  const { tell, listen } = openListeners({
    hashchange: follow,
    storage: (event) => {
      if (concerns(event, keys.own, shown.memory === 'lost')) reload();
    },
    // A page that Back brings to life again must not show what was deleted since.
    pageshow: ({ persisted }) => {
      if (persisted && shown.memory !== 'lost') reload();
    },
  });

  load();
  follow();
  aimAsAddressed();

  return { world, now: () => shown, act, listen };
}
