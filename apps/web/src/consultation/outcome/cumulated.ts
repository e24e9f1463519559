interface Day {
  readonly on: string;
  readonly total: number;
}

interface DaySoFar extends Day {
  /** Up to and including this day. */
  readonly sum: number;
  /** Of all days together. */
  readonly of: number;
}

export function cumulated(days: readonly Day[]): readonly DaySoFar[] {
  const of = days.reduce((sum, { total }) => sum + total, 0);
  let sum = 0;
  return days.map((day) => ({ ...day, sum: (sum += day.total), of }));
}
