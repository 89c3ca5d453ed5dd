import { describe, expect, test } from 'vitest';
import type { Framework, Guide } from '../../../../src/model/guide.ts';
import { referenceFaults } from '../../../../src/guide/references.ts';
import {
  entry,
  framework,
  articlesOn,
  guideOf,
  position,
  role,
  skill,
  source,
  term,
} from '../../model/example.ts';

const roles = [role('one'), role('two')];
const careers = [position('junior', { roles: ['one'] }), position('senior', { roles: ['two'] })];
const whole: Partial<Guide> = {
  roles,
  careers,
  skills: [
    skill('craft', {
      targets: { one: { junior: 1 }, two: { senior: 3 } },
      core: ['one'],
      examples: { two: 'An example of how this is done in the role.' },
      terms: ['slice'],
      sources: ['work'],
    }),
    skill('other', { code: 2 }),
  ],
  glossary: [term('slice')],
  sources: [source('work')],
};
const off = { careers: false };

const scaled = (change: Partial<Framework>) =>
  entry('framework', { ...framework.data, ...change }, false);
const { groups, scale } = framework.data;
const none = { name: 'None', gist: 'Not needed at all.' };

test('skills that agree with all they name have no fault', () => {
  expect(referenceFaults(guideOf(whole, { sections: sectionsWith(off) }))).toEqual([]);
});

function sectionsWith(change: Partial<Guide['site']['sections']>): Guide['site']['sections'] {
  return {
    roles: true,
    skills: true,
    careers: true,
    quiz: true,
    compare: true,
    faq: true,
    glossary: true,
    about: true,
    ...articlesOn,
    ...change,
  };
}

const faultsOf = (records: Partial<Guide>) =>
  referenceFaults(guideOf({ ...whole, ...records }, { sections: sectionsWith(off) }));

describe('each kind of fault of a skill is found once, in its record and field', () => {
  const skills = (...list: Guide['skills']): Partial<Guide> => ({ skills: list });
  const cases: [string, Partial<Guide>, string, readonly (string | number)[]][] = [
    ['a group', skills(skill('a', { group: 'crafts' })), 'skills/a', ['group']],
    ['a core role', skills(skill('a', { core: ['one', 'on'] })), 'skills/a', ['core', 1]],
    ['a term', skills(skill('a', { terms: ['slice', 'slic'] })), 'skills/a', ['terms', 1]],
    ['a source', skills(skill('a', { sources: ['wrk'] })), 'skills/a', ['sources', 0]],
    [
      'a role of an example',
      skills(skill('a', { examples: { three: 'An example of how this is done in the role.' } })),
      'skills/a',
      ['examples', 'three'],
    ],
    [
      'a role of a target',
      skills(skill('a', { targets: { three: { junior: 1 } } })),
      'skills/a',
      ['targets', 'three'],
    ],
    [
      'a position of a target',
      skills(skill('a', { targets: { one: { juniour: 1 } } })),
      'skills/a',
      ['targets', 'one', 'juniour'],
    ],
    [
      'a position that the role does not have',
      skills(skill('a', { targets: { one: { senior: 1 } } })),
      'skills/a',
      ['targets', 'one', 'senior'],
    ],
    [
      'a level above the scale',
      skills(skill('a', { targets: { one: { junior: 4 } } })),
      'skills/a',
      ['targets', 'one', 'junior'],
    ],
    [
      'level 0 on a scale without a word for it',
      skills(skill('a', { targets: { one: { junior: 0 } } })),
      'skills/a',
      ['targets', 'one', 'junior'],
    ],
    [
      'too few words for the scale',
      skills(skill('a', { words: ['Learns', 'Does'] })),
      'skills/a',
      ['words'],
    ],
    [
      'too many texts for the scale',
      skills(skill('a', { levels: [['One.'], ['Two.'], ['Three.'], ['Four.']] })),
      'skills/a',
      ['levels'],
    ],
    [
      'a code twice',
      skills(skill('a', { code: 7 }), skill('b', { code: 7 })),
      'skills/b',
      ['code'],
    ],
    [
      'a name twice',
      skills(skill('a', { name: 'Craft' }), skill('b', { name: 'craft', code: 2 })),
      'skills/b',
      ['name'],
    ],
    [
      'a group of the framework twice',
      { framework: scaled({ groups: [...groups, { ...groups[0]! }] }) },
      'framework/framework',
      ['groups', 1, 'id'],
    ],
    [
      'a role of a group',
      { framework: scaled({ groups: [{ ...groups[0]!, role: 'three' }] }) },
      'framework/framework',
      ['groups', 0, 'role'],
    ],
  ];
  test.each(cases)('%s', (_, records, where, field) => {
    const faults = faultsOf(records);
    expect(faults.map(({ collection, id }) => `${collection}/${id}`)).toEqual([where]);
    expect(faults[0]?.path).toEqual(field);
  });
});

test('level 0 is on a scale that has a word for it', () => {
  const skills = [skill('a', { targets: { one: { junior: 0 } } })];
  expect(faultsOf({ skills, framework: scaled({ scale: { ...scale, none } }) })).toEqual([]);
});

test('what an unread record would hold is no fault of the skills that name it', () => {
  const skills = [
    skill('a', {
      targets: { three: { lead: 1 }, one: { lead: 1 } },
      core: ['three'],
      terms: ['lost'],
      sources: ['gone'],
    }),
  ];
  const guide = guideOf({ ...whole, skills }, { sections: sectionsWith(off) });
  expect(referenceFaults(guide)).toHaveLength(6);
  expect(
    referenceFaults(guide, {
      roles: ['three'],
      careers: ['lead'],
      glossary: ['lost'],
      sources: ['gone'],
    }),
  ).toEqual([]);
});

test('without a framework skills are held against nothing', () => {
  expect(faultsOf({ framework: null, skills: [skill('a', { group: 'gone' })] })).toEqual([]);
});

test('the hint tells what a writer needs to mend it', () => {
  const hint = (change: Parameters<typeof skill>[1]) =>
    faultsOf({ skills: [skill('a', change)] })[0]?.hint;
  expect(hint({ group: 'crafts' })).toBe('Did you mean “craft”?');
  expect(hint({ targets: { one: { senior: 1 } } })).toBe('Its roles: two.');
  expect(hint({ targets: { one: { junior: 0 } } })).toContain('from 1 to 3');
});
