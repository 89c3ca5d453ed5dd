import fc from 'fast-check';
import type { Entry, Origin, Position, Skill } from '../../../../src/model/guide.ts';
import type { Column } from '../../../../src/features/skills/matrix.model.ts';
import { move, origin, position, skill } from '../../model/example.ts';

/** Skills, positions and origins as one guide would hold them. */
export interface World {
  readonly skills: readonly Entry<Skill>[];
  readonly positions: readonly Entry<Position>[];
  readonly origins: readonly Entry<Origin>[];
}

const roles = ['left', 'right'];

/** Every column that a world has, those that ask for nothing included. */
export const allColumns = ({ positions }: Pick<World, 'positions'>): Column[] =>
  positions.flatMap(({ id, data }) => data.roles.map((role) => ({ role, position: id })));

const targets = (places: readonly string[]) =>
  fc
    .tuple(
      ...roles.flatMap((role) =>
        places.map((place) =>
          fc.option(fc.nat(4)).map((level) => [role, place, level] as [string, string, number]),
        ),
      ),
    )
    .map((set) => {
      const made: Record<string, Record<string, number>> = {};
      for (const [role, place, level] of set)
        if (level !== null) (made[role] ??= {})[place] = level;
      return made;
    });

/** Small worlds whose moves go anywhere, circles included; each pair is told once. */
export const worlds: fc.Arbitrary<World> = fc
  .record({ places: fc.integer({ min: 1, max: 5 }), count: fc.nat(4) })
  .chain(({ places, count }) => {
    const ids = Array.from({ length: places }, (_, place) => `p${place}`);
    const pairs = ids.flatMap((from) => ids.filter((to) => to > from).map((to) => [from, to]));
    return fc.record({
      skills: fc
        .tuple(...Array.from({ length: count }, () => targets(ids)))
        .map((all) => all.map((set, at) => skill(`s${at}`, { code: at + 1, targets: set }))),
      positions: fc
        .record({
          roles: fc.tuple(...ids.map(() => fc.subarray(roles, { minLength: 1 }))),
          moves: fc.subarray(pairs).chain((some) =>
            fc.tuple(
              ...some.map((pair) =>
                fc.record({
                  pair: fc.constantFrom(pair, pair.toReversed()),
                  kind: fc.constantFrom('promotion' as const, 'lateral' as const),
                }),
              ),
            ),
          ),
        })
        .map((made) =>
          ids.map((id, at) =>
            position(id, {
              roles: made.roles[at]!,
              moves: made.moves
                .filter(({ pair }) => pair[0] === id)
                .map(({ pair, kind }) => move(pair[1]!, kind)),
            }),
          ),
        ),
      // An origin may share its id with a position.
      origins: fc
        .array(fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 2 }), {
          maxLength: 2,
        })
        .map((all) => all.map((to, at) => origin(`p${at}`, to))),
    });
  });

/** A world and two of its columns, which may be the same. */
export const worldsWithTwo = worlds.chain((world) => {
  const column = fc.constantFrom(...allColumns(world));
  return fc.record({ world: fc.constant(world), a: column, b: column });
});
