import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { familiesOf, positionsByFamily } from '../../../../src/features/roles/family.model.ts';
import { domainsOf } from '../../../../src/features/skills/domain.model.ts';
import { underHeadings } from '../../../../src/features/roles/headed.model.ts';
import { position, role } from '../../model/example.ts';

const headings = [
  { id: 'water', label: 'Water' },
  { id: 'empty', label: 'Empty' },
  { id: 'quay', label: 'Quay' },
];

describe('what has a heading', () => {
  test('follows it: roles their family, groups their domain', () => {
    const roles = [
      role('pilot', { family: 'water' }),
      role('driver', { family: 'quay' }),
      role('clerk'),
      role('diver', { family: 'water' }),
    ];
    const named = familiesOf({ families: headings }, roles, 'Other roles').map(
      ({ label, items }) => [label, items.map(({ id }) => id)],
    );
    expect(named).toEqual([
      ['Water', ['pilot', 'diver']],
      ['Quay', ['driver']],
      ['Other roles', ['clerk']],
    ]);
    const groups = [{ domain: 'quay' }, {}];
    expect(domainsOf({ domains: headings }, groups, 'Other groups')).toEqual([
      { label: 'Quay', items: [groups[0]] },
      { label: 'Other groups', items: [groups[1]] },
    ]);
  });

  test('is a position under the family that all its roles have', () => {
    const roles = [
      role('pilot', { family: 'water' }),
      role('diver', { family: 'water' }),
      role('driver', { family: 'quay' }),
      role('clerk'),
    ];
    const positions = [
      position('chief', { roles: ['pilot', 'driver'] }),
      position('head', { roles: ['pilot', 'diver'] }),
      position('writer', { roles: ['clerk'] }),
      position('crane', { roles: ['driver'] }),
    ];
    const ids = (families: typeof headings) =>
      positionsByFamily({ families }, roles, positions, 'Others').map(({ label, items }) => [
        label,
        items.map(({ id }) => id),
      ]);
    expect(ids(headings)).toEqual([
      ['Water', ['head']],
      ['Quay', ['crane']],
      ['Others', ['chief', 'writer']],
    ]);
    expect(ids([])).toEqual([[null, ['chief', 'head', 'writer', 'crane']]]);
  });

  test('is one list without a label where there are no headings', () => {
    const roles = [role('pilot'), role('clerk')];
    const whole = [{ label: null, items: roles }];
    expect(familiesOf({ families: [] }, roles, 'Other roles')).toEqual(whole);
    expect(familiesOf(undefined, roles, 'Other roles')).toEqual(whole);
    expect(domainsOf({ domains: [] }, [], 'Other groups')).toEqual([]);
  });

  test('is listed once, in its order, and under no empty heading', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,2}$/), { maxLength: 5 });
    const items = fc.array(fc.record({ of: fc.option(fc.stringMatching(/^[a-z]{1,2}$/)) }));
    fc.assert(
      fc.property(ids, items, (known, all) => {
        const sections = underHeadings(
          known.map((id) => ({ id, label: id })),
          all,
          ({ of }) => of ?? undefined,
          '',
        );
        expect(sections.flatMap((section) => section.items)).toHaveLength(all.length);
        for (const section of sections) {
          expect(section.items.length).toBeGreaterThan(0);
          const wanted = all.filter(({ of }) =>
            section.label ? of === section.label : !known.includes(of ?? ''),
          );
          expect(section.items).toEqual(wanted);
        }
        expect(sections.some(({ label }) => label === null)).toBe(!known.length && !!all.length);
      }),
    );
  });
});
