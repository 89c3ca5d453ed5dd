import fc from 'fast-check';
import type { MapWorld } from '../../../../../src/features/careers/map/map.model.ts';
import type { SignShape } from '../../../../../src/model/guide.ts';

export type Post = readonly [id: string, grade: string, roles: string, track?: string, to?: string];

/** A world in a few words; moves are written `to` for a promotion and `~to` for a lateral move. */
export function world(
  roles: Readonly<Record<string, SignShape>>,
  posts: readonly Post[],
  from: readonly string[] = [],
): MapWorld {
  const step = { why: '', gap: '', evidence: '' };
  const list = (ids: readonly (string | undefined)[]): { id: string }[] =>
    [...new Set(ids)].filter((id) => id !== undefined).map((id) => ({ id }));
  return {
    roles: Object.entries(roles).map(([id, mark]) => ({ id, data: { mark } })),
    grades: list(posts.map(([, grade]) => grade)),
    tracks: list(['own', ...posts.map(([, , , track]) => track)]),
    positions: posts.map(([id, grade, own, track = 'own', to = '']) => ({
      id,
      data: {
        grade,
        track,
        roles: own.split(' '),
        moves: to
          .split(' ')
          .filter(Boolean)
          .map((name) =>
            name.startsWith('~')
              ? { to: name.slice(1), kind: 'lateral' as const, ...step, back: step }
              : { to: name, kind: 'promotion' as const, ...step },
          ),
      },
    })),
    origins: from.map((to) => ({ id: `from-${to}`, data: { moves: [{ to, ...step }] } })),
  };
}

/** Frameworks of any shape: some roles, grades and tracks, and positions anywhere among them. */
export const anyWorld = fc
  .array(
    fc.record({
      grade: fc.nat(5),
      track: fc.nat(2),
      roles: fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 4 }),
      to: fc.array(fc.tuple(fc.nat(12), fc.boolean()), { maxLength: 3 }),
    }),
    { maxLength: 18 },
  )
  .chain((posts) =>
    fc.tuple(
      fc.constant(posts),
      fc.array(fc.constantFrom<SignShape>('above', 'below', 'across', 'none'), {
        minLength: 4,
        maxLength: 4,
      }),
      fc.array(fc.nat(12), { maxLength: 4 }),
    ),
  )
  .map(([posts, marks, from]) =>
    world(
      Object.fromEntries(marks.map((mark, place) => [`r${place}`, mark])),
      posts.map(({ grade, track, roles, to }, place): Post => [
        `p${place}`,
        `g${grade}`,
        roles.map((role) => `r${role}`).join(' '),
        `t${track}`,
        to.map(([target, lateral]) => `${lateral ? '~' : ''}p${target}`).join(' '),
      ]),
      from.map((source) => `p${source}`),
    ),
  );
