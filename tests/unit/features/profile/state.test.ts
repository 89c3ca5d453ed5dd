import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyProfile, isEmpty } from '../../../../src/features/profile/parts.model.ts';
import {
  emptyState,
  type OpenedProfile,
  type ProfileAction,
  type ProfileState,
  reduceProfile,
} from '../../../../src/features/profile/state.model.ts';
import { anyProfile, profileOf } from './example.ts';

const run = (actions: readonly ProfileAction[], from: ProfileState = emptyState): ProfileState =>
  actions.reduce(reduceProfile, from);

const opened: OpenedProfile = {
  code: 'code',
  profile: profileOf({ a: 3 }),
  dropped: 0,
  stage: 'told',
  opinion: {},
};
const mine = { ...emptyState, own: profileOf({ a: 1, b: 'unknown' }) };

/** Everything that can happen without the reader choosing something for their own profile. */
const foreign: fc.Arbitrary<ProfileAction> = fc.oneof(
  anyProfile.map((profile) => ({ type: 'opened' as const, opened: { ...opened, profile } })),
  fc.constantFrom('malformed' as const, 'damaged' as const, 'newer' as const).map((fault) => ({
    type: 'misread' as const,
    fault,
  })),
  fc
    .constantFrom('told' as const, 'alongside' as const, 'blind' as const, 'compared' as const)
    .map((stage) => ({ type: 'turned' as const, stage })),
  fc.record({
    type: fc.constant('opined' as const),
    skill: fc.constantFrom('a', 'b', 'c'),
    rating: fc.constantFrom(1, 2, 'unknown' as const, null),
  }),
  anyProfile.map((profile) => ({ type: 'offered' as const, profile })),
  anyProfile.map((profile) => ({
    type: 'asked' as const,
    question: { kind: 'keep' as const, profile },
  })),
  fc.constantFrom({ type: 'declined' as const }, { type: 'closed' as const }),
);

describe('the reader’s own profile', () => {
  test('is touched by nothing that a link or a file brings, until they confirm', () => {
    fc.assert(
      fc.property(fc.array(foreign), (actions) => {
        expect(run(actions, mine).own).toBe(mine.own);
      }),
    );
  });

  test('changes as they aim and rate, and what they rate can be taken back', () => {
    const state = run([
      { type: 'aimed', aim: { role: 'two', position: 'lead' } },
      { type: 'rated', skill: 'a', rating: 2 },
      { type: 'rated', skill: 'b', rating: 'unknown' },
      { type: 'rated', skill: 'a', rating: null },
    ]);
    expect(state.own).toEqual({
      aim: { role: 'two', position: 'lead' },
      ratings: { b: 'unknown' },
    });
  });

  test('is empty only while it says nothing', () => {
    expect(isEmpty(emptyProfile)).toBe(true);
    expect(isEmpty(profileOf({}))).toBe(false);
    expect(isEmpty({ aim: null, ratings: { a: 1 } })).toBe(false);
  });
});

describe('a file', () => {
  const profile = profileOf({ c: 2 });

  test('fills an empty profile at once', () => {
    expect(run([{ type: 'offered', profile }])).toMatchObject({ own: profile, question: null });
  });

  test('asks before it replaces another, and replaces it on yes alone', () => {
    const asked = run([{ type: 'offered', profile }], mine);
    expect(asked).toMatchObject({ own: mine.own, question: { kind: 'replace', profile } });
    expect(run([{ type: 'declined' }], asked)).toEqual(mine);
    expect(run([{ type: 'confirmed' }], asked)).toMatchObject({
      own: profile,
      question: null,
      done: 'replace',
    });
  });
});

describe('a link', () => {
  const told = run([{ type: 'opened', opened }], mine);

  test('becomes their own on yes alone, and is closed by it', () => {
    const asked = run(
      [{ type: 'asked', question: { kind: 'keep', profile: opened.profile } }],
      told,
    );
    expect(run([{ type: 'confirmed' }], asked)).toMatchObject({
      own: opened.profile,
      opened: null,
      done: 'keep',
    });
  });

  test('takes an opinion that stays apart from the own profile', () => {
    const state = run(
      [
        { type: 'turned', stage: 'blind' },
        { type: 'opined', skill: 'a', rating: 2 },
        { type: 'opined', skill: 'b', rating: 1 },
        { type: 'opined', skill: 'b', rating: null },
        { type: 'turned', stage: 'compared' },
      ],
      told,
    );
    expect(state.opened).toMatchObject({ stage: 'compared', opinion: { a: 2 } });
    expect(state.own).toBe(mine.own);
  });

  test('that cannot be read closes the one before it and says why', () => {
    expect(run([{ type: 'misread', fault: 'damaged' }], told)).toMatchObject({
      own: mine.own,
      opened: null,
      fault: 'damaged',
    });
  });
});

test('deleting leaves nothing', () => {
  const state = run(
    [
      { type: 'opened', opened },
      { type: 'asked', question: { kind: 'delete' } },
      { type: 'confirmed' },
    ],
    mine,
  );
  expect(state).toEqual({ ...emptyState, done: 'delete' });
  expect(run([{ type: 'closed' }], state).done).toBeNull();
});

test('a yes without a question does nothing', () => {
  expect(run([{ type: 'confirmed' }], mine)).toEqual(mine);
});
