import { describe, expect, test } from 'vitest';
import { caseIds } from '../../../../src/model/fields.schema.ts';
import type { Guide } from '../../../../src/model/guide.ts';
import { referenceFaults } from '../../../../src/guide/references.ts';
import { entry, guideOf, page, question, role, skill, term } from '../../model/example.ts';

const ferries = {
  id: 'ferries',
  name: 'Example Ferries',
  text: 'A company whose ferries are late.',
};
const parcels = { id: 'parcels', name: 'Example Parcels', text: 'A company that carries parcels.' };
const cases = (...list: (typeof ferries)[]) => entry('cases', { cases: list }, false);
const roles = [role('one'), role('two')];
const both = { roles, cases: cases(ferries, parcels) };

/** Where faults are, as `collection/id` with the path. */
const found = (guide: Partial<Guide>, unread = {}) =>
  referenceFaults(guideOf(guide), unread).map(({ collection, id, path }) => ({
    record: `${collection}/${id}`,
    path,
  }));

test('pages and examples may name the cases that there are', () => {
  const guide = {
    ...both,
    faq: [question('why', { case: ['ferries', 'parcels'] })],
    glossary: [term('slice', { case: ['ferries'] })],
    skills: [skill('craft', { case: { one: ['ferries'], two: ['parcels'] } })],
  };
  expect(found(guide)).toEqual([]);
});

describe('a case that is not listed is a fault', () => {
  const given: [string, Partial<Guide>, string, readonly (string | number)[]][] = [
    ['of a role', { roles: [role('one', { case: ['ferry'] })] }, 'roles/one', ['case', 0]],
    [
      'of a question',
      { faq: [question('why', { case: ['ferries', 'x'] })] },
      'faq/why',
      ['case', 1],
    ],
    ['of a term', { glossary: [term('slice', { case: ['x'] })] }, 'glossary/slice', ['case', 0]],
    ['of an about page', { about: [page('us', { case: ['x'] })] }, 'about/us', ['case', 0]],
    [
      'of an example',
      { skills: [skill('craft', { case: { two: ['x'] } })] },
      'skills/craft',
      ['case', 'two', 0],
    ],
  ];
  test.each(given)('%s', (_, guide, record, path) => {
    expect(found({ ...both, ...guide })).toEqual([{ record, path }]);
  });
});

test('an example belongs to a role that there is', () => {
  expect(found({ ...both, skills: [skill('craft', { case: { x: ['ferries'] } })] })).toEqual([
    { record: 'skills/craft', path: ['case', 'x'] },
  ]);
});

test('a guide without cases names none', () => {
  const [fault] = referenceFaults(
    guideOf({ roles, faq: [question('why', { case: ['ferries'] })] }),
  );
  expect(fault).toMatchObject({ id: 'why', path: ['case', 0] });
  expect(fault!.reason).toContain('no cases.yaml');
});

test('nothing is said of names while the list of cases is at fault itself', () => {
  expect(
    found({ roles, faq: [question('why', { case: ['ferries'] })] }, { cases: ['cases'] }),
  ).toEqual([]);
});

test('two cases share neither their id nor their name', () => {
  const same = cases(
    ferries,
    { ...parcels, name: 'example  ferries' },
    { ...parcels, id: 'ferries' },
  );
  expect(found({ roles, cases: same })).toEqual([
    { record: 'cases/cases', path: ['cases', 1, 'name'] },
    { record: 'cases/cases', path: ['cases', 2, 'id'] },
  ]);
});

test('a case is written as one id or as a list', () => {
  expect(caseIds.parse('ferries')).toEqual(['ferries']);
  expect(caseIds.parse(['ferries', 'parcels'])).toEqual(['ferries', 'parcels']);
  expect(caseIds.parse(undefined)).toBeUndefined();
  for (const wrong of ['Ferries', [], ['ferries', 'ferries'], 3, null])
    expect(caseIds.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false);
});
