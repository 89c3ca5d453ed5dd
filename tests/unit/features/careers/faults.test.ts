import { describe, expect, test } from 'vitest';
import type { Framework, Guide, Site } from '../../../../src/model/guide.ts';
import { referenceFaults, type UnreadIds } from '../../../../src/guide/references.ts';
import {
  entry,
  framework,
  guideOf,
  move,
  origin,
  position,
  role,
  site,
  source,
} from '../../model/example.ts';

const focus = (id: string, roles?: string[]) => ({
  id,
  name: `Focus ${id}`,
  text: 'What somebody may specialise in.',
  ...(roles && { roles }),
});
const start = origin('school', ['junior']);
const senior = position('senior');
const whole: Partial<Guide> = {
  roles: [role('one'), role('two')],
  careers: [
    position('junior', {
      moves: [move('senior')],
      focus: [focus('craft'), focus('people', ['one'])],
      sources: ['work'],
    }),
    position('senior', { moves: [move('side', 'lateral')], focus: [focus('craft')] }),
    position('side', { grade: 'senior' }),
  ],
  origins: [start, origin('work', ['junior', 'side'])],
  sources: [source('work')],
};

const faultsOf = (records: Partial<Guide>, unread?: UnreadIds, settings?: Partial<Site>) =>
  referenceFaults(guideOf({ ...whole, ...records }, settings), unread);

test('paths that agree with all they name have no fault', () => {
  expect(faultsOf({})).toEqual([]);
});

describe('each kind of fault of a path is found once, in its record and field', () => {
  const { grades, tracks } = framework.data;
  const measured = (change: Partial<Framework>): Partial<Guide> => ({
    framework: entry('framework', { ...framework.data, ...change }, false),
  });
  /** A position that is reached, beside others. */
  const one = (
    change: Parameters<typeof position>[1],
    ...others: Guide['careers']
  ): Partial<Guide> => ({
    careers: [position('junior', change), ...others],
    origins: [origin('school', ['junior', ...others.map(({ id }) => id)])],
  });
  const cases: [string, Partial<Guide>, string, readonly (string | number)[]][] = [
    ['a grade', one({ grade: 'juniour' }), 'careers/junior', ['grade']],
    ['a track', one({ track: 'single' }), 'careers/junior', ['track']],
    ['a role', one({ roles: ['one', 'three'] }), 'careers/junior', ['roles', 1]],
    ['a source', one({ sources: ['work', 'wrk'] }), 'careers/junior', ['sources', 1]],
    [
      'a focus twice',
      one({ focus: [focus('craft'), focus('other'), focus('craft')] }),
      'careers/junior',
      ['focus', 2, 'id'],
    ],
    [
      'a focus of a role that the position lacks',
      one({ focus: [focus('craft', ['one', 'two'])] }),
      'careers/junior',
      ['focus', 0, 'roles', 1],
    ],
    ['a move to nowhere', one({ moves: [move('gone')] }), 'careers/junior', ['moves', 0, 'to']],
    ['a move to itself', one({ moves: [move('junior')] }), 'careers/junior', ['moves', 0, 'to']],
    [
      'a lateral move to itself',
      one({ moves: [move('junior', 'lateral')] }),
      'careers/junior',
      ['moves', 0, 'to'],
    ],
    [
      'a pair told twice by one',
      one({ moves: [move('senior'), move('senior', 'lateral')] }, senior),
      'careers/junior',
      ['moves', 1, 'to'],
    ],
    [
      'a pair told by both',
      one(
        { moves: [move('senior', 'lateral')] },
        position('senior', { grade: 'senior', moves: [move('junior', 'lateral')] }),
      ),
      'careers/senior',
      ['moves', 0, 'to'],
    ],
    [
      'a circle of promotions',
      one(
        { moves: [move('b')] },
        position('b', { moves: [move('c')] }),
        position('c', { moves: [move('junior')] }),
      ),
      'careers/b',
      ['moves', 0, 'to'],
    ],
    [
      'a title twice',
      one({ title: 'Manager' }, position('senior', { grade: 'senior', title: 'manager' })),
      'careers/senior',
      ['title'],
    ],
    [
      'a name twice',
      one({ name: 'PM' }, position('senior', { grade: 'senior', name: 'pm' })),
      'careers/senior',
      ['name'],
    ],
    [
      'a position that nothing reaches',
      { careers: [position('junior'), position('lost')], origins: [start] },
      'careers/lost',
      ['title'],
    ],
    [
      'a position that an origin leads to',
      { origins: [start, origin('work', ['side', 'gone'])] },
      'origins/work',
      ['moves', 1, 'to'],
    ],
    [
      'a position that an origin leads to twice',
      { origins: [origin('school', ['junior', 'side', 'junior'])] },
      'origins/school',
      ['moves', 2, 'to'],
    ],
    [
      'a source of an origin',
      { origins: [entry('school', { ...start.data, sources: ['wrk'] }, false)] },
      'origins/school',
      ['sources', 0],
    ],
    [
      'a grade of the framework twice',
      measured({ grades: [...grades, grades[0]!] }),
      'framework/framework',
      ['grades', 2, 'id'],
    ],
    [
      'a track of the framework twice',
      measured({ tracks: [...tracks, tracks[0]!] }),
      'framework/framework',
      ['tracks', 1, 'id'],
    ],
  ];
  test.each(cases)('%s', (_, records, where, field) => {
    const faults = faultsOf(records);
    expect(faults.map(({ collection, id }) => `${collection}/${id}`)).toEqual([where]);
    expect(faults[0]?.path).toEqual(field);
  });
});

test('a circle is told in its order, from its first position round to it', () => {
  const careers = [
    position('a', { moves: [move('b')] }),
    position('b', { moves: [move('c')] }),
    position('c', { moves: [move('a')] }),
  ];
  const [fault] = faultsOf({ careers, origins: [origin('school', ['a'])] });
  expect(fault?.reason).toContain('a → b → c → a');
});

describe('nothing is called unreached', () => {
  const lost = { careers: [position('junior'), position('lost')], origins: [start] };

  test('where the section is switched off', () => {
    const sections = { ...site.sections, careers: false };
    expect(faultsOf(lost, {}, { sections })).toEqual([]);
  });

  test('where a position or an origin could not be read, which may lead to it', () => {
    expect(faultsOf(lost)).toHaveLength(1);
    expect(faultsOf(lost, { careers: ['unread'] })).toEqual([]);
    expect(faultsOf(lost, { origins: ['unread'] })).toEqual([]);
  });

  test('where a slip in the step that should lead to it is the fault', () => {
    const slip = [position('junior', { moves: [move('lots')] }), position('lost')];
    expect(faultsOf({ ...lost, careers: slip }).map(({ path }) => path)).toEqual([
      ['moves', 0, 'to'],
    ]);
    const slipped = [origin('school', ['junior']), origin('work', ['lots'])];
    expect(faultsOf({ ...lost, origins: slipped }).map(({ id }) => id)).toEqual(['work']);
  });
});

test('what an unread record would hold is no fault of the paths that name it', () => {
  const records = {
    careers: [position('junior', { roles: ['one', 'three'], moves: [move('lead')] })],
    origins: [
      entry('school', { ...origin('x', ['junior', 'lead']).data, sources: ['gone'] }, false),
    ],
  };
  expect(faultsOf(records)).toHaveLength(4);
  expect(faultsOf(records, { roles: ['three'], careers: ['lead'], sources: ['gone'] })).toEqual([]);
});

test('without a framework paths are held against nothing', () => {
  expect(faultsOf({ framework: null, careers: [position('a', { grade: 'gone' })] })).toEqual([]);
});
