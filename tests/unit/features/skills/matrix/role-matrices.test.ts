import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  columnsOf,
  isLargeMatrix,
  mostCells,
  targetOf,
} from '../../../../../src/features/skills/matrix.model.ts';
import { roleMatrices } from '../../../../../src/features/skills/matrix/role-matrices.model.ts';
import { listPages } from '../../../../../src/guide/kinds.ts';
import { guideOf, position, role, skill } from '../../../model/example.ts';

/**
 * A guide of roles with so many positions each, and of so many skills; each role sets targets for
 * every second skill but the first role, which sets none.
 */
function guideWith(roles: number, positions: number, skills: number) {
  const ids = Array.from({ length: roles }, (_, place) => `role-${place}`);
  const posts = ids.map((id) =>
    Array.from({ length: positions }, (_, place) =>
      position(`${id}-${String(place).padStart(3, '0')}`, { roles: [id] }),
    ),
  );
  return guideOf({
    roles: ids.map((id, order) => role(id, { order })),
    careers: posts.flat(),
    skills: Array.from({ length: skills }, (_, place) =>
      skill(`skill-${String(place).padStart(3, '0')}`, {
        order: place,
        targets: Object.fromEntries(
          ids.flatMap((id, at) =>
            at > 0 && (at + place) % 2
              ? [[id, Object.fromEntries(posts[at]!.map((post) => [post.id, 2]))]]
              : [],
          ),
        ),
      }),
    ),
  });
}

const pagesOf = (guide: ReturnType<typeof guideWith>): string[] =>
  listPages(guide)
    .map(({ path }) => path)
    .filter((path) => path.startsWith('/skills/for/'));

describe('the matrices of roles', () => {
  test('are none where the whole matrix is one page', () => {
    const guide = guideWith(3, 10, mostCells / 20);
    expect(columnsOf(guide.roles, guide.careers, guide.skills)).toHaveLength(20);
    expect(roleMatrices(guide)).toEqual([]);
    expect(pagesOf(guide)).toEqual([]);
  });

  test('are one page for each role with targets beyond that, with the skills it asks for', () => {
    const guide = guideWith(3, 10, mostCells / 20 + 1);
    const [first, second, ...others] = roleMatrices(guide);
    expect(others).toEqual([]);
    expect([first!.role.id, second!.role.id]).toEqual(['role-1', 'role-2']);
    expect(first!.columns).toHaveLength(10);
    expect(first!.skills.map(({ id }) => id).slice(0, 2)).toEqual(['skill-000', 'skill-002']);
    expect(second!.skills.map(({ id }) => id).slice(0, 2)).toEqual(['skill-001', 'skill-003']);
    expect(pagesOf(guide)).toEqual(['/skills/for/role-1/', '/skills/for/role-2/']);
  });

  test('have no page where the section of the skills is off', () => {
    const guide = guideWith(3, 10, 100);
    const off = { ...guide.site, sections: { ...guide.site.sections, skills: false } };
    expect(pagesOf({ ...guide, site: off })).toEqual([]);
  });

  test('show every target of the whole matrix once', () => {
    const sizes = fc.tuple(
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 150 }),
    );
    fc.assert(
      fc.property(sizes, (given) => {
        const guide = guideWith(...given);
        const columns = columnsOf(guide.roles, guide.careers, guide.skills);
        const wanted = guide.skills.flatMap((entry) =>
          columns.filter((column) => targetOf(entry, column) !== null),
        ).length;
        const matrices = roleMatrices(guide);
        const shown = matrices.flatMap((matrix) =>
          matrix.skills.flatMap((entry) =>
            matrix.columns.filter((column) => targetOf(entry, column) !== null),
          ),
        ).length;
        const large = isLargeMatrix(guide.skills.length, columns.length);
        expect([shown, matrices.length > 0]).toEqual([large ? wanted : 0, large]);
      }),
      { numRuns: 40 },
    );
  });
});
