const firstMs = 200;
const longestMs = 10_000;

/** How long to wait before the n-th start in a row (n from 1) of something that keeps dying: 0.2 s, doubling to 10 s. */
export function backOff(failuresInARow: number): number {
  return Math.min(longestMs, firstMs * 2 ** Math.max(0, failuresInARow - 1));
}
