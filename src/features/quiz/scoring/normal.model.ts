/**
 * Probability that a standard normal variable is at most `x`, 0 to 1, to about 1e-15.
 * Source of the coefficients: W. Hart's algorithm as given by G. West, “Better approximations to
 * cumulative normal functions”, Wilmott Magazine, 2005.
 */
export function normalBelow(x: number): number {
  const size = Math.abs(x);
  if (size > 37) return x > 0 ? 1 : 0;
  const fall = Math.exp((-size * size) / 2);
  const tail = size < 7.07106781186547 ? (fall * upper(size)) / lower(size) : farTail(size, fall);
  return x > 0 ? 1 - tail : tail;
}

const polynomial =
  (...factors: readonly number[]) =>
  (x: number): number =>
    factors.reduce((sum, factor) => sum * x + factor, 0);

const upper = polynomial(
  3.52624965998911e-2,
  0.700383064443688,
  6.37396220353165,
  33.912866078383,
  112.079291497871,
  221.213596169931,
  220.206867912376,
);

const lower = polynomial(
  8.83883476483184e-2,
  1.75566716318264,
  16.064177579207,
  86.7807322029461,
  296.564248779674,
  637.333633378831,
  793.826512519948,
  440.413735824752,
);

const farTail = (x: number, fall: number): number =>
  fall / (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))) / 2.506628274631;
