import {
  leaderOf,
  outcomes,
  probabilitiesOf,
  sideShares,
} from '../../src/features/quiz/scoring/regions.model.ts';
import type { QuizRules } from '../../src/features/quiz/scoring/rules.model.ts';
import type { QuizSums } from '../../src/features/quiz/scoring/sums.model.ts';
import { scenarioPairs, type Sizes } from './lattice.ts';

const slack = 1e-9;
const none = 4;

/** Every state's leader and the probabilities of the sides, to compare neighbours. */
function table({ ratings, scenarios }: Sizes, rules: QuizRules) {
  const most = 2 * ratings;
  const width = 2 * most + 1;
  const leans = 2 * scenarios + 1;
  const pairs = scenarioPairs(scenarios);
  const pairPlace = new Map(pairs.map(([lean, spread], place) => [`${lean},${spread}`, place]));
  const leaders = new Uint8Array(width ** 3 * pairs.length);
  const sides = new Float64Array(width ** 2 * leans * 2);
  const sidePlace = (frontend: number, backend: number, lean: number): number =>
    (((frontend + most) * width + backend + most) * leans + lean + scenarios) * 2;
  const place = (frontend: number, backend: number, range: number, pair: number): number =>
    (((frontend + most) * width + backend + most) * width + range + most) * pairs.length + pair;
  const answered = { frontend: ratings, backend: ratings, range: ratings, scenarios };
  const byLean = new Map<number, [spread: number, pair: number][]>();
  pairs.forEach(([lean, spread], pair) =>
    byLean.set(lean, [...(byLean.get(lean) ?? []), [spread, pair]]),
  );
  for (let frontend = -most; frontend <= most; frontend++)
    for (let backend = -most; backend <= most; backend++)
      for (const [lean, spreads] of byLean) {
        const sums: QuizSums = {
          frontend: frontend / most,
          backend: backend / most,
          rangeRatings: 0,
          scenarioLean: lean / scenarios,
          scenarioRange: 0,
          answered,
        };
        const shares = sideShares(sums, rules);
        const at = sidePlace(frontend, backend, lean);
        sides[at] = shares.frontend;
        sides[at + 1] = shares.backend;
        for (let range = -most; range <= most; range++)
          for (const [spread, pair] of spreads) {
            const own = { ...sums, rangeRatings: range / most, scenarioRange: spread / scenarios };
            const leader = leaderOf(probabilitiesOf(own, rules, shares), rules);
            leaders[place(frontend, backend, range, pair)] = leader
              ? outcomes.indexOf(leader)
              : none;
          }
      }
  return { most, pairs, pairPlace, leaders, sides, sidePlace, place };
}

const [frontendLeads, backendLeads, dualLeads] = [0, 1, 2];
const mirrored = [1, 0, 2, 3, 4];

/** How often each law of the score is broken over the lattice, before any gate. */
export interface Breaches {
  /** More for frontend lowers its probability, raises backend’s, or takes its lead away. */
  readonly towardsFrontend: number;
  /** The same for backend. */
  readonly towardsBackend: number;
  /** More liking for range takes the lead away from dual. */
  readonly towardsRange: number;
  /** Frontend and backend changed for each other give another result than the mirrored one. */
  readonly mirror: number;
}

/** Holds every state against its neighbours and against its mirror image. */
export function latticeBreaches(sizes: Sizes, rules: QuizRules): Breaches {
  const { most, pairs, pairPlace, leaders, sides, sidePlace, place } = table(sizes, rules);
  const breaches = { towardsFrontend: 0, towardsBackend: 0, towardsRange: 0, mirror: 0 };
  const falls = (from: number, to: number): boolean =>
    sides[to]! < sides[from]! - slack || sides[to + 1]! > sides[from + 1]! + slack;
  const inside = (sum: number): boolean => sum >= -most && sum <= most;
  for (let frontend = -most; frontend <= most; frontend++)
    for (let backend = -most; backend <= most; backend++) {
      for (let lean = -sizes.scenarios; lean <= sizes.scenarios; lean++) {
        const at = sidePlace(frontend, backend, lean);
        const steps = [
          [frontend + 1, backend, lean],
          [frontend, backend - 1, lean],
          [frontend, backend, lean + 1],
        ] as const;
        for (const [front, back, toward] of steps)
          if (inside(front) && inside(back) && toward <= sizes.scenarios) {
            const to = sidePlace(front, back, toward);
            if (falls(at, to)) breaches.towardsFrontend++;
            if (sides[at + 1]! < sides[to + 1]! - slack) breaches.towardsBackend++;
          }
        const image = sidePlace(backend, frontend, -lean);
        if (
          Math.abs(sides[at]! - sides[image + 1]!) > slack ||
          Math.abs(sides[at + 1]! - sides[image]!) > slack
        )
          breaches.mirror++;
      }
      for (let range = -most; range <= most; range++)
        pairs.forEach(([lean, spread], pair) => {
          const leader = leaders[place(frontend, backend, range, pair)]!;
          const next = (front: number, back: number, ranging: number, to: number, held: number) => {
            const found = pairPlace.get(`${to},${held}`);
            return inside(front) && inside(back) && inside(ranging) && found !== undefined
              ? leaders[place(front, back, ranging, found)]!
              : null;
          };
          for (const other of [
            next(frontend + 1, backend, range, lean, spread),
            next(frontend, backend - 1, range, lean, spread),
            next(frontend, backend, range, lean + 1, spread),
          ]) {
            if (other === null) continue;
            if (leader === frontendLeads && other !== frontendLeads) breaches.towardsFrontend++;
            if (leader !== backendLeads && other === backendLeads) breaches.towardsBackend++;
          }
          for (const other of [
            next(frontend, backend, range + 1, lean, spread),
            next(frontend, backend, range, lean, spread + 1),
          ])
            if (leader === dualLeads && other !== null && other !== dualLeads)
              breaches.towardsRange++;
          const image =
            leaders[place(backend, frontend, range, pairPlace.get(`${-lean},${spread}`)!)]!;
          if (mirrored[leader] !== image) breaches.mirror++;
        });
    }
  return breaches;
}
