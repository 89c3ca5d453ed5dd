import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyProfile } from '../../../../src/features/profile/parts.model.ts';
import {
  aimIn,
  codeIn,
  profileIn,
  shareAddress,
  withoutAim,
} from '../../../../src/features/profile/link.model.ts';
import { formerIds } from '../../../../src/model/redirect.ts';
import { anyMangling, mangled } from '../../model/mangled.ts';
import { anyProfile, world } from './example.ts';

const page = 'https://example.org/base/skills/profile/';

describe('the address of a profile', () => {
  test('gives back every profile, and changes nothing but the fragment', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const address = shareAddress(page, profile, world);
        const { origin, pathname, search, hash } = new URL(address);
        expect(origin + pathname + search).toBe(page);
        expect(profileIn(hash, world)).toEqual({ profile, dropped: 0 });
      }),
    );
  });

  test('gives back the same profile after what chat and mail do to it', () => {
    fc.assert(
      fc.property(anyProfile, anyMangling, (profile, steps) => {
        const { hash } = new URL(shareAddress(page, profile, world));
        expect(profileIn(mangled(hash, steps), world)).toEqual({ profile, dropped: 0 });
      }),
    );
  });

  test('keeps its aim when the role and the position have been renamed', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        fc.pre(profile.aim !== null);
        const { hash } = new URL(shareAddress(page, profile, world));
        const { role, position } = profile.aim!;
        const aim = { role: 'new-role', position: 'new-position' };
        const renamed = {
          ...world,
          positions: [{ id: aim.position, roles: [aim.role] }],
          former: {
            roles: formerIds({ [`/roles/${role}/`]: '/roles/new-role/' }, 'roles'),
            positions: formerIds(
              { [`/careers/${position}/`]: '/careers/new-position/' },
              'careers',
            ),
            skills: {},
          },
        };
        expect(profileIn(hash, renamed)).toEqual({ profile: { ...profile, aim }, dropped: 0 });
        expect(aimIn(`?role=${role}&position=${position}`, renamed)).toEqual(aim);
      }),
    );
  });

  test('holds signs only that survive mail and chat', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        expect(new URL(shareAddress(page, profile, world)).hash).toMatch(/^#p=[\w-]+$/);
      }),
    );
  });

  test('is no profile without its sign', () => {
    for (const fragment of ['', '#', '#_result', 'q=1', '#xp=abc'])
      expect(codeIn(fragment)).toBeNull();
    expect(profileIn('#_main', world)).toBeNull();
    expect(profileIn('#p=', world)).toEqual({ error: 'malformed' });
    expect(profileIn('#p', world)).toEqual({ error: 'malformed' });
    expect(codeIn('p=a#b')).toBe('a');
  });

  test('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = profileIn(`#p=${text}`, world);
        expect(read).not.toBeNull();
      }),
    );
  });

  test('says that a sign was lost on the way', () => {
    const whole = shareAddress(page, { ...emptyProfile, ratings: { a: 2, c: 1 } }, world);
    const { hash } = new URL(whole);
    for (let place = 3; place < hash.length; place++)
      expect(profileIn(hash.slice(0, place) + hash.slice(place + 1), world)).toHaveProperty(
        'error',
      );
  });
});

describe('what a query asks to be measured against', () => {
  test.each([
    ['?role=two&position=lead', { role: 'two', position: 'lead' }],
    ['?position=lead', { role: 'one', position: 'lead' }],
    ['?role=two', { role: 'two', position: 'lead' }],
    ['?role=two&position=junior', null],
    ['?role=nobody', null],
    ['?role=&position=', null],
    ['', null],
  ])('%s', (query, aim) => {
    expect(aimIn(query, world)).toEqual(aim);
  });

  test('goes once it was read, and leaves the rest', () => {
    expect(withoutAim('?role=two&position=lead')).toBe('');
    expect(withoutAim('?from=mail&role=two')).toBe('?from=mail');
  });
});
