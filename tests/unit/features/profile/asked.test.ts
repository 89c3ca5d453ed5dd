import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byDomain, manySkills, skillsFor } from '../../../../src/features/profile/guide.model.ts';
import { targetOf } from '../../../../src/features/skills/matrix.model.ts';
import { guide } from './example.ts';
import { largeGuide } from './large.ts';

const few = largeGuide(manySkills);
const many = largeGuide(manySkills + 1);
const aim = { role: 'role-001', position: 'post-role-001' };

describe('the skills that count against an aim', () => {
  test('are all where they are not many', () => {
    expect(skillsFor(few, { aim, ratings: {} })).toBe(few.skills);
  });

  test('are those with a target, and those that are rated, where they are many', () => {
    const ratings = { 'skill-050': 1, 'skill-006': 2 } as const;
    expect(skillsFor(many, { aim, ratings }).map(({ id }) => id)).toEqual([
      // By group.
      'skill-006',
      'skill-008',
      'skill-050',
      'skill-005',
      'skill-007',
      'skill-009',
    ]);
  });

  test('are all where nothing is aimed at, or the aim sets no target', () => {
    expect(skillsFor(many, { aim: null, ratings: {} })).toBe(many.skills);
    const none = { role: 'role-001', position: 'nowhere' };
    expect(skillsFor(many, { aim: none, ratings: {} })).toBe(many.skills);
  });

  test('are never without a rated skill or a target', () => {
    const rated = fc.uniqueArray(fc.constantFrom(...many.skills.map(({ id }) => id)));
    const roles = fc.constantFrom(...many.roles.map(({ id }) => id));
    fc.assert(
      fc.property(rated, roles, (ids, role) => {
        const target = { role, position: `post-${role}` };
        const ratings = Object.fromEntries(ids.map((id) => [id, 1 as const]));
        const shown = skillsFor(many, { aim: target, ratings });
        const wanted = many.skills.filter(
          (skill) => ids.includes(skill.id) || targetOf(skill, target) !== null,
        );
        expect(shown).toEqual(wanted);
      }),
    );
  });
});

test('groups are under their domains, and under none where there are none', () => {
  const headings = (of: typeof guide) =>
    byDomain(of, of.skills, 'Others').map(({ label, items }) => [
      label,
      items.map(({ group }) => group.id),
    ]);
  expect(headings(many)).toEqual([
    ['Water', ['pumps']],
    ['Others', ['craft']],
  ]);
  expect(headings(guide)).toEqual([[null, ['craft', 'side']]]);
});
