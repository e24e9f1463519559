import { DomainError } from '@samenspel/domain';

export interface AttemptLimitOptions {
  readonly most: number;
  readonly perMs: number;
}

/** Counts attempts per key over a sliding window, in the memory of this process: an IP address is never stored. */
export class AttemptLimit {
  private readonly attempts = new Map<string, number[]>();

  constructor(private readonly options: AttemptLimitOptions) {}

  /** Counts one attempt. Gives undefined when it may go on, or in how many seconds the key may try again. */
  attempt(key: string, now: number): number | undefined {
    const waits = this.secondsToWait(key, now);
    if (waits === undefined) this.attempts.set(key, [...(this.attempts.get(key) ?? []), now]);
    return waits;
  }

  /** In how many seconds the key may try again; undefined: now. Counts nothing. */
  secondsToWait(key: string, now: number): number | undefined {
    this.forgetOld(now);
    const recent = this.attempts.get(key) ?? [];
    const first = recent[0];
    if (first === undefined || recent.length < this.options.most) return undefined;
    return Math.max(1, Math.ceil((first + this.options.perMs - now) / 1000));
  }

  private forgetOld(now: number): void {
    for (const [key, times] of this.attempts) {
      const recent = times.filter((time) => time > now - this.options.perMs);
      if (recent.length === 0) this.attempts.delete(key);
      else this.attempts.set(key, recent);
    }
  }
}

/** @throws TOO_MANY_REQUESTS with in how many seconds it may be tried again. */
export function refuseWhenTooOften(limit: AttemptLimit, key: string): void {
  const retryAfterSeconds = limit.attempt(key, Date.now());
  if (retryAfterSeconds !== undefined) throw new DomainError('TOO_MANY_REQUESTS', { retryAfterSeconds });
}

/**
 * Limits the failures of a key, not its use: a whole town hall sits behind one IP address, and everybody there may open
 * the link of their mail. @throws TOO_MANY_REQUESTS before it tries
 */
export async function limitFailures<Result>(
  limit: AttemptLimit,
  key: string,
  tried: () => Promise<Result>,
): Promise<Result> {
  const retryAfterSeconds = limit.secondsToWait(key, Date.now());
  if (retryAfterSeconds !== undefined) throw new DomainError('TOO_MANY_REQUESTS', { retryAfterSeconds });
  try {
    return await tried();
  } catch (error) {
    if (error instanceof DomainError) limit.attempt(key, Date.now());
    throw error;
  }
}
