import { setTimeout as rest } from 'node:timers/promises';
import { BackOff } from '../platform/back-off';

interface Attempts<T> {
  readonly attempt: () => Promise<T>;
  readonly failed: (error: unknown, times: number) => void;
}

/** Tries until it succeeds, with growing rests; gives nothing when it was stopped first. */
export async function untilStopped<T>(
  stopping: AbortSignal,
  bounds: { readonly shortest: number; readonly longest: number },
  { attempt, failed }: Attempts<T>,
): Promise<T | undefined> {
  const backOff = new BackOff(bounds);
  for (let times = 1; !stopping.aborted; times += 1) {
    try {
      return await attempt();
    } catch (error) {
      failed(error, times);
      await rest(backOff.next(), undefined, { signal: stopping }).catch(() => undefined);
    }
  }
  return undefined;
}
