import { join } from 'node:path';
import pg from 'pg';

/** A bug that a test puts into a stack of its own, to see that the simulation finds it. */
export interface Plant {
  /** A file that the api and the worker load before anything else. */
  readonly preload?: string;
  /** What replaces what in the function that accepts answers. */
  readonly gate?: readonly (readonly [was: string, becomes: string])[];
  /** The days are short here: what waits for its date instead of a ring is late by less than a minute. */
  readonly lateAfterMs?: number;
  readonly policy?: object;
  /** A mail server that takes so many: what was written waits a while, and people do not. */
  readonly mailsPerSecond?: number;
}

const lock = 'perform pg_advisory_xact_lock_shared(step_lock(p_step));';
// As when many answers wait for a lock: without it the start of a transaction and the clock are one moment.
const slowLock: readonly [string, string] = [lock, `perform pg_sleep(1.5); ${lock}`];
const longDecision = { decision: { days: 60, ladder: [] }, dispositions: { days: 60, ladder: [] } };

export const plants: Readonly<Partial<Record<string, Plant>>> = {
  nothing: {},
  'slow-gate': { gate: [slowLock] },
  'gate-by-now': { gate: [slowLock, ['at := clock_timestamp();', 'at := now();']] },
  'reminder-without-recheck': { preload: 'reminder-without-recheck.cjs', mailsPerSecond: 8 },
  'lost-ring': { preload: 'lost-ring.cjs', lateAfterMs: 10_000, policy: longDecision },
  'double-close': { preload: 'double-close.cjs' },
  'answer-on-get': { preload: 'answer-on-get.cjs' },
};

export const environmentOf = ({ preload, mailsPerSecond }: Plant): Record<string, string> => ({
  ...(preload !== undefined && { NODE_OPTIONS: `--require ${join(import.meta.dirname, preload)}` }),
  ...(mailsPerSecond !== undefined && { MAILS_PER_SECOND: String(mailsPerSecond) }),
});

/** Replaces the gate by one with the bug in it; fails when there is nothing to replace. */
export async function plantInGate(ownerUrl: string, { gate = [] }: Plant): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ source: string }>(
      `select pg_get_functiondef('record_answer'::regproc) as source`,
    );
    const source = gate.reduce((text, [was, becomes]) => {
      if (!text.includes(was)) throw new Error(`the gate does not say: ${was}`);
      return text.replace(was, becomes);
    }, rows[0]!.source);
    if (gate.length > 0) await client.query(source);
  } finally {
    await client.end();
  }
}
