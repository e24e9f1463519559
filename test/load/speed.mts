import type { Sent } from './send-answers.mts';

export interface Speed {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** From when the first of these requests began until the last one was answered. */
export function speedOf(sent: readonly Sent[]): Speed {
  const sorted = sent.map(({ ms }) => ms).sort((a, b) => a - b);
  const from = Math.min(...sent.map(({ endedAt, ms }) => endedAt - ms));
  const until = Math.max(...sent.map(({ endedAt }) => endedAt));
  const perSecond = (sent.length * 1000) / (until - from);
  return { perSecond, p50: percentile(sorted, 0.5), p99: percentile(sorted, 0.99) };
}

export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export const shownSpeed = ({ perSecond, p50, p99 }: Speed): string =>
  `${perSecond.toFixed(0)} a second, p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`;
