import fc from 'fast-check';
import { assembleGuide, type Guide, noQuiz } from '../../../../src/model/guide.ts';
import type { Profile } from '../../../../src/features/profile/profile.model.ts';
import {
  type ProfileGuide,
  profileGuide,
  worldOf,
} from '../../../../src/features/profile/guide.model.ts';
import { entry, framework, home, position, role, site, skill } from '../../model/example.ts';

const { data } = framework;

/** Two roles, three positions and three skills, one of them with a `|` in its name. */
export const whole: Guide = assembleGuide(site, {
  home,
  comparison: null,
  diagnosis: null,
  framework: entry('framework', {
    ...data,
    groups: [...data.groups, { id: 'side', label: 'Side', role: 'two', text: 'The other side.' }],
  }),
  targets: null,
  quiz: noQuiz,
  roles: [role('one', { mark: 'above', order: 1 }), role('two', { mark: 'below', order: 2 })],
  skills: [
    skill('a', {
      code: 7,
      order: 1,
      core: ['one'],
      targets: { one: { junior: 2, lead: 3 }, two: { lead: 1 } },
    }),
    skill('b', { code: 3, order: 2, name: 'Skill | b', targets: { one: { junior: 3, lead: 3 } } }),
    skill('c', { code: 5, group: 'side', targets: { two: { lead: 2 } } }),
  ],
  careers: [
    position('junior'),
    position('lead', { grade: 'senior', roles: ['one', 'two'] }),
    position('chief', { grade: 'senior', roles: ['two'] }),
  ],
  origins: [],
  compare: null,
  demos: [],
  faq: [],
  glossary: [],
  sources: [],
  about: [],
});

export const guide: ProfileGuide = profileGuide(whole, (path) => `/base${path}`);
export const world = worldOf(guide);

/** A profile from what it rates, aimed at the first position. */
export const profileOf = (
  ratings: Profile['ratings'],
  aim: Profile['aim'] = { role: 'one', position: 'junior' },
): Profile => ({ aim, ratings });

/** Any profile of the example. */
export const anyProfile: fc.Arbitrary<Profile> = fc.record({
  aim: fc.constantFrom(
    null,
    { role: 'one', position: 'junior' },
    { role: 'one', position: 'lead' },
    { role: 'two', position: 'lead' },
  ),
  ratings: fc
    .record(
      Object.fromEntries(
        ['a', 'b', 'c'].map((id) => [
          id,
          fc.constantFrom<1 | 2 | 3 | 'unknown'>(1, 2, 3, 'unknown'),
        ]),
      ),
      { requiredKeys: [] },
    )
    // Records of fast-check may lack a prototype, which equality would count.
    .map((ratings) => ({ ...ratings }) as Profile['ratings']),
});
