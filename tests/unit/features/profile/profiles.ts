import fc from 'fast-check';
import type {
  Profile,
  ProfileWorld,
  Rating,
} from '../../../../src/features/profile/profile.model.ts';

/** Names that every object knows; some of them are ids that a record may have. */
const inherited = ['constructor', 'hasOwnProperty', 'toString', 'valueOf'];

const ids = fc.oneof(
  { weight: 9, arbitrary: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4}){0,2}$/) },
  { weight: 1, arbitrary: fc.constantFrom(...inherited) },
  { weight: 1, arbitrary: fc.integer({ min: 60, max: 255 }).map((length) => 'a'.repeat(length)) },
);

/** Worlds with up to twelve skills whose codes are in no order. */
export const profileWorlds: fc.Arbitrary<ProfileWorld> = fc.record({
  skills: fc
    .uniqueArray(fc.record({ id: ids, code: fc.integer({ min: 1, max: 999 }) }), {
      selector: ({ id }) => id,
      maxLength: 12,
    })
    .map((all) =>
      all.filter(({ code }, at) => all.findIndex((skill) => skill.code === code) === at),
    ),
  positions: fc.uniqueArray(
    fc.record({ id: ids, roles: fc.uniqueArray(ids, { minLength: 1, maxLength: 3 }) }),
    { selector: ({ id }) => id, maxLength: 4 },
  ),
  levels: fc.tuple(fc.nat(1), fc.integer({ min: 3, max: 6 })),
});

/** Profiles that a person of that world may have. */
const profilesIn = ({ skills, positions, levels }: ProfileWorld): fc.Arbitrary<Profile> => {
  const rating = fc.oneof(
    fc.integer({ min: levels[0], max: levels[1] }),
    fc.constant<Rating>('unknown'),
  );
  const aims = positions.flatMap(({ id, roles }) => roles.map((role) => ({ role, position: id })));
  return fc.record({
    aim: aims.length ? fc.option(fc.constantFrom(...aims)) : fc.constant(null),
    ratings: fc
      .tuple(...skills.map(({ id }) => fc.option(rating).map((rated) => [id, rated] as const)))
      .map(
        (all) =>
          Object.fromEntries(all.filter(([, one]) => one !== null)) as Record<string, Rating>,
      ),
  });
};

/** A world and a profile in it. */
export const worldsWithProfile = profileWorlds.chain((world) =>
  fc.record({ world: fc.constant(world), profile: profilesIn(world) }),
);

/** What a profile names that its world does not have; nothing where all is well. */
export function strangers(profile: Profile, { skills, positions, levels }: ProfileWorld): string[] {
  const [lowest, highest] = levels;
  const { aim, ratings } = profile;
  const holds = positions.some(({ id, roles }) => id === aim?.position && roles.includes(aim.role));
  return [
    ...Object.keys(profile).filter((key) => key !== 'aim' && key !== 'ratings'),
    ...(aim && (!holds || Object.keys(aim).length !== 2) ? [`aim ${JSON.stringify(aim)}`] : []),
    ...(Object.getPrototypeOf(ratings) === Object.prototype ? [] : ['a prototype']),
    ...Object.entries(ratings)
      .filter(
        ([id, rating]) =>
          !skills.some((skill) => skill.id === id) ||
          (rating !== 'unknown' &&
            !(Number.isInteger(rating) && rating >= lowest && rating <= highest)),
      )
      .map(([id, rating]) => `${id}: ${rating}`),
  ];
}
