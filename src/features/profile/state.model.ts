import { emptyProfile, isEmpty } from './parts.model.ts';
import { type Profile, rate, type Rating } from './profile.model.ts';
import type { CodeError } from './code.model.ts';

/** A profile, opened from a link. */
export interface OpenedProfile {
  readonly code: string;
  readonly profile: Profile;
  /** Ratings in it that the guide cannot read. */
  readonly dropped: number;
  /**
   * How far the reader has come: only told of it; looking at it next to their own; rating the same
   * skills without seeing it; comparing what they rated with it.
   */
  readonly stage: 'told' | 'alongside' | 'blind' | 'compared';
  /** What the reader thinks of the same skills; never part of their own profile. */
  readonly opinion: Profile['ratings'];
}

/** What has to be confirmed before it happens. */
export type ProfileConfirmation =
  | { readonly kind: 'delete' }
  | { readonly kind: 'keep'; readonly profile: Profile }
  | { readonly kind: 'replace'; readonly profile: Profile };

export interface ProfileState {
  readonly own: Profile;
  readonly opened: OpenedProfile | null;
  /** Why the link that was opened shows nothing. */
  readonly fault: CodeError | null;
  readonly question: ProfileConfirmation | null;
  /** What the last answer brought about, until the next action. */
  readonly done: ProfileConfirmation['kind'] | null;
}

export type ProfileAction =
  | { readonly type: 'loaded'; readonly profile: Profile }
  | { readonly type: 'aimed'; readonly aim: Profile['aim'] }
  | { readonly type: 'rated'; readonly skill: string; readonly rating: Rating | null }
  /** A file was read; it replaces an empty profile at once, and asks before any other. */
  | { readonly type: 'offered'; readonly profile: Profile }
  | { readonly type: 'asked'; readonly question: ProfileConfirmation }
  | { readonly type: 'confirmed' }
  | { readonly type: 'declined' }
  | { readonly type: 'opened'; readonly opened: OpenedProfile }
  | { readonly type: 'misread'; readonly fault: CodeError }
  | { readonly type: 'turned'; readonly stage: OpenedProfile['stage'] }
  | { readonly type: 'opined'; readonly skill: string; readonly rating: Rating | null }
  | { readonly type: 'closed' };

export const emptyState: ProfileState = {
  own: emptyProfile,
  opened: null,
  fault: null,
  question: null,
  done: null,
};

function confirm(state: ProfileState): ProfileState {
  const { question } = state;
  if (!question) return state;
  if (question.kind === 'delete') return emptyState;
  const own = { ...state, own: question.profile, question: null };
  return question.kind === 'keep' ? { ...own, opened: null } : own;
}

/**
 * The state after an action. The reader's own profile changes only when they aim or rate, when it
 * is loaded, and when they confirm; nothing that a link brings touches it by itself.
 */
export const reduceProfile = (state: ProfileState, action: ProfileAction): ProfileState => ({
  ...change(state, action),
  done: action.type === 'confirmed' ? (state.question?.kind ?? null) : null,
});

function change(state: ProfileState, action: ProfileAction): ProfileState {
  const { own, opened } = state;
  switch (action.type) {
    case 'loaded':
      return { ...state, own: action.profile };
    case 'aimed':
      return { ...state, own: { ...own, aim: action.aim } };
    case 'rated':
      return { ...state, own: rate(own, action.skill, action.rating) };
    case 'offered':
      return isEmpty(own)
        ? { ...state, own: action.profile }
        : { ...state, question: { kind: 'replace', profile: action.profile } };
    case 'asked':
      return { ...state, question: action.question };
    case 'confirmed':
      return confirm(state);
    case 'declined':
      return { ...state, question: null };
    case 'opened':
      return { ...state, opened: action.opened, fault: null, question: null };
    case 'misread':
      return { ...state, opened: null, fault: action.fault, question: null };
    case 'turned':
      return opened
        ? { ...state, opened: { ...opened, stage: action.stage }, question: null }
        : state;
    case 'opined': {
      if (!opened) return state;
      const { ratings } = rate(
        { ...emptyProfile, ratings: opened.opinion },
        action.skill,
        action.rating,
      );
      return { ...state, opened: { ...opened, opinion: ratings } };
    }
    case 'closed':
      return { ...state, opened: null, fault: null, question: null };
  }
}
