import { describe, expect, test } from 'vitest';
import { differenceOf } from '../../../src/features/skills/difference.model.ts';
import { type Guide } from '../../../src/model/guide.ts';
import { columnsOf, matrixOf } from '../../../src/features/skills/matrix.model.ts';
import { completePosition, completeSkill } from '../../../src/guide/complete.model.ts';
import { referenceFaults } from '../../../src/guide/references.ts';
import {
  type RouteEnd,
  type Route,
  routesBetween,
} from '../../../src/features/careers/choosers/routes.model.ts';
import { frameworkSchema } from '../../../src/features/skills/framework.schema.ts';
import { originSchema } from '../../../src/features/careers/origin.schema.ts';
import { positionSchema } from '../../../src/features/careers/position.schema.ts';
import { skillSchema } from '../../../src/features/skills/skill.schema.ts';
import { fork } from '../../fixtures/frameworks/fork.ts';
import { fourLadders } from '../../fixtures/frameworks/four-ladders.ts';
import type { OtherFramework } from '../../fixtures/frameworks/make.ts';
import { oneRole } from '../../fixtures/frameworks/one-role.ts';
import { sparse } from '../../fixtures/frameworks/sparse.ts';
import { entry, guideOf, role } from '../model/example.ts';

/** The guide that a framework makes, read as the site would read it. */
function guideFrom({ framework, roles, skills, positions, origins }: OtherFramework): Guide {
  const all = <T>(records: object, read: (value: unknown) => T) =>
    Object.entries(records).map(([id, data]) => entry(id, read(data), false));
  return guideOf({
    framework: entry('framework', frameworkSchema.parse(framework), false),
    roles: roles.map((id, order) => role(id, { order })),
    skills: all(skills, (value) => skillSchema.parse(value)).map(completeSkill),
    careers: all(positions, (value) => positionSchema.parse(value)).map((position) =>
      completePosition(
        position,
        roles.map((id) => role(id)),
      ),
    ),
    origins: all(origins, (value) => originSchema.parse(value)),
  });
}

const worldOf = ({ skills, careers, origins }: Guide) => ({ skills, positions: careers, origins });

const columns = (guide: Guide): string[] =>
  columnsOf(guide.roles, guide.careers, guide.skills).map(
    (column) => `${column.role}/${column.position}`,
  );

/** The rows of the matrix, level by level; `-` where none is set. */
const rows = (guide: Guide): Record<string, string> =>
  Object.fromEntries(
    matrixOf(
      guide.framework!.data.groups,
      guide.skills,
      columnsOf(guide.roles, guide.careers, guide.skills),
    ).groups.flatMap((group) =>
      group.rows.map(({ skill, levels }) => [
        `${group.id}/${skill.id}`,
        levels.map((level) => level ?? '-').join(''),
      ]),
    ),
  );

const changes = (guide: Guide, a: [string, string], b: [string, string]) =>
  differenceOf(guide.skills, { role: a[0], position: a[1] }, { role: b[0], position: b[1] }).map(
    ({ skill, from, to, kind }) => [skill.id, from, to, kind],
  );

const way = (route: Route | null): string[] | null =>
  route && route.map(({ to }) => `${to.role}/${to.position}`);
const routes = (guide: Guide, from: RouteEnd, to: RouteEnd) => {
  const found = routesBetween(worldOf(guide), from, to);
  return found && [way(found.shortest), way(found.gentlest)];
};

test.each(Object.entries({ oneRole, fourLadders, fork, sparse }))(
  'the gate lets %s through unchanged',
  (_, other) => {
    expect(referenceFaults(guideFrom(other))).toEqual([]);
  },
);

describe('one role of five positions and nine skills', () => {
  const guide = guideFrom(oneRole);
  const owner = 'service-owner';

  test('is a matrix of nine rows by five columns', () => {
    expect(columns(guide)).toEqual(
      ['trainee', 'assistant', 'owner', 'lead', 'head'].map((id) => `${owner}/${id}`),
    );
    expect(rows(guide)).toEqual({
      'service/lifecycle': '12334',
      'service/user-focus': '12344',
      'service/problems': '12344',
      'service/agile': '12334',
      'service/operations': '-1233',
      'people/ownership': '12344',
      'people/strategy': '--234',
      'people/money': '-1234',
      'people/partners': '11344',
    });
  });

  test('has differences between two of its positions', () => {
    expect(changes(guide, [owner, 'trainee'], [owner, 'assistant'])).toEqual([
      ['lifecycle', 1, 2, 'raised'],
      ['user-focus', 1, 2, 'raised'],
      ['problems', 1, 2, 'raised'],
      ['agile', 1, 2, 'raised'],
      ['operations', null, 1, 'appears'],
      ['ownership', 1, 2, 'raised'],
      ['money', null, 1, 'appears'],
    ]);
  });

  test('has one way up, and none down', () => {
    const all = ['trainee', 'assistant', 'owner', 'lead', 'head'].map((id) => `${owner}/${id}`);
    expect(routes(guide, { origin: 'school' }, { position: 'head' })).toEqual([all, null]);
    expect(routes(guide, { position: 'head' }, { position: 'trainee' })).toBeNull();
  });
});

describe('four ladders, eighteen positions and five axes', () => {
  const guide = guideFrom(fourLadders);

  test('are a matrix of five rows by eighteen columns, ladder by ladder', () => {
    expect(columns(guide)).toHaveLength(18);
    expect(columns(guide).slice(6, 9)).toEqual(['developer/d7', 'lead/tl4', 'lead/tl5']);
    expect(rows(guide)).toEqual({
      'axes/technology': '112334534452333345',
      'axes/system': '112234533452334345',
      'axes/people': '111223323452334345',
      'axes/process': '112233433453455345',
      'axes/influence': '111123422342345345',
    });
  });

  test('differ from ladder to ladder', () => {
    expect(changes(guide, ['developer', 'd4'], ['coordinator', 'pm4'])).toEqual([
      ['technology', 3, 2, 'lowered'],
      ['process', 2, 3, 'raised'],
      ['influence', 1, 2, 'raised'],
    ]);
  });

  test('have ways from one ladder to another, and a role for each', () => {
    expect(routes(guide, { position: 'd4' }, { position: 'em5' })).toEqual([
      ['lead/tl4', 'lead/tl5', 'manager/em5'],
      // From d4 to tl4 at once three axes rise by one; by pm4 never more than two.
      ['coordinator/pm4', 'lead/tl4', 'lead/tl5', 'manager/em5'],
    ]);
    expect(routes(guide, { position: 'em7' }, { position: 'tl7' })).toBeNull();
    expect(routes(guide, { position: 'pm4' }, { position: 'd5' })).toEqual([
      ['developer/d4', 'developer/d5'],
      null,
    ]);
  });
});

describe('eight positions with a fork', () => {
  const guide = guideFrom(fork);
  const designer = 'designer';

  test('are columns by grade, then by track', () => {
    expect(columns(guide)).toEqual(
      [
        'junior',
        'plain',
        'senior',
        'staff',
        'team-manager',
        'principal',
        'chief',
        'manager-of-managers',
      ].map((id) => `${designer}/${id}`),
    );
    expect(rows(guide)).toEqual({
      'craft/drawing': '12332300',
      'craft/research': '012323-2',
      'leading/hiring': '00002133',
      'leading/coaching': '--123233',
      'leading/vision': '---11332',
    });
  });

  test('tell “not needed” from “not set”', () => {
    expect(changes(guide, [designer, 'team-manager'], [designer, 'chief'])).toEqual([
      ['drawing', 2, 0, 'lowered'],
      ['research', 2, null, 'vanishes'],
      ['hiring', 2, 3, 'raised'],
      ['vision', 1, 3, 'raised'],
    ]);
    expect(changes(guide, [designer, 'junior'], [designer, 'senior'])).toEqual([
      ['drawing', 1, 3, 'raised'],
      ['research', 0, 2, 'raised'],
      ['coaching', null, 1, 'appears'],
    ]);
  });

  test('have a way on either track, and a step across between them', () => {
    expect(routes(guide, { position: 'senior' }, { position: 'manager-of-managers' })).toEqual([
      ['team-manager', 'manager-of-managers'].map((id) => `${designer}/${id}`),
      ['staff', 'team-manager', 'manager-of-managers'].map((id) => `${designer}/${id}`),
    ]);
    expect(routes(guide, { position: 'team-manager' }, { position: 'principal' })).toEqual([
      ['staff', 'principal'].map((id) => `${designer}/${id}`),
      null,
    ]);
    expect(routes(guide, { origin: 'other-firm' }, { position: 'staff' })).toEqual([
      ['senior', 'staff'].map((id) => `${designer}/${id}`),
      null,
    ]);
  });
});

describe('a sparse grid', () => {
  const guide = guideFrom(sparse);

  test('has no column where a role lacks the position, or nothing is set', () => {
    expect(columns(guide)).toEqual([
      'analyst/trainee',
      'analyst/regular',
      'analyst/senior',
      'architect/regular',
      'architect/senior',
      'architect/lead',
      'auditor/senior',
      'engineer/trainee',
      'engineer/regular',
      'engineer/senior',
    ]);
    expect(rows(guide)).toEqual({
      'data/statistics': '123-------',
      'data/modelling': '-12233-122',
      'systems/platforms': '--1123-123',
      'systems/contracts': '---1231---',
      'control/evidence': '-----12---',
    });
  });

  test('shows what appears and what vanishes from role to role', () => {
    expect(changes(guide, ['analyst', 'senior'], ['auditor', 'senior'])).toEqual([
      ['statistics', 3, null, 'vanishes'],
      ['modelling', 2, null, 'vanishes'],
      ['platforms', 1, null, 'vanishes'],
      ['contracts', null, 1, 'appears'],
      ['evidence', null, 2, 'appears'],
    ]);
  });

  test('keeps people in their role while there is a position, and lets them change after', () => {
    const lead = (role: string): RouteEnd => ({ position: 'lead', role });
    expect(routes(guide, { position: 'trainee', role: 'analyst' }, lead('auditor'))).toEqual([
      ['analyst/regular', 'analyst/senior', 'auditor/lead'],
      null,
    ]);
    expect(routes(guide, { position: 'regular', role: 'architect' }, lead('auditor'))).toBeNull();
    expect(
      routes(
        guide,
        { position: 'trainee', role: 'analyst' },
        { position: 'senior', role: 'engineer' },
      ),
    ).toBeNull();
  });

  test('is entered where an origin leads to, in any role of that position', () => {
    expect(routes(guide, { origin: 'practice' }, { position: 'senior', role: 'auditor' })).toEqual([
      ['auditor/senior'],
      null,
    ]);
    expect(routes(guide, { origin: 'course' }, { position: 'lead', role: 'architect' })).toEqual([
      expect.arrayContaining(['architect/lead']),
      null,
    ]);
  });
});
